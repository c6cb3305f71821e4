import type { Answer, Answers } from '../questionnaire/answers.js'
import type { QuestionnaireDefinition } from '../questionnaire/definition.js'
import { listQuestions, type Entity } from './caseFile.js'

/** The answers with the case's lists laid in as rows: one truth, entered once, used by every assessment of the case. */
export function withCaseFile(
  definition: QuestionnaireDefinition,
  answers: Answers,
  entities: readonly Entity[],
): Answers {
  const groups = listQuestions(definition)
  const own = Object.entries(answers).filter(([question]) => groups.every(({ id }) => id !== question))
  const lists = groups.flatMap(({ id: question, list }): [string, Answer][] => {
    const rows = entities.filter(({ kind }) => kind === list)
    return rows.length === 0
      ? []
      : [[question, { rows: rows.map(({ id, answers: fields }) => ({ id, answers: fields })) }]]
  })
  return Object.fromEntries([...own, ...lists])
}
