import sprite from '../../../node_modules/dkfds/dist/img/all-svg-icons.svg'

export type IconName =
  | 'account'
  | 'arrow-forward'
  | 'calendar-month'
  | 'chat'
  | 'check'
  | 'chevron-down'
  | 'chevron-right'
  | 'chevron-up'
  | 'close'
  | 'delete'
  | 'document'
  | 'download'
  | 'edit'
  | 'error'
  | 'file-pdf'
  | 'groups'
  | 'help'
  | 'hourglass'
  | 'info'
  | 'lock'
  | 'minus'
  | 'person'
  | 'plus'
  | 'refresh'
  | 'search'
  | 'send'
  | 'smartphone'
  | 'success'
  | 'sync'
  | 'time'
  | 'visibility'
  | 'visibility-off'
  | 'warning'

/** Decoration beside a text that says the same. `label` only where no text stands beside it. */
export function Icon({ name, label }: { readonly name: IconName; readonly label?: string }) {
  return (
    <svg
      className="icon-svg"
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <use href={`${sprite}#${name}`} />
    </svg>
  )
}
