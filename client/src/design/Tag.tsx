import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.js'

export type TagTone = 'plain' | 'info' | 'success' | 'warning' | 'danger' | 'quiet'
const classes: { readonly [tone in TagTone]: string } = {
  plain: 'badge mark-plain',
  info: 'badge badge-info',
  success: 'badge badge-success',
  warning: 'badge badge-warning',
  danger: 'badge badge-error',
  quiet: 'badge mark-quiet',
}

/** A short state in words. The colour only repeats what the word says. */
export function Tag({
  tone,
  icon,
  children,
}: {
  readonly tone: TagTone
  readonly icon?: IconName
  readonly children: ReactNode
}) {
  return (
    <span className={classes[tone]}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </span>
  )
}
