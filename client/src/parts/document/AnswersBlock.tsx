import type { AnswerRow } from '@forud/shared'
import { Tag } from '../../design/Tag.js'
import { Entries } from './Entries.js'
import { stateClass, Value } from './Value.js'

type Props = { readonly caption: string; readonly rows: readonly AnswerRow[] }

/** Question by question, with what was answered, why, and from which sources. */
export function AnswersBlock({ caption, rows }: Props) {
  return (
    <table className="table table--responsive-headers answers">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Spørgsmål</th>
          <th scope="col">Svar</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.question}>
            <th scope="row">
              <span className="muted">{row.code}</span> {row.text}{' '}
              {row.mark === undefined ? null : <Tag tone="quiet">{row.mark}</Tag>}
            </th>
            <td>
              <Answer row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Answer({ row: { values, notes, evidence, entries } }: { readonly row: AnswerRow }) {
  return (
    <>
      {values.map((value, index) => (
        <Value key={index} value={value} />
      ))}
      {notes.map((note, index) => (
        <p key={index} className="kept-lines">
          {note}
        </p>
      ))}
      {entries.length === 0 ? null : <Entries entries={entries} />}
      {evidence.length === 0 ? null : (
        <ul className="plain evidence" aria-label="Kilder">
          {evidence.map(({ text, state }, index) => (
            <li key={index} className={stateClass(state)}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
