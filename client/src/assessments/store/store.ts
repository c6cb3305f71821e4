import type { AssessmentView, QuestionnaireDefinition, Stage } from '@forud/shared'
import { adopted, basesOf, stateOf } from './adopted.js'
import { withChoice, type ClashChoice } from './clash.js'
import { createDerived, type Derived } from './derived.js'
import type { Edit, Piece } from './document.js'
import { createDrafts } from './drafts.js'
import { withoutUnsaved, withPutBack } from './putBack.js'
import type { Unsaved } from './parseUnsaved.js'
import { createSender, type Sender, type Transport } from './sender.js'
import { withEdit, type Halted, type State } from './sync.js'

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
    choose: (piece: Piece, choice: ClashChoice) => changed(withChoice(read(), piece, { choice, id: newKey() })),
    restart: (piece: Piece) => write(withRestart(read(), piece)),
    workOn: setStage,
    /**
     * After a change of the assessment itself: its revision, what is allowed, and what others have written. `asked`: the
     * revisions that were known when the view was asked for.
     */
    adopt: (view: AssessmentView, asked = basesOf(kept.view())) => {
      setView(view)
      changed(adopted(read(), { view, asked }))
    },
    ...createInterruption(kept, sender),
    ...createDrafts(() => write(read())),
    flush: sender.flush,
    wake: sender.wake,
    stop: sender.stop,
  }
}

const now = () => new Date().toISOString()

type Kept = Pick<ReturnType<typeof createKept>, 'read' | 'write' | 'view'>

/** What stops the sending, and what comes from a window that was stopped. */
const createInterruption = ({ read, write, view }: Kept, sender: Sender) => ({
  /** Nothing more is sent: until `resume`, or never. */
  halt: (halted: Halted) => {
    if (read().sync.halted?.is !== 'ended') write(withHalted(read(), halted))
  },
  /** Signed in again: what waited is sent. */
  resume: () => {
    write(resumed(read()))
    return sender.flush()
  },
  /** What a window that is gone could not send. False where it would write over something typed since. */
  putBack: (unsaved: Unsaved): boolean => {
    const state = withPutBack(read(), unsaved)
    if (state === undefined) return false
    write(state)
    void sender.flush()
    return true
  },
  /** The author has what could not be saved: it is put away here. */
  putAway: () => write(withoutUnsaved(read(), stateOf(view()))),
})

/** The value was set from outside its row: the row's form starts afresh. */
const withRestart = ({ document, sync }: State, piece: Piece): State => ({
  document,
  sync: { ...sync, outside: { ...sync.outside, [piece]: (sync.outside[piece] ?? 0) + 1 } },
})

const withHalted = ({ document, sync }: State, halted: Halted): State => ({ document, sync: { ...sync, halted } })

const resumed = ({ document, sync }: State): State => ({
  document,
  // Ended stays ended: what was refused for good is not asked again.
  sync: sync.halted?.is === 'ended' ? sync : { ...sync, halted: undefined, failures: 0 },
})

/** The three things that can change, and who is told. */
function createKept(first: AssessmentView) {
  let state = stateOf(first)
  let view = first
  let stage: Stage = first.stage
  const listeners = new Set<() => void>()
  const observers = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners, ...observers]) listener()
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
    /** Like `subscribe`, for what is no page: the store is not watched for it. */
    observe: (observer: () => void) => {
      observers.add(observer)
      return () => void observers.delete(observer)
    },
  }
}
