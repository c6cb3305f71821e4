import { unknownIn } from '../questionnaire/answerGaps.js'
import { ratings, type Answer, type Rating, type UnknownReason } from '../questionnaire/answers.js'
import type { Aspect, Option, Question } from '../questionnaire/definition.js'
import { dateText, momentText } from './dates.js'
import type { Selection } from './disclosure.js'
import type { AnswerState, AnswerValue, Tone } from './document.js'
import { rowLabel } from './people.js'
import { aspectNames, partly, ratingNames, stateNames, unknownReasonNames } from './texts.js'
import type { View } from './view.js'

/** The answer itself, in words: one value, or two for now and earlier. Reasons and sources stand beside it. */
export function valuesOf(
  view: View,
  question: Question,
  answer: Answer | undefined,
  selection: Selection,
): readonly AnswerValue[] {
  // The rows of a list are its answer.
  if (question.kind === 'group' && (answer?.rows ?? []).length > 0) return []
  if (question.kind === 'factor')
    return [aspectValue(question, answer, 'now'), aspectValue(question, answer, 'earlier')]
  return [singleValue(view, question, answer, selection)]
}

export const stateValue = (state: Exclude<AnswerState, 'answered'>, detail?: string): AnswerValue => ({
  text: detail === undefined ? stateNames[state] : `${stateNames[state]} – ${detail}`,
  state,
  tone: state === 'unknown' || state === 'unanswered' ? 'warning' : 'quiet',
})
const said = (text: string, tone: Tone = 'plain'): AnswerValue => ({ text, state: 'answered', tone })

function aspectValue(question: Question, answer: Answer | undefined, aspect: Aspect): AnswerValue {
  return { label: aspectNames[aspect], ...ratingValue(question, answer?.[aspect], whyOf(answer, aspect)) }
}

function ratingValue(question: Question, found: string | undefined, why: string | undefined): AnswerValue {
  const rating = ratingOf(found)
  switch (rating) {
    case undefined:
      return found === undefined ? stateValue('unanswered') : said(found)
    case 'uoplyst':
      return stateValue('unknown', why)
    case 'ikkeRelevant':
      return stateValue('notRelevant')
    case 'mistanke':
      return said(reassures(question) ? partly : ratingNames.mistanke, 'warning')
    case 'ja':
      return said(ratingNames.ja, toneOfYes(question))
    case 'nej':
      return said(ratingNames.nej, reassures(question) ? 'warning' : 'plain')
  }
}

const ratingOf = (found: string | undefined): Rating | undefined => ratings.find((rating) => rating === found)
const reassures = (question: Question): boolean => 'safe' in question && question.safe === 'ja'
function toneOfYes(question: Question): Tone {
  if (reassures(question)) return 'success'
  return question.mark === 'acute' ? 'danger' : 'warning'
}

/** Everything but the two columns of a factor. */
function singleValue(view: View, question: Question, answer: Answer | undefined, selection: Selection): AnswerValue {
  const found = answer?.value
  if (unknownIn(question, answer).length > 0) return stateValue('unknown', whyOf(answer))
  switch (question.kind) {
    case 'rating':
      return ratingValue(question, found?.toString(), whyOf(answer))
    case 'choice':
      return textValue(found, (id) => labelIn(question.options, id))
    case 'multipleChoice':
      return chosenValue(question.options, answer)
    case 'textList':
      return listValue(answer?.values ?? [])
    case 'text':
    case 'number':
      return textValue(found, (text) => text)
    case 'scale':
      return textValue(found, (number) => `${number} af ${String(question.most)}`)
    case 'date':
      return textValue(found, (date) => labelIn(question.instead ?? [], dateText(date)))
    case 'approximateDate':
      return textValue(found, dateText)
    case 'dateTime':
      return textValue(found, momentText)
    case 'group':
      return emptyListValue(view, question)
    case 'reference':
      return referenceValue(view, question, answer, selection)
    case 'factor':
      return stateValue('unanswered')
  }
}

function textValue(found: string | number | undefined, shown: (text: string) => string): AnswerValue {
  const text = found === undefined ? '' : String(found).trim()
  return text === '' ? stateValue('unanswered') : said(shown(text))
}

const listValue = (texts: readonly string[]): AnswerValue =>
  texts.length === 0 ? stateValue('unanswered') : said(texts.join('; '))

function chosenValue(options: readonly Option[], answer: Answer | undefined): AnswerValue {
  const chosen = answer?.values ?? []
  // In the questionnaire's order, then what this version does not know: nothing vanishes.
  const known = options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label)
  return listValue([...known, ...chosen.filter((id) => !options.some((option) => option.id === id))])
}

/** An empty list says something only where another answer says that it is rightly empty. */
function emptyListValue({ input }: View, { id }: Question): AnswerValue {
  const { asked, unanswered } = input.assessed.evaluation
  return asked.includes(id) && !unanswered.includes(id) ? said('Ingen') : stateValue('unanswered')
}

function referenceValue(
  view: View,
  question: Extract<Question, { kind: 'reference' }>,
  answer: Answer | undefined,
  selection: Selection,
): AnswerValue {
  const rows = answer?.values ?? (answer?.value === undefined ? [] : [String(answer.value)])
  if (rows.length === 0 && question.readFrom !== undefined && answer !== undefined) return said('Ingen')
  return listValue(rows.map((row) => rowLabel(view, question.to, row, selection)))
}

export const labelIn = (options: readonly Option[], id: string): string =>
  options.find((option) => option.id === id)?.label ?? id

/** »spurgt, ikke afklaret«. */
function whyOf(answer: Answer | undefined, aspect?: Aspect): string | undefined {
  const all = answer?.whyUnknown
  const why: UnknownReason | undefined = typeof all === 'object' ? aspect && all[aspect] : all
  return why && unknownReasonNames[why]
}
