import { isUnanswered } from '../questionnaire/answerGaps.js'
import type { Answers } from '../questionnaire/answers.js'
import type { Item, Question, QuestionId, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { questionsOf } from '../questionnaire/program.js'
import { adaptAnswers } from './adaptAnswer.js'
import type { ItemChange } from './change.js'
import { confirmReasons } from './confirmReasons.js'
import { questionChanges } from './itemChanges.js'
import type { AnswerSetAside, AnswerToConfirm, CarriedAnswer, Migration } from './migration.js'

/** Takes a draft's answers from one version to another. Hidden answers go along: they may be asked for again. */
export function migrateAnswers(
  from: QuestionnaireDefinition,
  to: QuestionnaireDefinition,
  answers: Answers,
): Migration {
  const { kept, setAside } = adaptAnswers(itemsOf(from), itemsOf(to), answers, [])
  const changes = byQuestion(questionChanges(from, to))
  const parted = new Set(setAside.map(({ question }) => question))
  const confirmed = Object.entries(kept).map(([question, after]): AnswerToConfirm => {
    const before = answers[question] ?? after
    const reasons = confirmReasons(changes.get(question) ?? [], before)
    return {
      question,
      before,
      after,
      reasons: parted.has(question) ? [...reasons, { path: [question], reason: 'partSetAside' }] : reasons,
    }
  })
  return {
    answers: kept,
    carried: confirmed.filter(({ reasons }) => reasons.length === 0).map(withoutReasons),
    toConfirm: confirmed.filter(({ reasons }) => reasons.length > 0),
    setAside,
    unanswered: unansweredIn(from, to, kept, setAside),
  }
}

const itemsOf = ({ sections }: QuestionnaireDefinition): readonly Item[] =>
  sections.flatMap(({ questions }) => questions)

const withoutReasons = ({ question, before, after }: AnswerToConfirm): CarriedAnswer => ({ question, before, after })

function byQuestion(changes: readonly ItemChange[]): ReadonlyMap<QuestionId, readonly ItemChange[]> {
  const found = new Map<QuestionId, ItemChange[]>()
  for (const change of changes) {
    const id = change.path[0] ?? ''
    found.set(id, [...(found.get(id) ?? []), change])
  }
  return found
}

function unansweredIn(
  from: QuestionnaireDefinition,
  to: QuestionnaireDefinition,
  answers: Answers,
  setAside: readonly AnswerSetAside[],
): readonly QuestionId[] {
  const old = new Map(questionsOf(from).map((question) => [question.id, question]))
  const emptied = new Set(setAside.map(({ question }) => question))
  const isNew = ({ id, required }: Question): boolean =>
    emptied.has(id) || !old.has(id) || (required === true && old.get(id)?.required !== true)
  return questionsOf(to)
    .filter((question) => isNew(question) && isUnanswered(question, answers[question.id]))
    .map(({ id }) => id)
}
