import type { Answers } from '../questionnaire/answers.js'
import { entityKindOf, type Entity } from './caseFile.js'

/** The answers with the case's lists laid in as rows: one truth, entered once, used by every assessment of the case. */
export function withCaseFile(answers: Answers, entities: readonly Entity[]): Answers {
  const laidIn: Record<string, Answers[string]> = { ...answers }
  for (const [question, kind] of Object.entries(entityKindOf)) {
    const rows = entities
      .filter((entity) => entity.kind === kind)
      .map(({ id, answers: fields }) => ({ id, answers: fields }))
    if (rows.length > 0) laidIn[question] = { rows }
    else delete laidIn[question]
  }
  return laidIn
}
