import type { AnswerRow, EvidenceLine } from '@forud/shared'
import type { Content } from 'pdfmake/interfaces.js'
import { factRun } from './runs.js'
import { size } from './theme.js'

export const evidenceText = ({ text }: EvidenceLine): string => text

export const notesContent = ({ notes }: AnswerRow): Content[] =>
  notes.map((text) => ({ text, fontSize: size.small, margin: [0, 1, 0, 2] }))

export const evidenceContent = ({ evidence }: AnswerRow, label = ''): Content[] =>
  evidence.map(({ text, state }) => ({
    text: [...(label === '' ? [] : [{ text: label, bold: true }]), factRun(text, state)],
    fontSize: size.small,
    margin: [0, 1, 0, 2],
  }))
