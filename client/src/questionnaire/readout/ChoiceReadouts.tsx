import { unknown } from '@forud/shared'
import { explainedBy } from '../answering.js'
import type { QuestionOf, ReadoutProps } from '../input.js'
import { capital } from '../texts.js'
import { Unanswered, Unknown, Value } from './Value.js'

export function ChoiceReadout({ question, answer }: ReadoutProps<QuestionOf<'choice'>>) {
  if (answer.value === undefined) return <Unanswered />
  if (answer.value === unknown) return <Unknown why={explainedBy(answer).whyUnknown} />
  const option = question.options.find(({ id }) => id === answer.value)
  return (
    <>
      <Value state="answered">{capital(option?.label ?? String(answer.value))}</Value>
      <Because reason={explainedBy(answer).reason} />
    </>
  )
}

export function MultipleChoiceReadout({ question, answer }: ReadoutProps<QuestionOf<'multipleChoice'>>) {
  const values = answer.values ?? []
  if (values.length === 0) return <Unanswered />
  if (values.includes(unknown)) return <Unknown why={explainedBy(answer).whyUnknown} />
  const labels = question.options.filter(({ id }) => values.includes(id)).map(({ label }) => capital(label))
  return (
    <>
      {labels.length === 1 ? (
        <Value state="answered">{labels[0]}</Value>
      ) : (
        <ul className="value-list">
          {labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
      <Because reason={explainedBy(answer).reason} />
    </>
  )
}

function Because({ reason }: { readonly reason: string | undefined }) {
  return reason === undefined || reason === '' ? null : <p className="value-because">Begrundelse: {reason}</p>
}
