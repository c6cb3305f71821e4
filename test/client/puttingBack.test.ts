import type { AssessmentView, Entity } from '@forud/shared'
import * as fc from 'fast-check'
import { stateOf } from '../../client/src/assessments/store/adopted.js'
import type { Edit } from '../../client/src/assessments/store/document.js'
import { withOutcome } from '../../client/src/assessments/store/outcome.js'
import { parseUnsaved, unsavedIn, type Unsaved } from '../../client/src/assessments/store/parseUnsaved.js'
import { withoutUnsaved, withPutBack } from '../../client/src/assessments/store/putBack.js'
import { createSender, type Transport } from '../../client/src/assessments/store/sender.js'
import { unsavedPieces, withEdit, withNextBatch, type State } from '../../client/src/assessments/store/sync.js'
import { draft } from './support/desk.js'

const mother: Entity = { id: 'mor', kind: 'person', revision: 7, answers: { navn: { value: 'Mor' } } }
const view: AssessmentView = {
  ...draft,
  content: { ...draft.content, answers: { konkret: { value: 'Før' } } },
  fieldRevisions: { 'answers.konkret': 3 },
  entities: [mother],
}
/** A colleague has written since. */
const later: AssessmentView = {
  ...view,
  content: { ...view.content, answers: { konkret: { value: 'Fra Bo' }, mangler: { value: 'Også fra Bo' } } },
  fieldRevisions: { 'answers.konkret': 4, 'answers.mangler': 1 },
}

const write = (question: string, value: string): Edit => ({ does: 'answer', question, answer: { value } })
const after = (state: State, ...edits: readonly Edit[]): State => edits.reduce(withEdit, state)
const sent = (state: State, key = 'k1'): State => withNextBatch(state, () => key)
/** As it comes back from the disk. */
const kept = (state: State): Unsaved => parseUnsaved(JSON.parse(JSON.stringify(unsavedIn(state) ?? {})))
const putBack = (state: State, onto: AssessmentView = view): State => {
  const next = withPutBack(stateOf(onto), kept(state))
  if (next === undefined) throw new Error('It could not be put back.')
  return next
}

test('[O9] everything unsaved is back as it was typed, on the revisions that it was typed on', () => {
  const typed = after(
    stateOf(view),
    write('konkret', 'Efter'),
    { does: 'answer', question: 'truet', answer: undefined },
    { does: 'confirm', question: 'mangler', answer: { value: 'Som sidst' } },
    { does: 'conclude', conclusion: { level: 3, reason: 'Fordi' } },
    { does: 'putRow', id: 'mor', kind: 'person', answers: { navn: { value: 'Mor A' } } },
    { does: 'putRow', id: 'far', kind: 'person', answers: { navn: { value: 'Far' } } },
  )
  const { document, sync } = putBack(typed, later)
  expect(unsavedPieces(sync).toSorted()).toEqual(unsavedPieces(typed.sync).toSorted())
  expect(document.content.answers).toMatchObject({ konkret: { value: 'Efter' }, mangler: { value: 'Som sidst' } })
  expect(document.content.conclusion).toEqual({ level: 3, reason: 'Fordi' })
  expect(document.entities.map(({ id, kind, answers }) => ({ id, kind, answers }))).toEqual([
    { id: 'mor', kind: 'person', answers: { navn: { value: 'Mor A' } } },
    { id: 'far', kind: 'person', answers: { navn: { value: 'Far' } } },
  ])
  // On the colleague's newer value this is a clash, which the server answers.
  expect(sync.bases).toMatchObject({ 'answers.konkret': 3, 'row.mor': 7 })
  expect(sync.given).toMatchObject({ 'answers.konkret': 'written', 'answers.mangler': 'confirmed' })
})

test('[O9] what was saved although the window never heard of it is not unsaved again', () => {
  const typed = after(stateOf(view), write('konkret', 'Efter'), write('mangler', 'Mere'))
  const saved: AssessmentView = {
    ...view,
    content: { ...view.content, answers: { konkret: { value: 'Efter' } } },
    fieldRevisions: { 'answers.konkret': 4 },
  }
  const { document, sync } = putBack(typed, saved)
  expect(unsavedPieces(sync)).toEqual(['answers.mangler'])
  expect(sync.bases).toMatchObject({ 'answers.konkret': 4 })
  expect(document.content.answers).toEqual({ konkret: { value: 'Efter' }, mangler: { value: 'Mere' } })
})

test('[O9] a cleared answer and a removed row are cleared and removed again', () => {
  const typed = after(
    stateOf(view),
    { does: 'answer', question: 'konkret', answer: undefined },
    { does: 'removeRow', id: 'mor' },
  )
  const { document } = putBack(typed)
  expect([document.content.answers, document.entities]).toEqual([{}, []])
})

test('[O9] what a colleague wrote in other places stands', () => {
  const { document, sync } = putBack(after(stateOf(view), write('konkret', 'Efter')), later)
  expect(document.content.answers['mangler']).toEqual({ value: 'Også fra Bo' })
  expect(sync.bases['answers.mangler']).toBe(1)
})

