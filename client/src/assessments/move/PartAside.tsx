import { useMemo } from 'react'
import { findQuestion, type AnswerSetAside, type Question, type QuestionnaireDefinition } from '@forud/shared'
import { rowName } from '../../questionnaire/rows/rowName.js'
import type { Derived } from '../store/derived.js'
import { useDerived } from '../store/hooks.js'
import { OneAnswer } from './OneAnswer.js'

type PartAsideProps = { readonly definition: QuestionnaireDefinition; readonly part: AnswerSetAside }

/** What was said, in the words of the version that asked: a whole answer, or one field of one row and whose it is. */
export function PartAside({ definition, part: { path, answer } }: PartAsideProps) {
  const [id = '', row, fieldId] = path
  const question = findQuestion(definition, id)
  const field = fieldId === undefined ? question : fieldOf(question, fieldId)
  return (
    <>
      {row === undefined ? null : <RowName question={question} row={row} />}
      {field === undefined ? null : <OneAnswer definition={definition} question={field} answer={answer} />}
    </>
  )
}

const fieldOf = (question: Question | undefined, id: string): Question | undefined =>
  question?.kind === 'group' ? question.fields.find((field) => field.id === id) : undefined

/** What the row is called now: a name belongs to the case, and stays when a field of it does not. */
function RowName({ question, row: id }: { readonly question: Question | undefined; readonly row: string }) {
  const select = useMemo(
    () =>
      ({ answers }: Derived) =>
        answers[question?.id ?? '']?.rows ?? [],
    [question],
  )
  const rows = useDerived(select)
  const row = rows.find((one) => one.id === id)
  if (question?.kind !== 'group' || row === undefined) return null
  return <p className="row-name">{rowName(question, row, rows.indexOf(row))}</p>
}
