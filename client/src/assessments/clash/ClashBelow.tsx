import { useMemo } from 'react'
import type { Question } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { useView, useWritten } from '../store/hooks.js'
import type { State } from '../store/sync.js'
import { focusClash } from './focusClash.js'
import { clashTexts } from './texts.js'

/** At the answer itself: that nothing of it is saved before somebody has chosen, and the way to the choice. */
export function ClashBelow({ question: { id } }: { readonly question: Question }) {
  const { names } = useView()
  const select = useMemo(
    () =>
      ({ sync }: State) =>
        sync.clashes.find(({ piece }) => piece === `answers.${id}` || piece === `acute.${id}`)?.changedBy,
    [id],
  )
  const who = useWritten(select)
  if (who === undefined) return null
  return (
    <div>
      <p className="clash-below">
        {clashTexts.below(names[who] ?? clashTexts.colleague)}{' '}
        <Button look="quiet" onPress={() => void focusClash(`answers.${id}`)}>
          {clashTexts.jump(1)}
        </Button>
      </p>
    </div>
  )
}
