import { createContext, useContext } from 'react'
import type { Answers, QuestionnaireDefinition } from '@forud/shared'

/** What a readout looks people up in. */
export type Read = { readonly definition: QuestionnaireDefinition; readonly answers: Answers }
export const ReadContext = createContext<Read | undefined>(undefined)

export function useReadAnswers(): Read {
  const read = useContext(ReadContext)
  if (read === undefined) throw new Error('An answer was shown without the answers around it.')
  return read
}
