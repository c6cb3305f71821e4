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

export function createAssessmentStore(start: Start) {
  const { definition, newKey } = start
  const kept = createKept(start.view)
  const { read, write, setView, setStage, ...reading } = kept
  const sender = createSender({ read, write, transport: start.transport, newKey })
  const derive = createDerived(definition)
  const changed = (state: State) => {
    write(state)
    sender.changed()
  }
  return {
    ...reading,
    definition,
    newKey,
    read,
    derived: (): Derived => {
      const { document, sync } = read()
      return derive({ ...document, given: sync.given, view: kept.view(), stage: kept.stage(), now: now() })
    },
    edit: (edit: Edit) => changed(withEdit(read(), edit)),
    choose: (piece: Piece, choice: ClashChoice) => changed(withChoice(read(), piece, choice)),
    restart: (piece: Piece) => write(withRestart(read(), piece)),
    workOn: setStage,
    /** After a change of the assessment itself: its revision, what is allowed, and what others have written. */
    adopt: (fresh: AssessmentView) => {
      const before = kept.view()
      setView(fresh)
      write(adopted(read(), before, fresh))
    },
    /** Signed in again: what waited is sent. */
    resume: () => {
      write(resumed(read()))
      return sender.flush()
    },
    flush: sender.flush,
    stop: sender.stop,
  }
}

const now = () => new Date().toISOString()

/** The value was set from outside its row: the row's form starts afresh. */
const withRestart = ({ document, sync }: State, piece: Piece): State => ({
  document,
  sync: { ...sync, outside: { ...sync.outside, [piece]: (sync.outside[piece] ?? 0) + 1 } },
})

const resumed = ({ document, sync }: State): State => ({
  document,
  sync: { ...sync, halted: undefined, failures: 0 },
})

/** The three things that can change, and who is told. */
function createKept(first: AssessmentView) {
  let state = stateOf(first)
  let view = first
  let stage: Stage = first.stage
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    read: () => state,
    view: () => view,
    stage: () => stage,
    write: (next: State) => {
      state = next
      tell()
    },
    setView: (next: AssessmentView) => {
      view = next
    },
    setStage: (next: Stage) => {
      stage = next
      tell()
    },
    isWatched: () => listeners.size > 0,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
