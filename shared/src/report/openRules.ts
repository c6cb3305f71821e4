import { danishDate } from '../assessment/instant.js'
import type { Condition } from '../questionnaire/condition.js'
import { questionsIn } from '../questionnaire/conditionReasons.js'
import { testOf } from '../questionnaire/conditionTest.js'
import type { QuestionId, Rule } from '../questionnaire/definition.js'
import type { Finding, Undecided } from '../questionnaire/evaluation.js'
import { isQuestionWithheld, type View } from './view.js'

/**
 * What the assessment may say of the rules: what follows from the answers that it prints, whatever the withheld ones are.
 * So neither a rule that is printed nor one that is missing tells anything of an answer in the annex.
 */
export function openFinding(view: View, finding: Finding): Finding | undefined {
  const { answers, input } = view
  const rule = ruleOf(view, finding.rule)
  if (rule === undefined) return undefined
  const subject = { answers, today: danishDate(input.assessed.caseFile.takenAt) }
  if (testOf(blinded(view, rule.when))(subject) !== true) return undefined
  return { ...finding, because: finding.because.filter((id) => !isQuestionWithheld(view, id)) }
}

/** Undecided, and reads no withheld answer. */
export function isOpenlyUndecided(view: View, { rule: id }: Undecided): boolean {
  const rule = ruleOf(view, id)
  return rule !== undefined && questionsIn(rule.when).every((question) => !isQuestionWithheld(view, question))
}

const ruleOf = ({ input }: View, id: string): Rule | undefined => input.definition.rules.find((rule) => rule.id === id)

/** A question that nobody can answer: a comparison with it is neither true nor false. */
const nothing: QuestionId = ''

/** The condition with every part that reads a withheld answer made undecidable. */
function blinded(view: View, condition: Condition): Condition {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'countAtLeast':
      return { ...condition, of: condition.of.map((part) => blinded(view, part)) }
    case 'not':
      return { ...condition, of: blinded(view, condition.of) }
    case 'is':
    case 'notKnown':
    case 'notKnownToBe':
    case 'atLeast':
    case 'withinDays':
    case 'afterDays':
    case 'rowsAtLeast':
      return isQuestionWithheld(view, condition.question) ? { op: 'is', question: nothing, oneOf: [] } : condition
  }
}
