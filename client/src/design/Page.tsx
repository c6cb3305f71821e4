import { useEffect, useRef, type ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { Icon } from './Icon.js'

export type Crumb = { readonly text: string; readonly to: string }
/** Back to the top of the page, for eye and keyboard, after something that changed all of it. */
export function focusHeading(): void {
  document.querySelector('h1')?.focus()
}

type PageProps = {
  readonly title: string
  readonly above?: ReactNode
  readonly lead?: ReactNode
  readonly breadcrumb?: readonly Crumb[]
  readonly actions?: ReactNode
  readonly width?: 'text' | 'full'
  readonly children: ReactNode
}

/** Every page: one heading, which gets focus when the address changes. The tab always says »Forud«, whatever is on the page. */
export function Page({ title, above, lead, breadcrumb = [], actions, width = 'full', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key, pathname } = useLocation()
  useEffect(() => {
    document.title = 'Forud'
    if (key !== 'default') heading.current?.focus()
  }, [key, pathname])
  return (
    <div className={`page page-${width}`}>
      {above}
      {breadcrumb.length === 0 ? null : <Breadcrumb crumbs={breadcrumb} here={title} />}
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead === undefined ? null : <div className="page-lead">{lead}</div>}
        </div>
        {actions === undefined ? null : <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </div>
  )
}

function Breadcrumb({ crumbs, here }: { readonly crumbs: readonly Crumb[]; readonly here: string }) {
  return (
    <nav className="breadcrumbs" aria-label="Brødkrumme">
      <ol className="breadcrumbs__list">
        {crumbs.map(({ text, to }, index) => (
          <li key={to} className="breadcrumbs__list-item">
            {index === 0 ? null : <Icon name="chevron-right" />}
            <Link className="breadcrumbs__link" to={to}>
              {text}
            </Link>
          </li>
        ))}
        <li className="breadcrumbs__list-item" aria-current="page">
          <Icon name="chevron-right" />
          {here}
        </li>
      </ol>
    </nav>
  )
}
