import { createContext, useContext } from 'react'
import type { StatementEditing } from './useStatement.js'

export const EditingContext = createContext<StatementEditing | undefined>(undefined)

/** The statement that is being written. Only used below its provider. */
export function useEditing(): StatementEditing {
  const editing = useContext(EditingContext)
  if (editing === undefined) throw new Error('useEditing outside EditingContext')
  return editing
}
