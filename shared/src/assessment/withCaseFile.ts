import type { Answer, Answers } from '../questionnaire/answers.js'
import { entityKindOf, type Entity } from './caseFile.js'

/** The answers with the case's lists laid in as rows: one truth, entered once, used by every assessment of the case. */
export function withCaseFile(answers: Answers, entities: readonly Entity[]): Answers {
  const own = Object.entries(answers).filter(([question]) => !(question in entityKindOf))
  const lists = Object.entries(entityKindOf).flatMap(([question, kind]): [string, Answer][] => {
    const rows = entities.filter((entity) => entity.kind === kind)
    return rows.length === 0
      ? []
      : [[question, { rows: rows.map(({ id, answers: fields }) => ({ id, answers: fields })) }]]
  })
  return Object.fromEntries([...own, ...lists])
}
