import type { Fact } from '@forud/shared'
import { stateClass } from './Value.js'

type Props = { readonly caption?: string | undefined; readonly isGrid?: boolean; readonly rows: readonly Fact[] }

/** Labels with their values. Two facts may carry the same label. */
export function FactsBlock({ caption, isGrid = false, rows }: Props) {
  return (
    <>
      {caption === undefined ? null : <p className="caption">{caption}</p>}
      <dl className={isGrid ? 'facts facts-grid' : 'facts'}>
        {rows.map(({ label, value, state }, index) => (
          <div key={index} className="fact">
            <dt>{label}</dt>
            <dd className={`kept-lines ${stateClass(state)}`}>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
