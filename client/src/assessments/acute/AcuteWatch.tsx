import { createContext, useContext, type ReactNode } from 'react'
import type { QuestionId } from '@forud/shared'
import { AcuteInterrupt } from './AcuteInterrupt.js'
import { useContacts } from './Contacts.js'
import { useDue, useInterrupts, type Interrupt } from './watched.js'

type Acute = { readonly open: (question: QuestionId) => void; readonly shown: Interrupt | undefined }
const AcuteContext = createContext<Acute>({ open: () => undefined, shown: undefined })

/** Stands around the whole desk, so that an interrupt does not depend on which section is shown or what is merged into it. */
export function AcuteWatch({ children }: { readonly children: ReactNode }) {
  // Fetched before they are needed: when they are, the server may be out of reach.
  useContacts()
  const { shown, open, done } = useInterrupts()
  return (
    <AcuteContext value={{ open, shown }}>
      {children}
      {shown === undefined ? null : <AcuteInterrupt key={shown.question} interrupt={shown} onDone={done} />}
    </AcuteContext>
  )
}

export const useOpenAcute = (): Acute['open'] => useContext(AcuteContext).open

/** What is still unfinished while no interrupt asks for it. */
export function useLeftOpen(): readonly QuestionId[] {
  const { shown } = useContext(AcuteContext)
  return useDue().filter((id) => id !== shown?.question)
}
