import { momentText } from './dates.js'
import type { Block } from './document.js'
import { stateNames } from './texts.js'
import { labelIn } from './values.js'
import type { View } from './view.js'

/** K9: each with who is responsible, by when, and whether it is done. */
export function precautionBlocks(view: View): readonly Block[] {
  const options = view.part('precautions')?.options ?? []
  const precautions = view.input.assessed.caseFile.entities.filter(({ kind }) => kind === 'precaution')
  if (precautions.length === 0) {
    return [{ is: 'paragraph', text: 'Der er ikke angivet nogen forholdsregler (K9).', tone: 'warning' }]
  }
  const rows = precautions.map(({ answers }) => {
    const read = (field: string): string => String(answers[field]?.value ?? '').trim()
    const moment = (field: string): string | undefined => read(field) && momentText(read(field))
    const what = labelIn(options, read('type'))
    const done = [moment('udfoert'), read('udfoertAf')].filter(Boolean).join(', ')
    return [
      read('beskrivelse') === '' ? what : `${what}: ${read('beskrivelse')}`,
      read('ansvarlig') || stateNames.unanswered,
      moment('frist') || stateNames.unanswered,
      read('udfoert') === '' ? 'Ikke udført endnu' : done,
    ]
  })
  return [
    { is: 'table', caption: 'Forholdsregler (K9)', columns: ['Forholdsregel', 'Ansvarlig', 'Frist', 'Udført'], rows },
  ]
}
