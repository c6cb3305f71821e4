import type { Highlight } from '@forud/shared'

/** A few large values side by side: what a hurried reader must see. */
export function Highlights({ items }: { readonly items: readonly Highlight[] }) {
  return (
    <dl className="highlights">
      {items.map(({ label, value, lines, tone }) => (
        <div key={label} className={`highlight highlight-${tone}`}>
          <dt>{label}</dt>
          <dd>
            <strong>{value}</strong>
            {lines.map((line, index) => (
              <span key={index} className="highlight-line">
                {line}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
