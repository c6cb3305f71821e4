import { danishDate } from '../assessment/instant.js'
import { explainAsked, explainRule } from '../explanations/explain.js'
import type { Given } from '../explanations/explanation.js'
import type { Sentence } from '../explanations/sentence.js'
import { missingSentences, sentencesOf } from '../explanations/sentences.js'
import { questionsIn } from '../questionnaire/conditionReasons.js'
import type { Question, QuestionId } from '../questionnaire/definition.js'
import type { Undecided } from '../questionnaire/evaluation.js'
import { programOf } from '../questionnaire/program.js'
import { isQuestionWithheld, type View } from './view.js'

/** Why a question was not asked, where every question behind it stands in this edition. */
export const whyNotAsked = (view: View, question: Question): readonly string[] =>
  view.edition === 'vurdering' && readsWithheld(view, [question.id]) ? [] : textsOf(reasons(view, question))

/** The same, where the assessment has to leave it out. */
export const withheldReason = (view: View, question: Question): readonly string[] =>
  readsWithheld(view, [question.id]) ? textsOf(reasons(view, question)) : []

/** Belongs to a stage that has not come. */
export const isForLater = ({ input }: View, { stage }: Question): boolean => stage > input.assessed.stage

/** What a rule that cannot be decided waits for. Why a question was not asked is left out where it could tell too much. */
export function whatIsMissing(view: View, { rule: id }: Undecided): readonly string[] {
  const { definition } = view.input
  const rule = definition.rules.find((one) => one.id === id)
  const explanation = explainRule(definition, id, givenOf(view))
  if (rule === undefined || explanation === undefined) return []
  const [first, ...behind] = missingSentences(explanation, definition)
  const isOpen = view.edition !== 'vurdering' || !readsWithheld(view, questionsIn(rule.when))
  return textsOf([...(first === undefined ? [] : [first]), ...(isOpen ? behind : [])])
}

function reasons(view: View, { id }: Question): readonly Sentence[] {
  const explanation = explainAsked(view.input.definition, id, givenOf(view))
  return explanation?.because === 'condition' ? sentencesOf(explanation, view.input.definition) : []
}

const givenOf = ({ answers, input: { assessed } }: View): Given => ({
  answers,
  today: danishDate(assessed.caseFile.takenAt),
  stage: assessed.stage,
})

/**
 * Whether any question behind these is withheld, at whatever remove and whatever it was answered: that a reason is left out
 * must tell nothing of the answer either.
 */
function readsWithheld(view: View, ids: readonly QuestionId[]): boolean {
  const { stepOf } = programOf(view.input.definition)
  const behind = ids.flatMap((id) => stepOf.get(id)?.behind ?? [])
  return behind.some((id) => isQuestionWithheld(view, id)) || (behind.length > 0 && readsWithheld(view, behind))
}

const textsOf = (sentences: readonly Sentence[]): readonly string[] => sentences.map(({ text }) => text)
