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
import { Details } from '../design/Details.js'
import { Table } from '../design/Table.js'
import { reasonCount } from './counts.js'
import { useSides } from './sides.js'
import { comparisonTexts, ruleWords } from './texts.js'

type Line = { readonly id: string; readonly label: string; readonly before: string; readonly after: string }

type SideTableProps = {
  readonly caption: string
  readonly lines: readonly Line[]
  /** Every line differs: none stands out. */
  readonly plain?: boolean
}

/** Two columns, one for each assessment; a line that differs says so in bold. */
function SideTable({ caption, lines, plain = false }: SideTableProps) {
  const { before, after } = useSides()
  const shown = (line: Line, text: string): ReactNode =>
    plain || line.before === line.after ? text : <strong>{text}</strong>
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

/** First those that began or ceased to fire; what merely can be decided now, or cannot any more, folds away. */
export function Rules({ rules }: { readonly rules: readonly RuleChange[] }) {
  const isFired = ({ before, after }: RuleChange): boolean => before === 'fired' || after === 'fired'
  const fired = rules.filter(isFired)
  const others = rules.filter((rule) => !isFired(rule))
  return (
    <>
      {fired.length === 0 ? <p>{comparisonTexts.noRules}</p> : <RuleTable rules={fired} />}
      {others.length === 0 ? null : (
        <Details summary={comparisonTexts.otherRules(others.length)}>
          <RuleTable rules={others} />
        </Details>
      )}
    </>
  )
}

const RuleTable = ({ rules }: { readonly rules: readonly RuleChange[] }) => (
  <SideTable
    plain
    caption={comparisonTexts.rules}
    lines={rules.map(({ rule, message, before, after }) => ({
      id: rule,
      label: `${rule} ${message}`,
      before: ruleWords[before],
      after: ruleWords[after],
    }))}
  />
)

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
