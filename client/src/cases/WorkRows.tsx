import type { Role, WorkItem } from '@forud/shared'
import { Link } from 'react-router'
import { Table, type Column } from '../design/Table.js'
import { Tag } from '../design/Tag.js'
import { useNow } from '../design/useNow.js'
import { shortGateWords } from '../parts/gateWords.js'
import { stageWords } from '../parts/words.js'
import { isLate, reasonsOf, timeOf, whereTo } from './workReasons.js'

const columns: readonly Column[] = [
  { header: 'Sag' },
  { header: 'Hvorfor nu' },
  { header: 'Tid' },
  { header: 'Kontakt med familien' },
  { header: 'Ansvarlig' },
]

/** The server has sorted them by what is most urgent. */
export function WorkRows({ items, role }: { readonly items: readonly WorkItem[]; readonly role: Role }) {
  const now = useNow()
  return (
    <Table
      caption="Sager efter, hvad der haster mest"
      captionHidden
      columns={columns}
      rows={items.map((item) => ({
        id: item.assessmentId ?? item.caseId,
        cells: [
          <Which key="which" item={item} role={role} />,
          <Reasons key="why" item={item} role={role} />,
          <Time key="time" text={timeOf(item, now)} late={isLate(item, now)} />,
          shortGateWords[item.gate],
          item.responsible,
        ],
      }))}
    />
  )
}

/** An acute signal must not hide that somebody waits for an approval. */
function Reasons({ item, role }: { readonly item: WorkItem; readonly role: Role }) {
  return (
    <span className="work-reasons">
      {reasonsOf(item, role).map(({ text, tone }) => (
        <Tag key={text} tone={tone}>
          {text}
        </Tag>
      ))}
    </span>
  )
}

function Which({ item, role }: { readonly item: WorkItem; readonly role: Role }) {
  return (
    <>
      <Link to={whereTo(item, role)}>
        {item.caseNumber} · {item.childInitials}
      </Link>
      {item.stage === undefined ? null : <div className="under">{stageWords[item.stage]}</div>}
    </>
  )
}

function Time({ text, late }: { readonly text: string | undefined; readonly late: boolean }) {
  return <span className={late ? 'late' : undefined}>{text ?? '–'}</span>
}
