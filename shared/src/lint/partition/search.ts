import type { Witness, WitnessAnswer } from '../finding.js'
import type { Slot } from './slots.js'
import type { State, World } from './world.js'

/** Whether there are answers with which every goal has a wanted truth. `undecided`: the budget ran out. */
export type Verdict =
  | { readonly found: 'nothing' }
  | { readonly found: 'undecided' }
  | { readonly found: 'example'; readonly witness: Witness }

/** Tries every way in which the answers can differ to the conditions, and leaves a way as soon as it cannot succeed. */
export function search(world: World, budget: number): Verdict {
  const state: State = world.slots.map(() => -1)
  const found = walkThrough(world, state, budget)
  return found === 'example' ? { found, witness: witnessOf(world, shortened(world, state)) } : { found }
}

function walkThrough(world: World, state: State, budget: number): Verdict['found'] {
  let left = budget
  const visit = (slot: number): Verdict['found'] => {
    left -= 1
    if (left < 0) return 'undecided'
    const outlook = outlookOf(world, state)
    if (outlook !== 'open') return outlook
    for (const choice of choicesAt(world, slot, state)) {
      state[slot] = choice
      const found = visit(slot + 1)
      if (found !== 'nothing') return found
    }
    state[slot] = -1
    return 'nothing'
  }
  return visit(0)
}

function outlookOf({ aims }: World, state: State): 'nothing' | 'example' | 'open' {
  let certain = true
  for (const { possible, wanted } of aims) {
    const truths = possible(state)
    if ((truths & wanted) === 0) return 'nothing'
    if ((truths & ~wanted) !== 0) certain = false
  }
  return certain ? 'example' : 'open'
}

const hidden = [0]

function choicesAt(world: World, place: number, state: State): readonly number[] {
  const slot = world.slots[place]
  if (slot === undefined) return []
  if (!world.isAsked(place, state)) return hidden
  if (slot.follows === undefined) return slot.choices
  const list = world.listOf(slot)
  const { answer } = world.slots[list]?.classes[state[list] ?? 0] ?? { answer: undefined }
  return [Math.min(slot.follows.classOf(answer), slot.classes.length - 1)]
}

/** Leaves out every answer that the example does not need. */
function shortened(world: World, state: State): State {
  for (const [place, chosen] of state.entries()) {
    if (chosen < 0 || world.isGate(place)) continue
    state[place] = -1
    if (outlookOf(world, state) !== 'example') state[place] = chosen
  }
  return state
}

const witnessOf = (world: World, state: State): Witness =>
  world.slots.flatMap((slot, place) => {
    const chosen = slot.classes[state[place] ?? -1]
    return chosen === undefined || !world.isAsked(place, state) ? [] : [witnessAnswer(slot, chosen)]
  })

function witnessAnswer(
  { source: { question, group }, aspect }: Slot,
  { answer, says }: Slot['classes'][number],
): WitnessAnswer {
  return {
    question: question.id,
    code: group === undefined ? question.code : `${group.question.code}, »${question.id}«`,
    ...(aspect === undefined ? {} : { aspect }),
    says,
    ...(answer === undefined ? {} : { answer }),
  }
}
