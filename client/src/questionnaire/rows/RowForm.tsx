import { Formik, useFormikContext } from 'formik'
import { memo, useCallback, useSyncExternalStore } from 'react'
import type { Answer, Answers, Question, Row } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { noAnswer, withoutBlanks } from '../answering.js'
import { answerError } from '../fieldErrors.js'
import { fieldKinds } from '../fieldKinds.js'
import { useAnswerSource } from '../source.js'
import { groupTexts } from '../texts.js'
import { rowName } from './rowName.js'

type RowFormProps = {
  readonly question: {
    readonly id: string
    readonly fields: readonly Question[]
    readonly rowName: string
  }
  readonly row: Row
  readonly index: number
  readonly onDone: () => void
}
type Values = { readonly [field: string]: Answer }

/** One row, open. Saved as it is typed; »Færdig« only folds it together. */
export const RowForm = memo(function RowForm({ question, row, index, onDone }: RowFormProps) {
  const source = useAnswerSource()
  const outside = useSyncExternalStore(source.subscribe, () => source.outsideRow(row.id))
  return (
    <Formik<Values>
      key={outside}
      initialValues={row.answers}
      validate={(values) => errorsIn(question.fields, values)}
      validateOnChange={false}
      validateOnBlur={false}
      onSubmit={onDone}
    >
      <div className="row-form" role="group" aria-label={rowName(question, row, index)}>
        <RowFields question={question} row={row.id} />
        <div className="button-row">
          <Button onPress={onDone}>{groupTexts.done}</Button>
        </div>
      </div>
    </Formik>
  )
})

function RowFields({ question: { id, fields }, row }: Pick<RowFormProps, 'question'> & { readonly row: string }) {
  const source = useAnswerSource()
  const { values, errors, setFieldValue, validateForm } = useFormikContext<Values>()
  const write = useCallback(
    (field: string, answer: Answer, hadError: boolean) => {
      void setFieldValue(field, answer, hadError)
      const others = source.rows(id).find((known) => known.id === row)?.answers ?? {}
      source.changeRow(id, row, withField(others, field, answer))
    },
    [source, id, row, setFieldValue],
  )
  const leave = useCallback(() => void validateForm(), [validateForm])
  return (
    <div className="row-fields">
      {fields.map((field) => (
        <RowField
          key={field.id}
          row={row}
          field={field}
          answer={values[field.id] ?? noAnswer}
          error={messageOf(errors[field.id])}
          onWrite={write}
          onLeave={leave}
        />
      ))}
    </div>
  )
}

type RowFieldProps = {
  readonly row: string
  readonly field: Question
  readonly answer: Answer
  readonly error: string | undefined
  readonly onWrite: (field: string, answer: Answer, hadError: boolean) => void
  readonly onLeave: () => void
}

/** The other fields of the row stay as they are while one is written in. */
const RowField = memo(function RowField({ row, field, answer, error, onWrite, onLeave }: RowFieldProps) {
  if (field.kind === 'group') return null
  const { Input } = fieldKinds[field.kind]
  return (
    <div className={isWide(field) ? 'row-field row-field-wide' : 'row-field'}>
      <Input
        name={`${row}.${field.id}`}
        question={field}
        inRow
        answer={answer}
        error={error}
        onChange={(next) => onWrite(field.id, next, error !== undefined)}
        onLeave={onLeave}
      />
    </div>
  )
})

const isWide = ({ kind, ...field }: Question): boolean =>
  kind === 'multipleChoice' || kind === 'textList' || ('lines' in field && field.lines === 'many')

function withField(values: Answers, field: string, answer: Answer): Answers {
  const settled = withoutBlanks(answer)
  const others = Object.entries(values).filter(([id]) => id !== field)
  return Object.fromEntries(settled === undefined ? others : [...others, [field, settled]])
}

function errorsIn(fields: readonly Question[], values: Values): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const error = answerError(field, values[field.id] ?? noAnswer)
      return error === undefined ? [] : [[field.id, error]]
    }),
  )
}

const messageOf = (error: unknown): string | undefined => (typeof error === 'string' ? error : undefined)
