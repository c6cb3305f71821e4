import { Formik } from 'formik'
import { memo, useSyncExternalStore, type ComponentType } from 'react'
import type { Answer, Question } from '@forud/shared'
import { noAnswer, withoutBlanks } from './answering.js'
import { answerError } from './fieldErrors.js'
import { QuestionBody } from './QuestionBody.js'
import { useAnswerSource } from './source.js'

type QuestionRowProps = {
  readonly question: Question
  /** What a page adds under the question, for example about an acute signal. */
  readonly Below?: ComponentType<{ readonly question: Question }>
}

type Values = { readonly answer: Answer }

/** One question with a form of its own. Nothing outside it renders while it is being answered. */
export const QuestionRow = memo(function QuestionRow({ question, Below }: QuestionRowProps) {
  const source = useAnswerSource()
  const outside = useSyncExternalStore(source.subscribe, () => source.outside(question.id))
  const initialValues: Values = { answer: source.answer(question.id) ?? noAnswer }
  const validate = ({ answer }: Values) => {
    const error = answerError(question, answer)
    return error === undefined ? {} : { answer: error }
  }
  return (
    <Formik<Values>
      // A value from elsewhere starts the form afresh; what is typed here never does.
      key={outside}
      initialValues={initialValues}
      validate={validate}
      validateOnChange={false}
      validateOnBlur={false}
      onSubmit={() => undefined}
    >
      {({ values, errors, setFieldValue, validateForm }) => (
        <QuestionBody
          question={question}
          answer={values.answer}
          error={typeof errors.answer === 'string' ? errors.answer : undefined}
          onChange={(answer) => {
            void setFieldValue('answer', answer, errors.answer !== undefined)
            source.change(question.id, withoutBlanks(answer))
          }}
          onLeave={() => void validateForm()}
          below={Below === undefined ? null : <Below question={question} />}
        />
      )}
    </Formik>
  )
})
