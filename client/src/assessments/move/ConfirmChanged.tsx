import { confirmReasonText, type Question } from '@forud/shared'
import { Notice } from '../../design/Notice.js'
import { useStore, useUnconfirmed } from '../store/hooks.js'
import { ConfirmButton } from './ConfirmButton.js'
import { moveTexts } from './texts.js'

/** Under a question that was answered in another version and that nobody has confirmed or answered anew. */
export function ConfirmChanged({ question }: { readonly question: Question }) {
  const { definition } = useStore()
  const waiting = useUnconfirmed().find((one) => one.question === question.id)
  if (waiting === undefined) return null
  return (
    <Notice tone="warning" title={moveTexts.changed} headingLevel={3}>
      {waiting.reasons.map((reason) => (
        <p key={reason.reason}>{confirmReasonText(definition, reason)}</p>
      ))}
      <ConfirmButton question={question.id} about={question.code} />
    </Notice>
  )
}
