import { Table } from '../../design/Table.js'

type Props = {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function TableBlock({ caption, columns, rows }: Props) {
  return (
    <Table
      caption={caption}
      columns={columns.map((header) => ({ header }))}
      rows={rows.map((cells, index) => ({ id: String(index), cells }))}
    />
  )
}
