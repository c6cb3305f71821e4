import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.js'

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger'
type NoticeProps = {
  readonly tone: NoticeTone
  readonly title?: string
  readonly children?: ReactNode
  readonly headingLevel?: 2 | 3 | 4
  /** `status` is read when there is a pause, `alert` at once. Only for what appears while the page is open. */
  readonly live?: 'status' | 'alert'
}

const looks: {
  readonly [tone in NoticeTone]: { readonly className: string; readonly icon: IconName; readonly word: string }
} = {
  info: { className: 'alert-info', icon: 'info', word: 'Oplysning' },
  success: { className: 'alert-success', icon: 'success', word: 'Udført' },
  warning: { className: 'alert-warning', icon: 'warning', word: 'Vær opmærksom' },
  danger: { className: 'alert-error', icon: 'error', word: 'Vigtigt' },
}

export function Notice({ tone, title, children, headingLevel = 2, live }: NoticeProps) {
  const { className, icon, word } = looks[tone]
  const Heading = `h${headingLevel}` as const
  return (
    <div className={`alert ${className}`} role={live}>
      <span className="alert-icon">
        <Icon name={icon} label={word} />
      </span>
      <div className="alert-body">
        {title === undefined ? null : <Heading className="alert-heading">{title}</Heading>}
        {children === undefined ? null : <div className="alert-text">{children}</div>}
      </div>
    </div>
  )
}
