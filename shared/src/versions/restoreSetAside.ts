import type { Answer, Answers } from '../questionnaire/answers.js'
import type { Item, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { draftErrors } from '../validation/schema.js'
import { adaptAnswers } from './adaptAnswer.js'
import type { AnswerSetAside } from './migration.js'

/**
 * Puts back what was set aside, wherever it has a place again and nobody has answered meanwhile. `from` is the version that
 * it was given under: the same words for another question are another answer. What cannot be put back stays set aside.
 */
export function restoreSetAside(
  from: QuestionnaireDefinition,
  to: QuestionnaireDefinition,
  answers: Answers,
  setAside: readonly AnswerSetAside[],
): { readonly answers: Answers; readonly setAside: readonly AnswerSetAside[] } {
  let restored = answers
  const left: AnswerSetAside[] = []
  for (const part of setAside) {
    const fitting = fittingIn(from, to, part)
    const tried = fitting && putBack(restored, part.path, fitting)
    if (tried === undefined || draftErrors(to, part.question, tried[part.question]).length > 0) left.push(part)
    else restored = tried
  }
  return { answers: restored, setAside: left }
}

/** The part as the version would carry it today; nothing where it would set it aside once more. */
function fittingIn(
  from: QuestionnaireDefinition,
  to: QuestionnaireDefinition,
  { path, answer }: AnswerSetAside,
): Answer | undefined {
  const { kept, setAside } = adaptAnswers(itemsOf(from), itemsOf(to), standingAt(path, answer), [])
  return setAside.length > 0 ? undefined : answerAt(kept, path)
}

const itemsOf = ({ sections }: QuestionnaireDefinition): readonly Item[] =>
  sections.flatMap(({ questions }) => questions)

/** The part where it stood: at a question, or in a field of a row. */
const standingAt = ([id = '', row, ...below]: readonly string[], answer: Answer): Answers => ({
  [id]: row === undefined ? answer : { rows: [{ id: row, answers: standingAt(below, answer) }] },
})

function answerAt(answers: Answers, [id = '', row, ...below]: readonly string[]): Answer | undefined {
  const answer = answers[id]
  if (row === undefined) return answer
  const found = answer?.rows?.find((other) => other.id === row)
  return found && answerAt(found.answers, below)
}

/** `undefined`: the row is gone, or something else stands there. */
function putBack(answers: Answers, [id = '', rowId, ...below]: readonly string[], part: Answer): Answers | undefined {
  const there = answers[id]
  const answer = rowId === undefined ? join(there, part) : putInRow(there, rowId, below, part)
  return answer && { ...answers, [id]: answer }
}

function putInRow(
  there: Answer | undefined,
  rowId: string,
  below: readonly string[],
  part: Answer,
): Answer | undefined {
  const row = there?.rows?.find(({ id }) => id === rowId)
  const answers = row && putBack(row.answers, below, part)
  if (there?.rows === undefined || answers === undefined) return undefined
  return { ...there, rows: there.rows.map((old) => (old.id === rowId ? { id: rowId, answers } : old)) }
}

/** Only choices set aside one by one join an answer that is there. */
function join(there: Answer | undefined, part: Answer): Answer | undefined {
  if (there === undefined) return part
  if (there.values === undefined || part.values === undefined || Object.keys(part).length > 1) return undefined
  return { ...there, values: [...new Set([...there.values, ...part.values])] }
}
