import { Button } from '../../design/Button.js'
import { useWritten } from '../store/hooks.js'
import type { State } from '../store/sync.js'
import { focusClash } from './focusClash.js'
import { clashTexts } from './texts.js'

const countIn = ({ sync }: State) => sync.clashes.length

/** In the bar, because the versions stand at the top and the writing may be far below. */
export function ClashJump() {
  const count = useWritten(countIn)
  if (count === 0) return null
  return (
    <Button look="quiet" icon="warning" onPress={() => void focusClash()}>
      {clashTexts.jump(count)}
    </Button>
  )
}
