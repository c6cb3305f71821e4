import { confirmReasonText, type Question, type Unconfirmed } from '@forud/shared'
import { Notice } from '../../design/Notice.js'
import { useStore } from '../store/hooks.js'
import { ConfirmButton } from './ConfirmButton.js'
import { moveTexts } from './texts.js'

type ConfirmNoticeProps = { readonly question: Question; readonly waiting: Unconfirmed }

/** Why the answer must be confirmed, and the way to do it. */
export function ConfirmNotice({ question, waiting }: ConfirmNoticeProps) {
  const { definition } = useStore()
  return (
    <Notice tone="warning" title={moveTexts.changed} headingLevel={3}>
      {waiting.reasons.map((reason) => (
        <p key={reason.reason}>{confirmReasonText(definition, reason)}</p>
      ))}
      <ConfirmButton question={question.id} about={question.code} />
    </Notice>
  )
}
