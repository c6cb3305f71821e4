import { useEffect, useMemo } from 'react'
import type { Stage } from '@forud/shared'
import { SegmentedControl } from '../../design/SegmentedControl.js'
import { useDerived, useStage, useStore, useView } from '../store/hooks.js'
import { deskTexts } from '../texts.js'
import { stageCounts, type StageCount } from './stageCounts.js'

type Shown = '1' | '2'
const stages: { readonly [shown in Shown]: Stage } = { 1: 1, 2: 2 }

/** How much of the form is shown, with how far each of the two has come. */
export function StageSwitch() {
  const store = useStore()
  const stage = useStage()
  const select = useMemo(() => stageCounts(store.definition), [store])
  const { core, whole } = useDerived(select)
  useRememberedStage()
  return (
    <SegmentedControl<Shown>
      name="stage"
      label={deskTexts.stageSwitch}
      labelHidden
      options={[option('1', deskTexts.core, core), option('2', deskTexts.whole, whole)]}
      value={stage === 1 ? '1' : '2'}
      onChange={(shown) => {
        if (shown !== undefined) store.workOn(stages[shown])
      }}
    />
  )
}

const option = (value: Shown, name: string, { answered, asked }: StageCount) => ({
  value,
  label: deskTexts.progressShort(name, answered, asked),
  spoken: `${deskTexts.progress(name, answered, asked)} besvaret`,
})

/** What was chosen for an assessment, for as long as the page is open. */
const chosen = new Map<string, Stage>()

function useRememberedStage(): void {
  const store = useStore()
  const { id } = useView()
  useEffect(() => {
    const before = chosen.get(id)
    if (before !== undefined && before !== store.stage()) store.workOn(before)
    return store.subscribe(() => {
      chosen.set(id, store.stage())
    })
  }, [store, id])
}
