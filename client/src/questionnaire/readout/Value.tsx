import type { ReactNode } from 'react'
import { unknownReasonNames, type UnknownReason } from '@forud/shared'
import { Icon, type IconName } from '../../design/Icon.js'
import { texts } from '../texts.js'

/** Five different things, told apart by word and by form – never by colour alone. */
export type ValueState = 'answered' | 'unknown' | 'unanswered' | 'notAsked' | 'notRelevant'

const icons: { readonly [state in ValueState]?: IconName } = { unknown: 'help', notRelevant: 'minus' }

type ValueProps = {
  readonly state: ValueState
  readonly children: ReactNode
  readonly tone?: 'plain' | 'danger' | 'warning'
}

export function Value({ state, tone = 'plain', children }: ValueProps) {
  const icon = icons[state]
  return (
    <span className={`value value-${state} value-${tone}`}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </span>
  )
}

export const Unanswered = () => <Value state="unanswered">{texts.unanswered}</Value>
/** `why`: the reason in sentences; `later`: it belongs to a stage that has not come. */
export const NotAsked = ({
  why = [],
  later = false,
}: {
  readonly why?: readonly string[]
  readonly later?: boolean
}) => (
  <>
    <Value state="notAsked">{later ? texts.notAskedYet : texts.notAsked}</Value>
    {why.map((sentence) => (
      <p key={sentence} className="value-because">
        {sentence}
      </p>
    ))}
  </>
)

export function Unknown({ why }: { readonly why: UnknownReason | undefined }) {
  const reason = why === undefined ? texts.noReasonGiven : unknownReasonNames[why]
  return (
    <Value state="unknown">
      {texts.unknown} – {reason}
    </Value>
  )
}

export function NotRelevant({ reason }: { readonly reason: string | undefined }) {
  const said = reason === undefined || reason.trim() === '' ? 'uden begrundelse' : reason
  return (
    <Value state="notRelevant">
      {texts.notRelevant} – {said}
    </Value>
  )
}
