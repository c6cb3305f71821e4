import { findQuestion, type AnswerSetAside, type Question, type QuestionnaireDefinition } from '@forud/shared'
import { OneAnswer } from './OneAnswer.js'

type PartAsideProps = { readonly definition: QuestionnaireDefinition; readonly part: AnswerSetAside }

/** What was said, in the words of the version that asked: a whole answer, or one field of one row. */
export function PartAside({ definition, part: { path, answer } }: PartAsideProps) {
  const [id = '', , fieldId] = path
  const question = findQuestion(definition, id)
  const field = fieldId === undefined ? question : fieldOf(question, fieldId)
  return field === undefined ? null : <OneAnswer definition={definition} question={field} answer={answer} />
}

const fieldOf = (question: Question | undefined, id: string): Question | undefined =>
  question?.kind === 'group' ? question.fields.find((field) => field.id === id) : undefined
