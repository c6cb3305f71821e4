import type { Answer, Answers } from '../questionnaire/answers.js'
import type { QuestionnaireDefinition } from '../questionnaire/definition.js'
import { draftErrors } from '../validation/schema.js'
import type { AnswerSetAside } from './migration.js'

/**
 * Puts back what was set aside, wherever it has a place again and nobody has answered meanwhile. What cannot be put back
 * is handed over once more: it stays set aside.
 */
export function restoreSetAside(
  definition: QuestionnaireDefinition,
  answers: Answers,
  setAside: readonly AnswerSetAside[],
): { readonly answers: Answers; readonly setAside: readonly AnswerSetAside[] } {
  let restored = answers
  const left: AnswerSetAside[] = []
  for (const part of setAside) {
    const tried = putBack(restored, part.path, part.answer)
    const answer = tried?.[part.question]
    if (tried === undefined || draftErrors(definition, part.question, answer).length > 0) left.push(part)
    else restored = tried
  }
  return { answers: restored, setAside: left }
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
