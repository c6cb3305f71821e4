import type { SignatureRow } from '@forud/shared'
import { Table } from '../../design/Table.js'

/** Who signed what, and when. */
export function Signatures({ rows }: { readonly rows: readonly SignatureRow[] }) {
  return (
    <Table
      caption="Underskrifter"
      columns={[{ header: 'Rolle' }, { header: 'Navn' }, { header: 'Hvad' }, { header: 'Hvornår' }]}
      rows={rows.map(({ role, name, what, at, signed }, index) => ({
        id: String(index),
        cells: [
          role,
          <span key="name" className={signed ? '' : 'state-unanswered'}>
            {name}
          </span>,
          what,
          at,
        ],
      }))}
    />
  )
}
