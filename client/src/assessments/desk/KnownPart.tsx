import type { ReactNode } from 'react'

export function KnownPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="known-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}
