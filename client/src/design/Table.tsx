import type { ReactNode } from 'react'

export type Column = { readonly header: string; readonly hidden?: boolean; readonly align?: 'start' | 'end' }
export type TableRow = { readonly id: string; readonly cells: readonly ReactNode[] }
type TableProps = {
  readonly caption: string
  readonly captionHidden?: boolean
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
}

/** On a narrow screen each row becomes a block, with every cell under its heading. The first cell names the row. */
export function Table({ caption, captionHidden = false, columns, rows }: TableProps) {
  return (
    <table className="table table--responsive-headers">
      <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ header, hidden, align }) => (
            <th key={header} scope="col" className={align === 'end' ? 'align-end' : undefined}>
              {hidden === true ? <span className="sr-only">{header}</span> : header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {columns.map((column, index) => (
              <Cell key={column.header} column={column} first={index === 0}>
                {cells[index]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = { readonly column: Column; readonly first: boolean; readonly children: ReactNode }

function Cell({ column: { header, hidden, align }, first, children }: CellProps) {
  const title = hidden === true ? undefined : header
  const className = align === 'end' ? 'align-end' : undefined
  return first ? (
    <th scope="row" data-title={title} className={className}>
      <div>{children}</div>
    </th>
  ) : (
    <td data-title={title} className={className}>
      <div>{children}</div>
    </td>
  )
}
