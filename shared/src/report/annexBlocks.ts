import { notifierField } from './disclosure.js'
import type { Block, Fact } from './document.js'
import { originBlocks } from './originBlocks.js'
import { caseFacts } from './overview.js'
import { momentText } from './dates.js'
import type { View } from './view.js'

/** The first page of the annex: what it is, who notified, and who must not see the case. */
export const annexBlocks = (view: View): readonly Block[] => [
  { is: 'facts', shape: 'grid', rows: caseFacts(view) },
  {
    is: 'notice',
    title: 'Fortroligt bilag til risikovurderingen',
    lines: [
      'Bilaget indeholder netop det, vurderingen udelader og markerer med »Se fortroligt bilag«.',
      'Opdelingen er ikke i sig selv en undtagelse fra aktindsigt. Hvad der kan undtages, afgøres konkret.',
    ],
    tone: 'warning',
  },
  { is: 'heading', level: 2, text: 'Underretter og habilitet' },
  { is: 'facts', caption: 'Underretter', rows: notifierFacts(view) },
  ...conflictBlocks(view),
  ...originBlocks(view),
]

function notifierFacts({ input }: View): readonly Fact[] {
  const notifications = input.assessed.caseFile.entities.filter(({ kind }) => kind === 'notification')
  if (notifications.length === 0) return [{ label: 'Underretning', value: 'Ikke registreret', state: 'unanswered' }]
  return notifications.map(({ answers }) => {
    const received = answers['modtaget']?.value
    const name = String(answers[notifierField]?.value ?? '').trim()
    const label = typeof received === 'string' ? `Modtaget ${momentText(received)}` : 'Underretning'
    return name === '' ? { label, value: 'Underretter er ikke oplyst', state: 'unknown' } : { label, value: name }
  })
}

function conflictBlocks({ input }: View): readonly Block[] {
  const list = input.conflictList
  if (list === undefined) return []
  const rows: readonly Fact[] = list.map(({ who, why }) => ({ label: who, value: why?.trim() || 'Uden begrundelse' }))
  return rows.length === 0
    ? [{ is: 'paragraph', text: 'Ingen står på sagens habilitetsliste.' }]
    : [{ is: 'facts', caption: 'Habilitetsliste: må ikke se sagen', rows }]
}
