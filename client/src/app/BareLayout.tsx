import type { ReactNode } from 'react'
import { SiteFooter } from './SiteFooter.js'

/** Before anybody is signed in. */
export function BareLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <header className="site-head">
        <div className="site-head-inner">
          <span className="site-name">Forud</span>
        </div>
      </header>
      <main className="site-main">{children}</main>
      <SiteFooter />
    </>
  )
}
