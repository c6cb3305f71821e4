import type { Question } from '@forud/shared'
import { AcuteBelow } from '../acute/AcuteBelow.js'
import { ConfirmChanged } from '../move/ConfirmChanged.js'
import { PreviousAnswer } from '../previous/PreviousAnswer.js'

/** What stands under a question: what an acute answer demands, what must be confirmed after a move, and what was answered before. */
export const BelowQuestion = ({ question }: { readonly question: Question }) => (
  <>
    <AcuteBelow question={question} />
    <ConfirmChanged question={question} />
    <PreviousAnswer question={question} />
  </>
)
