import type { AnswerState, AnswerValue, Tone } from '@forud/shared'
import type { ContentText } from 'pdfmake/interfaces.js'
import { colour, toneColour } from './theme.js'

/** A piece of text with its form. */
export type Run = ContentText

type Form = { readonly sign: string; readonly bold?: true; readonly italics?: true; readonly fill?: string }

/** Each kind of answer has a sign, a weight and a ground of its own: word and form, never colour alone. */
const forms: { readonly [state in AnswerState]: Form } = {
  answered: { sign: '' },
  unknown: { sign: '? ', bold: true, italics: true, fill: colour.unknown },
  unanswered: { sign: '… ', italics: true },
  notRelevant: { sign: '', italics: true },
  notAsked: { sign: '– ' },
  inAnnex: { sign: '→ ', italics: true, fill: colour.annex },
}

export function valueRun({ text, state, tone }: AnswerValue): Run {
  const { sign, bold, italics } = forms[state]
  return {
    text: `${sign}${text}`,
    bold: bold ?? isStressed(state, tone),
    italics: italics ?? false,
    color: toneColour[tone],
  }
}

const isStressed = (state: AnswerState, tone: Tone): boolean =>
  state === 'answered' && (tone === 'danger' || tone === 'warning')

export const groundOf = (state: AnswerState | undefined): { readonly fillColor?: string } => {
  const fill = forms[state ?? 'answered'].fill
  return fill === undefined ? {} : { fillColor: fill }
}

/** A fact's value in the form of its state. */
export const factRun = (value: string, state: AnswerState | undefined): Run =>
  state === undefined || state === 'answered'
    ? { text: value }
    : valueRun({ text: value, state, tone: state === 'unknown' || state === 'unanswered' ? 'warning' : 'quiet' })
