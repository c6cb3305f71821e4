import type { CaseClock, CasePage } from '@forud/shared'
import { nearMomentText, momentText, remainingText } from '../design/danish.js'
import { EmptyState } from '../design/EmptyState.js'
import { Table } from '../design/Table.js'
import { Tag, type TagTone } from '../design/Tag.js'
import { said } from '../parts/said.js'
import { useNow } from '../design/useNow.js'

const sixHours = 6 * 3_600_000

/** Every deadline with what is left of it and where it comes from. */
export function Clocks({ page }: { readonly page: CasePage }) {
  const { clocks } = page
  const now = useNow()
  if (clocks.length === 0) return <EmptyState title="Ingen frister løber" />
  return (
    <Table
      caption="Frister"
      captionHidden
      columns={[{ header: 'Frist' }, { header: 'Senest' }, { header: 'Tid tilbage' }, { header: 'Grundlag' }]}
      rows={clocks.map((clock) => ({
        id: clock.id,
        cells: [
          labelOf(clock, page),
          nearMomentText(clock.dueAt, now),
          <Tag key="left" tone={toneOf(clock, now)}>
            {leftOf(clock, now)}
          </Tag>,
          <span key="source" className="muted">
            {clock.source}
          </span>,
        ],
      }))}
    />
  )
}

/** Which action or precaution it is that must be done. */
function labelOf({ id, kind, label }: CaseClock, { gate, entities }: CasePage): string {
  const row = entities.find((entity) => entity.id === id)
  const precautions = gate.state.is === 'conditional' ? gate.state.precautions : []
  const what =
    kind === 'precaution' ? precautions.find((precaution) => precaution.id === id)?.label : row && said(row, 'handling')
  return what === undefined ? label : `${label}: ${what}`
}

const leftOf = ({ stoppedAt, dueAt }: CaseClock, now: string): string =>
  stoppedAt === undefined ? remainingText(dueAt, now) : `Klaret ${momentText(stoppedAt)}`

function toneOf({ stoppedAt, dueAt }: CaseClock, now: string): TagTone {
  if (stoppedAt !== undefined) return 'success'
  if (dueAt < now) return 'danger'
  return new Date(dueAt).getTime() - new Date(now).getTime() < sixHours ? 'warning' : 'plain'
}
