import { questionsOf } from '../../questionnaire/program.js'
import { answerChanges } from './answerChanges.js'
import type { Compared, Comparison, Information, Outcome } from './comparison.js'
import { conclusionChanges } from './conclusionChanges.js'
import { ruleChanges } from './ruleChanges.js'

/** What is different in `other`, seen from `one`: any two assessments of a child, whichever version each was made in. */
export const compareAssessments = (one: Compared, other: Compared): Comparison => ({
  answers: answerChanges(questionsOf(one.definition), questionsOf(other.definition), one.answers, other.answers),
  information: { before: informationOf(one), after: informationOf(other) },
  judgement: {
    before: outcomeOf(one),
    after: outcomeOf(other),
    rules: ruleChanges(one, other),
    conclusion: conclusionChanges(one.conclusion, other.conclusion),
  },
})

const informationOf = ({ evaluation: { basis, counts, independentSources } }: Compared): Information => ({
  basis,
  counts,
  independentSources,
})

const outcomeOf = ({ evaluation, conclusion: { level, involvement }, ownLevel }: Compared): Outcome => ({
  indication: evaluation.minimumLevel,
  ...(evaluation.lowLevel === undefined ? {} : { lowLevel: evaluation.lowLevel }),
  ...(ownLevel === undefined ? {} : { ownLevel }),
  ...(level === undefined ? {} : { level }),
  ...(involvement === undefined ? {} : { involvement }),
})
