import { questionsOf, type Stage } from '@forud/shared'
import { SaveStatus } from '../../design/SaveStatus.js'
import { SegmentedControl } from '../../design/SegmentedControl.js'
import { Button } from '../../design/Button.js'
import { useDerived, useSaving, useStage, useStore, useView } from '../store/hooks.js'
import type { Derived } from '../store/derived.js'
import { deskTexts } from '../texts.js'
import { nextUnanswered } from './nextUnanswered.js'
import { placeOfQuestion } from './places.js'
import { useGoTo } from './PlaceLink.js'

type Shown = '1' | '2'
const stages: { readonly [shown in Shown]: Stage } = { 1: 1, 2: 2 }
const choices: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: '1', label: deskTexts.core },
  { value: '2', label: deskTexts.whole },
]

/** Always in sight: whether it is saved, how much is shown, and the way to what is left. */
export function DeskBar() {
  const store = useStore()
  const stage = useStage()
  const { caseNumber, childInitials, number } = useView()
  return (
    <div className="desk-bar">
      <p className="desk-case">
        <strong>{caseNumber}</strong> · {childInitials} · {deskTexts.title(number)}
      </p>
      <SegmentedControl<Shown>
        name="stage"
        label={deskTexts.stageSwitch}
        labelHidden
        options={choices}
        value={stage === 1 ? '1' : '2'}
        onChange={(shown) => {
          if (shown !== undefined) store.workOn(stages[shown])
        }}
      />
      <NextUnanswered />
      <SaveStatus saving={useSaving()} />
    </div>
  )
}

const unansweredIn = ({ shown }: Derived) => shown.unanswered

function NextUnanswered() {
  const { definition } = useStore()
  const { id } = useView()
  const unanswered = useDerived(unansweredIn)
  const goTo = useGoTo()
  const next = () => {
    const question = nextUnanswered(
      questionsOf(definition).map((asked) => asked.id),
      unanswered,
    )
    if (question !== undefined) goTo(placeOfQuestion(definition, id, question))
  }
  if (unanswered.length === 0) return <span className="muted">{deskTexts.nothingUnanswered}</span>
  return (
    <Button look="quiet" icon="arrow-forward" onPress={next}>
      {deskTexts.nextUnanswered} ({unanswered.length})
    </Button>
  )
}
