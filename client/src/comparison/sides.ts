import type { ComparedSide, QuestionnaireDefinition } from '@forud/shared'
import { createContext, useContext } from 'react'

/** One of the two with the words that it was made in. */
export type Worded = ComparedSide & { readonly definition: QuestionnaireDefinition }
export type Sides = { readonly before: Worded; readonly after: Worded }

export const SidesContext = createContext<Sides | undefined>(undefined)

export function useSides(): Sides {
  const sides = useContext(SidesContext)
  if (sides === undefined) throw new Error('A part of a comparison was rendered outside it.')
  return sides
}
