import type { Answer, Question, QuestionKind } from '@forud/shared'

export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { readonly kind: Kind }>

/** What every kind's input takes. `name` is unique on the page: the question's id, or the row's id and the field's. */
export type InputProps<Q = Question> = {
  readonly name: string
  readonly question: Q
  readonly answer: Answer
  readonly onChange: (answer: Answer) => void
  readonly onLeave: () => void
  readonly error: string | undefined
  /** A field of a row: narrow, with its own label. Otherwise the question's text stands above. */
  readonly inRow: boolean
}

export type ReadoutProps<Q = Question> = { readonly question: Q; readonly answer: Answer }

export const isOfKind = <Kind extends QuestionKind>(question: Question, kind: Kind): question is QuestionOf<Kind> =>
  question.kind === kind

/** Label of a field: a row's field shows it, a question's own text says it. */
export const labelOf = ({ question, inRow }: Pick<InputProps, 'question' | 'inRow'>) => ({
  label: inRow ? capitalized(question.text) : question.text,
  labelHidden: !inRow,
})

const capitalized = (text: string): string => text.slice(0, 1).toLocaleUpperCase('da-DK') + text.slice(1)
