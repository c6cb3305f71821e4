import type { LegendItem } from '@forud/shared'
import { Value } from './Value.js'

/** How each kind of answer looks, and what it means. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <dl className="legend">
      {items.map(({ value, meaning }) => (
        <div key={value.text} className="fact">
          <dt>
            <Value value={value} />
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
