import { isDay, unknown } from '@forud/shared'
import { dateText, momentText, weekdayOf } from '../../design/danish.js'
import { explainedBy } from '../answering.js'
import { approximateDateText } from '../dates/approximateDate.js'
import type { QuestionOf, ReadoutProps } from '../input.js'
import { capital } from '../texts.js'
import { Unanswered, Unknown, Value } from './Value.js'

export function DateReadout({ question, answer }: ReadoutProps<QuestionOf<'date'>>) {
  const { value } = answer
  if (typeof value !== 'string') return <Unanswered />
  if (value === unknown) return <Unknown why={explainedBy(answer).whyUnknown} />
  if (isDay(value)) return <Value state="answered">{`${weekdayOf(value)} ${dateText(value)}`}</Value>
  const label = question.instead?.find(({ id }) => id === value)?.label ?? value
  return <Value state="answered">{capital(label)}</Value>
}

export function DateTimeReadout({ answer }: ReadoutProps<QuestionOf<'dateTime'>>) {
  if (typeof answer.value !== 'string') return <Unanswered />
  return <Value state="answered">{momentText(answer.value)}</Value>
}

export function ApproximateDateReadout({ answer }: ReadoutProps<QuestionOf<'approximateDate'>>) {
  if (typeof answer.value !== 'string') return <Unanswered />
  return <Value state="answered">{approximateDateText(answer.value)}</Value>
}
