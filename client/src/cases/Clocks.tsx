import type { CaseClock } from '@forud/shared'
import { nearMomentText, momentText, remainingText } from '../design/danish.js'
import { EmptyState } from '../design/EmptyState.js'
import { Table } from '../design/Table.js'
import { Tag, type TagTone } from '../design/Tag.js'
import { useNow } from '../design/useNow.js'

const sixHours = 6 * 3_600_000

/** Every deadline with what is left of it and where it comes from. */
export function Clocks({ clocks }: { readonly clocks: readonly CaseClock[] }) {
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
          clock.label,
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

const leftOf = ({ stoppedAt, dueAt }: CaseClock, now: string): string =>
  stoppedAt === undefined ? remainingText(dueAt, now) : `Klaret ${momentText(stoppedAt)}`

function toneOf({ stoppedAt, dueAt }: CaseClock, now: string): TagTone {
  if (stoppedAt !== undefined) return 'success'
  if (dueAt < now) return 'danger'
  return new Date(dueAt).getTime() - new Date(now).getTime() < sixHours ? 'warning' : 'plain'
}
