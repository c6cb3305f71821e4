import { moveEndpoints, type DraftMove, type DraftMoves } from '@forud/shared'
import { Link } from 'react-router'
import { EmptyState } from '../design/EmptyState.js'
import { Page } from '../design/Page.js'
import { Table } from '../design/Table.js'
import { useRead } from '../http/useRead.js'
import { Loaded } from '../parts/Loaded.js'
import { paths } from '../paths.js'

/** Every open draft in an earlier version that one may see, and what would become of its answers. */
export function DraftMovesPage() {
  const reading = useRead(moveEndpoints.draftMoves, {})
  return (
    <Page
      title="Kladder i en tidligere version"
      lead="En kladde bliver i sin version, til den flyttes. Intet svar slettes: det, der ikke har plads i den nye version, lægges til side."
      breadcrumb={[{ text: 'Mit arbejde', to: paths.worklist }]}
    >
      <Loaded reading={reading}>{(moves) => <Drafts moves={moves} />}</Loaded>
    </Page>
  )
}

const columns = ['Sag', 'Version', 'Følger med', 'Skal bekræftes', 'Lægges til side', 'Skal besvares'] as const

function Drafts({ moves: { to, drafts } }: { readonly moves: DraftMoves }) {
  if (drafts.length === 0) return <EmptyState title="Alle kladder er lavet i den nyeste version." />
  return (
    <Table
      caption={`Hvad der sker, når kladderne flyttes til version ${String(to.version)}`}
      columns={columns.map((header, index) => ({ header, ...(index > 1 ? { align: 'end' as const } : {}) }))}
      rows={drafts.map((draft) => ({ id: draft.assessmentId, cells: cellsOf(draft) }))}
    />
  )
}

const cellsOf = ({ assessmentId, caseNumber, from, carried, toConfirm, setAside, unanswered }: DraftMove) => [
  <Link key="case" to={paths.assessment(assessmentId)}>
    <span className="nowrap">{caseNumber}</span>
  </Link>,
  String(from.version),
  ...[carried, toConfirm, setAside, unanswered].map(String),
]
