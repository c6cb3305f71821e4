import {
  dateText,
  findQuestion,
  momentText,
  unknownReasonNames,
  valueWords,
  type AnswerPart,
  type Question,
} from '@forud/shared'
import { rowName } from '../questionnaire/rows/rowName.js'
import { capital } from '../questionnaire/texts.js'
import type { Worded } from './sides.js'
import { comparisonTexts } from './texts.js'

type Value = string | number | undefined

/** A coded value in the words of the version that it was given in. */
export function valueText(side: Worded, question: Question | undefined, part: AnswerPart, value: Value) {
  if (value === undefined) return undefined
  if (part === 'annex') return comparisonTexts.inAnnex
  if (part.startsWith('whyUnknown')) return reasonText(String(value))
  return capital(worded(side, question, String(value)))
}

const reasonText = (value: string): string =>
  Object.entries(unknownReasonNames).find(([reason]) => reason === value)?.[1] ?? value

function worded(side: Worded, question: Question | undefined, value: string): string {
  switch (question?.kind) {
    case 'dateTime':
      return momentText(value)
    case 'approximateDate':
      return dateText(value)
    case 'reference':
      return nameOfRow(side, question.to, value)
    default:
      return valueWords(question, value)
  }
}

/** What a row is called on that side; one that was taken out has no name there any more. */
export function nameOfRow({ definition, answers }: Worded, list: string, id: string): string {
  const group = findQuestion(definition, list)
  const rows = answers[list]?.rows ?? []
  const row = rows.find((one) => one.id === id)
  return row === undefined || group?.kind !== 'group'
    ? 'En post, der er taget ud'
    : rowName(group, row, rows.indexOf(row))
}
