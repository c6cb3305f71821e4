import { draftSchemaOf, schemaErrors, type Answer, type Question } from '@forud/shared'
import { withoutBlanks } from './answering.js'

/** What is wrong with the shape of an answer, in one sentence; a gap is never wrong while it is a draft. */
export function answerError(question: Question, answer: Answer): string | undefined {
  const settled = withoutBlanks(answer)
  return settled === undefined ? undefined : schemaErrors(draftSchemaOf(question), settled)[0]?.message
}
