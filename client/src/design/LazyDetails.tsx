import { useState, type ReactNode } from 'react'

type LazyDetailsProps = {
  readonly summary: ReactNode
  /** Called only while it is open: what is folded costs nothing. */
  readonly children: () => ReactNode
}

/** Text that unfolds, and is not made before. */
export function LazyDetails({ summary, children }: LazyDetailsProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className="details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="details-summary">{summary}</summary>
      {open ? <div className="details-text">{children()}</div> : null}
    </details>
  )
}
