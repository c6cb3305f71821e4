import type { ReactNode } from 'react'

type EmptyStateProps = { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }

/** Says that nothing is here, why that is all right, and what one can do. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      {children === undefined ? null : <div>{children}</div>}
      {action === undefined ? null : <div className="button-row">{action}</div>}
    </div>
  )
}
