import { lazy } from 'react'
import type { Question } from '@forud/shared'
import { useUnconfirmed } from '../store/hooks.js'

// Only a draft that was moved to another version fetches this.
const ConfirmNotice = lazy(async () => ({ default: (await import('./ConfirmNotice.js')).ConfirmNotice }))

/** Under a question that was answered in another version and that nobody has confirmed or answered anew. */
export function ConfirmChanged({ question }: { readonly question: Question }) {
  const waiting = useUnconfirmed().find((one) => one.question === question.id)
  return waiting === undefined ? null : <ConfirmNotice question={question} waiting={waiting} />
}
