import { useMemo, type ReactNode } from 'react'
import { TextArea } from '../../design/TextArea.js'
import { useStore, useWritten } from '../store/hooks.js'
import type { State } from '../store/sync.js'

export type TextPart = 'reason' | 'raisedReason' | 'unclarifiedReason' | 'cannotWaitReason' | 'reassessLaterReason'

type ConcludedTextProps = {
  readonly part: TextPart
  readonly label: string
  readonly hint?: ReactNode
  readonly rows?: number
}

/** One text of the conclusion, bound to its own field: writing in it renders nothing else. */
export function ConcludedText({ part, label, hint, rows = 3 }: ConcludedTextProps) {
  const store = useStore()
  const select = useMemo(
    () =>
      ({ document }: State) =>
        document.content.conclusion[part] ?? '',
    [part],
  )
  const value = useWritten(select)
  return (
    <TextArea
      name={`conclusion.${part}`}
      label={label}
      rows={rows}
      value={value}
      onChange={(text) => store.edit({ does: 'conclude', conclusion: { [part]: text === '' ? undefined : text } })}
      {...(hint === undefined ? {} : { hint })}
    />
  )
}
