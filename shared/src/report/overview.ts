import { danishDate } from '../assessment/instant.js'
import { ageAt, dateText } from './dates.js'
import type { Block, Fact, Highlight, Tone } from './document.js'
import { basisBlocks } from './basisBlocks.js'
import { deviationNote } from './conclusionBlocks.js'
import { signatureLine } from './signatures.js'
import { deviatingFindings, deviationFacts, indicationText, isIndicationShown } from './indication.js'
import { acuteBlocks, unclarifiedBlocks } from './signals.js'
import { involvementNames, levelNames } from './texts.js'
import type { View } from './view.js'
import { statusText } from './header.js'
import { uncapitalised } from './words.js'

/** The first page: what somebody who has one minute must know. */
export function overviewBlocks(view: View): readonly Block[] {
  return [
    { is: 'facts', shape: 'grid', rows: caseFacts(view) },
    { is: 'highlights', items: [levelHighlight(view), involvementHighlight(view)] },
    { is: 'facts', shape: 'grid', rows: signatureLine(view) },
    ...acuteBlocks(view),
    ...unclarifiedBlocks(view),
    ...deviationSummary(view),
    ...basisBlocks(view),
  ]
}

export function caseFacts({ input }: View): readonly Fact[] {
  const { caseFile, stage } = input.assessed
  const day = danishDate(input.assessed.at ?? input.now)
  const { birthDate } = caseFile.child
  const age = birthDate === undefined ? '' : `, ${String(ageAt(birthDate, day))} år`
  return [
    { label: 'Barnet', value: `${input.childInitials}${age}` },
    { label: 'Sagsnummer', value: caseFile.caseNumber },
    {
      label: 'Vurdering',
      value: `Nr. ${String(input.head.number)} – ${stage === 1 ? '24-timers-kernen, foreløbig' : 'hele vurderingen'}`,
    },
    { label: 'Status', value: statusText(input.head.status) },
  ]
}

function levelHighlight(view: View): Highlight {
  const { level } = view.input.assessed.content.conclusion
  const lines = [`Systemets indikation: ${uncapitalised(indicationText(view))}`]
  if (view.input.assessed.stage === 1) lines.push('Foreløbig vurdering efter 24-timers-kernen')
  return {
    label: 'Risikoniveau, fastsat af en fagperson',
    value: level === undefined ? 'Ikke fastsat' : levelNames[level],
    lines,
    tone: toneOfLevel(level),
  }
}
const toneOfLevel = (level: number | undefined): Tone =>
  level === undefined ? 'warning' : level === 4 ? 'danger' : level === 1 ? 'plain' : 'warning'

function involvementHighlight(view: View): Highlight {
  const { involvement, reassessBy, notYet } = view.input.assessed.content.conclusion
  const label = 'Inddragelse af forældre og netværk'
  if (involvement === undefined) {
    return { label, value: 'Ikke besluttet', lines: [closed, ...force(view)], tone: 'danger' }
  }
  const again = notYet?.reconsiderBy && dateText(notYet.reconsiderBy)
  const valid = reassessBy && dateText(reassessBy)
  const lines = {
    ikkeEndnu: [closed, again ? `Ny stillingtagen senest ${again}` : 'Dato for ny stillingtagen mangler'],
    underForholdsregler: [
      'Kontakt må først finde sted, når hver forholdsregel er opfyldt',
      ...(valid ? [`Gælder til og med ${valid}`] : []),
    ],
    kanInddrages: valid ? [`Gælder til og med ${valid}, eller indtil der kommer nye oplysninger`] : [],
  }[involvement]
  const tone = { ikkeEndnu: 'danger', underForholdsregler: 'warning', kanInddrages: 'success' } as const
  return { label, value: involvementNames[involvement], lines: [...lines, ...force(view)], tone: tone[involvement] }
}
const closed = 'Forældre og netværk må ikke kontaktes'

/** From when the decision counts. Until then the previous approval governs, or nobody may be contacted (G-01). */
function force({ input: { head } }: View): readonly string[] {
  if (head.status.is === 'approved') return []
  if (head.status.is === 'superseded') return ['En senere godkendt vurdering gælder i stedet']
  const until = head.predecessor === undefined ? 'må ingen kontaktes' : 'gælder den forrige godkendte vurdering'
  return [`Gælder først, når lederen har godkendt; indtil da ${until}`]
}

function deviationSummary(view: View): readonly Block[] {
  if (!isIndicationShown(view) || deviatingFindings(view).length === 0) return []
  const rows = deviationFacts(view)
  return [
    { is: 'heading', level: 3, text: 'Afvigelse fra indikationen' },
    { is: 'paragraph', text: deviationNote },
    ...(rows.length === 0 ? [] : [{ is: 'facts', rows } as const]),
  ]
}
