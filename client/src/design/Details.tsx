import type { ReactNode } from 'react'

type DetailsProps = { readonly summary: ReactNode; readonly children: ReactNode; readonly startsOpen?: boolean }

/** Text that unfolds. */
export function Details({ summary, children, startsOpen = false }: DetailsProps) {
  return (
    <details className="details" open={startsOpen || undefined}>
      <summary className="details-summary">{summary}</summary>
      <div className="details-text">{children}</div>
    </details>
  )
}
