import type { ReactNode, Ref } from 'react'
import { Link } from 'react-router'
import { Icon, type IconName } from './Icon.js'

type Look = 'primary' | 'secondary' | 'tertiary' | 'warning' | 'quiet'
type ButtonProps = {
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly look?: Look
  readonly icon?: IconName
  readonly type?: 'button' | 'submit'
  readonly busy?: boolean
  readonly disabled?: boolean
  /** Read aloud after the text, where the text alone does not say what is meant. */
  readonly about?: string
  readonly expanded?: boolean
  readonly controls?: string
  readonly describedBy?: string
  readonly buttonRef?: Ref<HTMLButtonElement>
}

const classOf = (look: Look): string => (look === 'quiet' ? 'function-link' : `button button-${look}`)

/** While `busy`, it says so and a second press does nothing; it stays in the tab order, so focus is not lost. */
export function Button({
  children,
  onPress,
  look = 'secondary',
  icon,
  type = 'button',
  busy = false,
  about,
  buttonRef,
  ...states
}: ButtonProps) {
  return (
    <button
      ref={buttonRef}
      type={type}
      className={classOf(look)}
      disabled={states.disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-expanded={states.expanded}
      aria-controls={states.controls}
      aria-describedby={states.describedBy}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onPress?.()
      }}
    >
      <Face icon={icon} about={about}>
        {busy ? 'Vent …' : children}
      </Face>
    </button>
  )
}

type FaceProps = {
  readonly icon: IconName | undefined
  readonly about: string | undefined
  readonly children: ReactNode
}

function Face({ icon, about, children }: FaceProps) {
  return (
    <>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
      {about === undefined ? null : <span className="sr-only"> {about}</span>}
    </>
  )
}

type LinkButtonProps = {
  readonly to: string
  readonly children: ReactNode
  readonly look?: Look
  readonly icon?: IconName
  readonly about?: string
}

/** Goes somewhere and looks like a button. */
export function LinkButton({ to, children, look = 'secondary', icon, about }: LinkButtonProps) {
  return (
    <Link to={to} className={classOf(look)}>
      <Face icon={icon} about={about}>
        {children}
      </Face>
    </Link>
  )
}
