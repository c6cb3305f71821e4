import type { Entry } from '@forud/shared'
import { FactsBlock } from './FactsBlock.js'

/** Things of one kind, each with a title and fields. */
export function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ol className="entries">
      {entries.map(({ title, facts }, index) => (
        <li key={index}>
          <p className="caption">{title}</p>
          <FactsBlock rows={facts} />
        </li>
      ))}
    </ol>
  )
}
