import type { Question } from '@forud/shared'
import { AcuteBelow } from '../acute/AcuteBelow.js'
import { ClashBelow } from '../clash/ClashBelow.js'
import { KeptBelow } from '../kept/KeptBelow.js'
import { ConfirmChanged } from '../move/ConfirmChanged.js'
import { PreviousAnswer } from '../previous/PreviousAnswer.js'
import { WhyAsked } from '../why/WhyAsked.js'

/** What stands under a question: what an acute answer demands, what must be chosen and what was not, what must be confirmed, what was answered before, why it is asked. */
export const BelowQuestion = ({ question }: { readonly question: Question }) => (
  <>
    <AcuteBelow question={question} />
    <ClashBelow question={question} />
    <KeptBelow question={question} />
    <ConfirmChanged question={question} />
    <PreviousAnswer question={question} />
    <WhyAsked question={question} />
  </>
)
