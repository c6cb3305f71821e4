import {
  basisNames,
  involvementNames,
  levelName,
  lowLevelNames,
  type BeforeAfter,
  type Counts,
  type Information,
  type Judgement,
  type Outcome,
  type RuleChange,
} from '@forud/shared'
import type { ReactNode } from 'react'
import { Table } from '../design/Table.js'
import { reasonCount } from './counts.js'
import { useSides } from './sides.js'
import { comparisonTexts, ruleWords } from './texts.js'

type Line = { readonly id: string; readonly label: string; readonly before: string; readonly after: string }

/** Two columns, one for each assessment; a line that differs says so in bold. */
function SideTable({ caption, lines }: { readonly caption: string; readonly lines: readonly Line[] }) {
  const { before, after } = useSides()
  const shown = (line: Line, text: string): ReactNode => (line.before === line.after ? text : <strong>{text}</strong>)
  return (
    <Table
      caption={caption}
      captionHidden
      columns={['Hvad', heading(before), heading(after)].map((header) => ({ header }))}
      rows={lines.map((line) => ({
        id: line.id,
        cells: [line.label, shown(line, line.before), shown(line, line.after)],
      }))}
    />
  )
}

const heading = ({ number }: { readonly number: number }): string => `Vurdering ${String(number)}`

export function Levels({ judgement: { before, after } }: { readonly judgement: Judgement }) {
  const line = (id: string, label: string, text: (outcome: Outcome) => string): Line => ({
    id,
    label,
    before: text(before),
    after: text(after),
  })
  return (
    <SideTable
      caption={comparisonTexts.judgement}
      lines={[
        line('level', 'Fastsat niveau', ({ level }) =>
          level === undefined ? comparisonTexts.unset : levelName(level),
        ),
        line('indication', 'Indikation', indicationText),
        line('ownLevel', 'Eget foreløbigt niveau', ({ ownLevel }) =>
          ownLevel === undefined ? comparisonTexts.unset : levelName(ownLevel),
        ),
        line('involvement', 'Inddragelse', ({ involvement }) =>
          involvement === undefined ? comparisonTexts.unset : involvementNames[involvement],
        ),
      ]}
    />
  )
}

const indicationText = ({ indication, lowLevel }: Outcome): string =>
  lowLevel === undefined ? `Mindst ${levelName(indication)}` : lowLevelNames[lowLevel]

export function Rules({ rules }: { readonly rules: readonly RuleChange[] }) {
  if (rules.length === 0) return <p>{comparisonTexts.noRules}</p>
  return (
    <SideTable
      caption={comparisonTexts.rules}
      lines={rules.map(({ rule, message, before, after }) => ({
        id: rule,
        label: `${rule} ${message}`,
        before: ruleWords[before],
        after: ruleWords[after],
      }))}
    />
  )
}

/** Three numbers that never become one. */
export function InformationTable({
  information: { before, after },
}: {
  readonly information: BeforeAfter<Information>
}) {
  const line = (id: string, label: string, text: (known: Information) => string): Line => ({
    id,
    label,
    before: text(before),
    after: text(after),
  })
  const clarified = ({ counts }: { readonly counts: Counts }) =>
    `${String(counts.clarified)} af ${String(counts.asked)}`
  return (
    <SideTable
      caption={comparisonTexts.information}
      lines={[
        line('basis', 'Oplysningsgrundlag', ({ basis }) => basisNames[basis]),
        line('sources', 'Uafhængige kilder', ({ independentSources }) => String(independentSources)),
        line('clarified', 'Afklaret', clarified),
        line('unknown', 'Uoplyst', ({ counts }) => reasonCount(counts)),
        line('unanswered', 'Ubesvaret', ({ counts }) => String(counts.unanswered)),
      ]}
    />
  )
}
