import type { ReactNode } from 'react'
import type { Words } from '@forud/shared'
import { readable } from './readable.js'
import { comparisonTexts } from './texts.js'

type MarkedProps = { readonly children: ReactNode }

/** Gone from the later one. Said in words too, for whoever does not see the line through it. */
export const Deleted = ({ children }: MarkedProps) => (
  <del>
    <span className="sr-only">{` ${comparisonTexts.deleted}: `}</span>
    {children}
  </del>
)

export const Inserted = ({ children }: MarkedProps) => (
  <ins>
    <span className="sr-only">{` ${comparisonTexts.inserted}: `}</span>
    {children}
  </ins>
)

/** A text with what was deleted and inserted marked where it stands. */
export function MarkedText({ words }: { readonly words: readonly Words[] }) {
  return (
    <p className="kept-lines compared-text">
      {readable(words).map(({ is, text }, place) => (
        <Piece key={place} is={is} text={text} />
      ))}
    </p>
  )
}

function Piece({ is, text }: Words) {
  switch (is) {
    case 'kept':
      return text
    case 'deleted':
      return <Deleted>{text}</Deleted>
    case 'inserted':
      return <Inserted>{text}</Inserted>
  }
}

type ValueProps = { readonly before: ReactNode; readonly after: ReactNode }

/** A value that became another: the old one struck out, the new one after it. */
export function MarkedValue({ before, after }: ValueProps) {
  return (
    <span className="compared-value">
      {before === undefined ? null : <Deleted>{before}</Deleted>}
      {before === undefined || after === undefined ? null : <span aria-hidden="true"> → </span>}
      {after === undefined ? null : <Inserted>{after}</Inserted>}
    </span>
  )
}

type ListProps = { readonly added: readonly ReactNode[]; readonly removed: readonly ReactNode[] }

export function MarkedList({ added, removed }: ListProps) {
  return (
    <ul className="plain compared-list">
      {removed.map((item, place) => (
        <li key={`removed ${String(place)}`}>
          <Deleted>{item}</Deleted>
        </li>
      ))}
      {added.map((item, place) => (
        <li key={`added ${String(place)}`}>
          <Inserted>{item}</Inserted>
        </li>
      ))}
    </ul>
  )
}