test('[O9] a clash that nobody had decided is open again, and nothing is sent for it', () => {
  const theirs = { field: 'answers.konkret', revision: 5, changedBy: 'bo', changedAt: '2026-11-22T13:00:00.000Z' }
  const asked = sent(after(stateOf(view), write('konkret', 'Mit')))
  const clashing = withOutcome(asked, asked.sync.sending!, {
    is: 'clashed',
    clashes: [{ ...theirs, before: { value: 'Før' }, theirs: { value: 'Bos' } }],
  })
  const { document, sync } = putBack(clashing, later)
  expect(sync.clashes).toMatchObject([{ piece: 'answers.konkret', theirs: { value: 'Bos' }, changedBy: 'bo' }])
  expect(document.content.answers['konkret']).toEqual({ value: 'Mit' })
  expect(sent({ document, sync }).sync.sending).toBeUndefined()
})

test('[O9] nothing is put over what was typed in the same place meanwhile', () => {
  const left = kept(after(stateOf(view), write('konkret', 'Fra det ene vindue')))
  const here = after(stateOf(view), write('konkret', 'Fra det andet'))
  expect(withPutBack(here, left)).toBeUndefined()
  const same = after(stateOf(view), write('konkret', 'Fra det ene vindue'), write('mangler', 'Mere'))
  expect(unsavedPieces(withPutBack(same, left)!.sync)).toEqual(['answers.konkret', 'answers.mangler'])
})

test('[O10] the save that was under way is the same call, and what was typed after it goes with the next', () => {
  const asked = after(sent(after(stateOf(view), write('konkret', 'A')), 'nøgle'), write('konkret', 'AB'))
  const { sync } = putBack(asked)
  expect(sync.sending).toEqual(asked.sync.sending)
  const answered = withOutcome(putBack(asked), sync.sending!, {
    ...{ is: 'saved', at: '2026-11-22T13:00:00.000Z', revisions: { 'answers.konkret': 4 } },
  })
  expect(sent(answered, 'næste').sync.sending).toMatchObject({
    key: 'næste',
    writes: [{ piece: 'answers.konkret', base: 4, value: { value: 'AB' } }],
  })
})

test('[O9] whatever was typed, saved and answered: what is unsaved is unsaved again, with its value and its base', () => {
  const question = fc.constantFrom('konkret', 'mangler', 'truet')
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ question, value: fc.string({ maxLength: 4 }) }).map(({ question: id, value }) => write(id, value)),
    question.map((id): Edit => ({ does: 'answer', question: id, answer: undefined })),
    fc.constantFrom('mor', 'far').map((id): Edit => ({ does: 'removeRow', id })),
    fc
      .constantFrom('mor', 'far')
      .map((id): Edit => ({ does: 'putRow', id, kind: 'person', answers: { navn: { value: id } } })),
  )
  const step = fc.oneof(
    { weight: 4, arbitrary: edit.map((one) => (state: State) => withEdit(state, one)) },
    fc.constant((state: State) => sent(state)),
    fc.constantFrom('unreachable' as const, 'saved' as const).map((is) => (state: State) => {
      const { sending } = state.sync
      if (sending === undefined) return state
      return withOutcome(
        state,
        sending,
        is === 'saved' ? { is, at: '2026-11-22T13:00:00.000Z', revisions: {} } : { is },
      )
    }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const state = steps.reduce((now, next) => next(now), stateOf(view))
      const back = putBack(state)
      const pieces = unsavedPieces(state.sync)
      expect(unsavedPieces(back.sync).toSorted()).toEqual(pieces.toSorted())
      expect(kept(back).values).toEqual(kept(state).values)
      for (const piece of pieces) expect(back.sync.bases[piece]).toBe(state.sync.bases[piece])
    }),
  )
})

test('[O11] taken by its author, it is gone from the page, which stands as the server has it', () => {
  const typed = after(stateOf(view), write('konkret', 'For sent'), { does: 'removeRow', id: 'mor' })
  const ended: State = { ...typed, sync: { ...typed.sync, halted: { is: 'ended', why: 'Sendt.' } } }
  const { document, sync } = withoutUnsaved(ended, stateOf(view))
  expect(document).toMatchObject({ content: view.content, entities: [{ id: 'mor', answers: mother.answers }] })
  expect([unsavedPieces(sync), sync.halted]).toEqual([[], undefined])
})

describe('waking up', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  const sending = (transport: Transport) => {
    let state = after(stateOf(view), write('konkret', 'Efter'))
    const read = () => state
    const sender = createSender({ read, write: (next) => (state = next), transport, newKey: () => 'nøgle' })
    return { sender, read }
  }

  test('[O15] what waits for its next try is tried at once', async () => {
    const keys: string[] = []
    const { sender } = sending(({ key }) => {
      keys.push(key)
      return Promise.resolve({ is: 'unreachable' })
    })
    sender.wake()
    expect(keys).toEqual([])
    await sender.flush()
    sender.wake()
    expect(keys).toEqual(['nøgle', 'nøgle'])
    sender.stop()
  })

  test('[O15] a call that nobody answers is given up, and made again as the same call', async () => {
    const keys: string[] = []
    const { sender, read } = sending(({ key }) => {
      keys.push(key)
      return keys.length === 1
        ? new Promise(() => undefined)
        : Promise.resolve({ is: 'saved', at: '2026-11-22T13:00:00.000Z', revisions: { 'answers.konkret': 4 } })
    })
    void sender.flush()
    await jest.advanceTimersByTimeAsync(60_000)
    expect(keys).toEqual(['nøgle', 'nøgle'])
    expect(unsavedPieces(read().sync)).toEqual([])
  })
})
