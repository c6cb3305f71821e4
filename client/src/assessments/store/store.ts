import type { AssessmentView, QuestionnaireDefinition, Stage } from '@forud/shared'
import { adopted, stateOf } from './adopted.js'
import { withChoice, type ClashChoice } from './clash.js'
import { createDerived, type Derived } from './derived.js'
import type { Edit, Piece } from './document.js'
import { createSender, type Transport } from './sender.js'
import { withEdit, type State } from './sync.js'

type Start = {
  readonly view: AssessmentView
  readonly definition: QuestionnaireDefinition
  readonly transport: Transport
  /** A text that has never been used before: for new rows and for requests. */
  readonly newKey: () => string
}

/** The assessment as it is in this browser: everything typed, and how far it has been saved. */
export type AssessmentStore = ReturnType<typeof createAssessmentStore>

export function createAssessmentStore({ view: first, definition, transport, newKey }: Start) {
  let state = stateOf(first)
  let view = first
  let stage: Stage = first.stage
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listener) => listener())
  const write = (next: State) => {
    state = next
    tell()
  }
  const sender = createSender({ read: () => state, write, transport, newKey })
  const derive = createDerived(definition)
  return {
    definition,
    newKey,
    read: () => state,
    view: () => view,
    stage: () => stage,
    derived: (): Derived => derive({ ...state.document, view, stage, now: new Date().toISOString() }),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    edit: (edit: Edit) => {
      write(withEdit(state, edit))
      sender.changed()
    },
    workOn: (next: Stage) => {
      stage = next
      tell()
    },
    choose: (piece: Piece, choice: ClashChoice) => {
      write(withChoice(state, piece, choice))
      sender.changed()
    },
    /** After a change of the assessment itself: its revision, what is allowed, and what others have written. */
    adopt: (fresh: AssessmentView) => {
      view = fresh
      write(adopted(state, fresh))
    },
    /** Signed in again: what waited is sent. */
    resume: () => {
      write({ ...state, sync: { ...state.sync, halted: undefined, failures: 0 } })
      return sender.flush()
    },
    flush: sender.flush,
    stop: sender.stop,
  }
}
