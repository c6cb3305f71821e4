import { danishDate, type AssessmentView } from '@forud/shared'
import { completed, everyAnswer } from '../../support/completeAnswers.js'
import { draft, locked, whole } from './desk.js'

const today = danishDate(new Date().toISOString())

/** A stage 1 in which nothing is missing today. */
export const completeView: AssessmentView = locked({
  ...draft,
  content: {
    answers: completed(whole, everyAnswer(whole), { today, stage: 1 }),
    acute: {},
    conclusion: {
      level: 2,
      reason: 'Oplysningerne er få.',
      raisedReason: 'Forsigtighed.',
      involvement: 'ikkeEndnu',
      notYet: { reason: 'Barnet er ikke hørt.', reconsiderBy: today, laterInformation: 'Anna ringer.' },
      reassessBy: today,
    },
  },
})
