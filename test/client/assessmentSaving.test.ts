import type { AssessmentView, Entity } from '@forud/shared'
import { createAssessmentStore } from '../../client/src/assessments/store/store.js'
import { isUnsaved, savingOf } from '../../client/src/assessments/store/hooks.js'
import { watchLeaving } from '../../client/src/assessments/store/leaving.js'
import { unsentContent } from '../../client/src/assessments/unsentContent.js'
import { createTransport } from '../../client/src/assessments/store/transport.js'
import { assessmentServer, draft, savedAt, whole } from './support/desk.js'
import { problem, unreachable } from './support/fakeServer.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds)

function given(view: AssessmentView = draft) {
  const server = assessmentServer(view)
  let keys = 0
  const store = createAssessmentStore({
    view,
    definition: whole,
    transport: createTransport({ assessmentId: 'v1', caseId: 'sag1' }),
    newKey: () => `key${(keys += 1)}`,
  })
  const write = (question: string, value: string) => store.edit({ does: 'answer', question, answer: { value } })
  const keysSent = () => server.callsTo('saveChanges').map(({ headers }) => headers.get('idempotency-key'))
  return { server, store, write, keysSent, saving: () => savingOf(store.read()).is }
}

const withField = (value: string, revision: number): AssessmentView => ({
  ...draft,
  content: { ...draft.content, answers: { konkret: { value } } },
  fieldRevisions: { 'answers.konkret': revision },
})

describe('what is typed', () => {
  test('[F13] is sent after a pause, only the fields that changed, each with the revision it builds on', async () => {
    const { server, store, write, saving } = given(withField('Før', 3))
    write('konkret', 'Efter')
    store.edit({ does: 'conclude', conclusion: { level: 3 } })
    expect(saving()).toBe('saving')
    expect(server.changes()).toEqual([])
    await pass(700)
    expect(server.changes()).toEqual([
      { field: 'answers.konkret', base: 3, value: { value: 'Efter' } },
      { field: 'conclusion.level', base: 0, value: 3 },
    ])
    expect(savingOf(store.read())).toEqual({ is: 'saved', at: savedAt })
  })

  test('[F13] is not kept waiting for a pause that does not come', async () => {
    const { server, write } = given()
    for (let letters = 1; letters <= 6; letters += 1) {
      write('konkret', 'x'.repeat(letters))
      await pass(500)
    }
    expect(server.changes()[0]).toEqual({ field: 'answers.konkret', base: 0, value: { value: 'xxxx' } })
  })

  test('[F13] builds the next time on what was saved', async () => {
    const { server, write } = given()
    write('konkret', 'a')
    await pass(1000)
    write('konkret', 'b')
    await pass(1000)
    expect(server.changes().map(({ base }) => base)).toEqual([0, 1])
  })

  test('[F13] has no value when it is taken away', async () => {
    const { server, store } = given(withField('Før', 3))
    store.edit({ does: 'answer', question: 'konkret', answer: undefined })
    await pass(1000)
    expect(server.changes()).toEqual([{ field: 'answers.konkret', base: 3 }])
  })

  test('[F14] waits while another save is under way, and is sent when that is answered', async () => {
    const { server, write } = given()
    let answer: () => void = () => undefined
    server.now({
      saveChanges: () => new Promise((done) => (answer = () => done({ savedAt, revisions: { 'answers.konkret': 1 } }))),
    })
    write('konkret', 'a')
    await pass(1000)
    write('konkret', 'ab')
    await pass(5000)
    expect(server.callsTo('saveChanges')).toHaveLength(1)
    answer()
    await pass(1000)
    expect(server.changes().at(-1)).toEqual({ field: 'answers.konkret', base: 1, value: { value: 'ab' } })
  })
})

describe('without a connection', () => {
  test('[F15] the same is sent again with the same key, at growing intervals, and the page says so', async () => {
    const { server, write, keysSent, saving } = given()
    server.now({ saveChanges: unreachable })
    write('konkret', 'a')
    await pass(700)
    expect(saving()).toBe('retrying')
    await pass(1100)
    await pass(2100)
    expect(keysSent()).toEqual(['key1', 'key1', 'key1'])
  })

  test('[F15] nothing written meanwhile is lost', async () => {
    const { server, store, write, keysSent, saving } = given()
    server.now({ saveChanges: unreachable })
    write('konkret', 'a')
    await pass(700)
    write('konkret', 'ab')
    write('mangler', 'c')
    server.keepAgain()
    await pass(60_000)
    expect(server.changes().slice(-2)).toEqual([
      { field: 'answers.konkret', base: 1, value: { value: 'ab' } },
      { field: 'answers.mangler', base: 0, value: { value: 'c' } },
    ])
    expect(keysSent()).toEqual(['key1', 'key1', 'key2'])
    expect(saving()).toBe('saved')
    expect(isUnsaved(store.read())).toBe(false)
  })
})

describe('a change that a colleague made meanwhile', () => {
  const clash = { field: 'answers.konkret', revision: 5, changedBy: 'bo', changedAt: '2026-11-22T13:00:00.000Z' }
  const both = { ...clash, before: { value: 'Før' }, theirs: { value: 'Hendes ord' }, yours: { value: 'Mine ord' } }

  async function clashing() {
    const given1 = given(withField('Før', 3))
    given1.server.refuse({ type: 'changed-elsewhere', clashes: [both] })
    given1.write('konkret', 'Mine ord')
    await pass(1000)
    given1.server.now({ saveChanges: () => ({ savedAt, revisions: { 'answers.konkret': 6 } }) })
    return given1
  }
  const textOf = (store: ReturnType<typeof given>['store']) => store.read().document.content.answers['konkret']?.value

  test('[F16] stops that field until somebody has chosen, and keeps what was written', async () => {
    const { server, store, write } = await clashing()
    expect(store.read().sync.clashes).toMatchObject([{ piece: 'answers.konkret', theirs: { value: 'Hendes ord' } }])
    write('konkret', 'Mine ord igen')
    await pass(5000)
    expect(server.callsTo('saveChanges')).toHaveLength(1)
    expect(textOf(store)).toBe('Mine ord igen')
    expect(isUnsaved(store.read())).toBe(true)
  })

  test('[F16] choosing mine saves it on top of hers', async () => {
    const { server, store } = await clashing()
    store.choose('answers.konkret', 'mine')
    await pass(1000)
    expect(server.changes().at(-1)).toEqual({
      ...{ field: 'answers.konkret', base: 5, value: { value: 'Mine ord' } },
      loses: [{ id: 'key2', whose: 'theirs' }],
    })
  })

  test('[F16] choosing hers shows hers, and sends mine to be kept', async () => {
    const { server, store } = await clashing()
    store.choose('answers.konkret', 'theirs')
    expect(textOf(store)).toBe('Hendes ord')
    await pass(1000)
    expect(server.changes().at(-1)).toEqual({
      ...{ field: 'answers.konkret', base: 5, value: { value: 'Hendes ord' } },
      loses: [{ id: 'key2', whose: 'mine', value: { value: 'Mine ord' } }],
    })
    expect(isUnsaved(store.read())).toBe(false)
  })

  test('[Y15] what was not chosen waits for a server that is away, and is sent again with the same key and id', async () => {
    const { server, store, keysSent } = await clashing()
    server.now({ saveChanges: unreachable })
    store.choose('answers.konkret', 'theirs')
    await pass(3000)
    expect(isUnsaved(store.read())).toBe(true)
    expect(unsentContent(store)?.said).toEqual([
      { where: 'svaret på A4', lines: ['Hendes ord'] },
      { where: 'Ikke valgt i svaret på A4', lines: ['Mine ord'] },
    ])
    server.keepAgain()
    await pass(60_000)
    expect(new Set(keysSent().slice(1)).size).toBe(1)
    expect(server.changes().at(-1)).toMatchObject({ loses: [{ id: 'key2', value: { value: 'Mine ord' } }] })
    expect(isUnsaved(store.read())).toBe(false)
    expect(store.read().sync).toMatchObject({ loses: {}, noted: [{ id: 'key2', piece: 'answers.konkret' }] })
  })

  test('[Y15] what cannot be kept in its form is back on the page, with the clash, and is not lost', async () => {
    const { server, store } = await clashing()
    store.choose('answers.konkret', 'theirs')
    server.refuse({ type: 'invalid-answers', errors: [] })
    await pass(1000)
    expect(textOf(store)).toBe('Mine ord')
    expect(store.read().sync.clashes).toMatchObject([{ theirs: { value: 'Hendes ord' } }])
    server.keepAgain()
    store.choose('answers.konkret', 'mine')
    await pass(1000)
    expect(server.changes().at(-1)).toMatchObject({ base: 5, value: { value: 'Mine ord' } })
    expect(isUnsaved(store.read())).toBe(false)
  })

  test('[Y15] a clash about nothing but what was emptied leaves nothing to keep', async () => {
    const { server, store } = given(withField('Før', 3))
    server.refuse({ type: 'changed-elsewhere', clashes: [both] })
    store.edit({ does: 'answer', question: 'konkret', answer: undefined })
    await pass(1000)
    store.choose('answers.konkret', 'theirs')
    await pass(1000)
    expect(server.callsTo('saveChanges')).toHaveLength(1)
    expect(isUnsaved(store.read())).toBe(false)
  })

  test('[Y15] joining two texts keeps what stood beside hers and is not in the text', async () => {
    const { server, store, write } = given(withField('Før', 3))
    const sourced = { value: 'Hendes ord', evidence: [{ kind: 'andet', text: 'Hørt af hende' }] }
    server.refuse({ type: 'changed-elsewhere', clashes: [{ ...both, theirs: sourced }] })
    write('konkret', 'Mine ord')
    await pass(1000)
    server.keepAgain()
    store.choose('answers.konkret', 'both')
    await pass(1000)
    expect(server.changes().at(-1)).toMatchObject({
      value: { value: 'Mine ord\n\nHendes ord' },
      loses: [{ whose: 'theirs' }],
    })
  })

  test('[F16] choosing both joins the texts', async () => {
    const { server, store } = await clashing()
    store.choose('answers.konkret', 'both')
    await pass(1000)
    expect(server.changes().at(-1)).toEqual({
      field: 'answers.konkret',
      base: 5,
      value: { value: 'Mine ord\n\nHendes ord' },
    })
  })

  test('[F17] does not hold back the other fields of the same save', async () => {
    const { server, store, write } = given(withField('Før', 3))
    server.refuse({ type: 'changed-elsewhere', clashes: [both] })
    write('konkret', 'Mine ord')
    write('mangler', 'Andet')
    await pass(700)
    server.now({ saveChanges: () => ({ savedAt, revisions: { 'answers.mangler': 1 } }) })
    await pass(1000)
    expect(server.changes().at(-1)).toEqual({ field: 'answers.mangler', base: 0, value: { value: 'Andet' } })
    expect(store.read().sync.dirty).toEqual([])
  })

  test('[F17] is no clash when both wrote the same', async () => {
    const { server, store, write } = given(withField('Før', 3))
    server.refuse({ type: 'changed-elsewhere', clashes: [{ ...both, theirs: { value: 'Det samme' } }] })
    write('konkret', 'Det samme')
    await pass(1000)
    expect(store.read().sync.clashes).toEqual([])
    expect(isUnsaved(store.read())).toBe(false)
  })
})

test('[F18] an ended session keeps everything, and it is sent after signing in again', async () => {
  const { server, store, write } = given()
  server.refuse({ type: 'not-signed-in' })
  write('konkret', 'a')
  await pass(700)
  write('mangler', 'b')
  await pass(60_000)
  expect(server.callsTo('saveChanges')).toHaveLength(1)
  server.keepAgain()
  void store.resume()
  await pass(1000)
  expect(server.changes().map(({ field }) => field)).toEqual(['answers.konkret', 'answers.konkret', 'answers.mangler'])
  expect(isUnsaved(store.read())).toBe(false)
})

test('[F19] one field that the server finds wrong does not hold back the others', async () => {
  const { server, store, write } = given()
  server.now({
    saveChanges: ({ body }) =>
      JSON.stringify(body).includes('forkert')
        ? problem({ type: 'invalid-answers', errors: [] })
        : { savedAt, revisions: { 'answers.mangler': 1 } },
  })
  write('konkret', 'forkert')
  write('mangler', 'rigtigt')
  await pass(3000)
  expect(store.read().sync.refused.map(({ piece }) => piece)).toEqual(['answers.konkret'])
  expect(store.read().sync.bases['answers.mangler']).toBe(1)
  write('konkret', 'rettet')
  await pass(3000)
  expect(store.read().sync.refused).toEqual([])
})

test('[F20] what can no longer be saved is kept on the page, and no more is sent', async () => {
  const { server, store, write } = given()
  server.refuse({ type: 'action-refused', reason: 'wrongStatus' })
  write('konkret', 'Skrevet for sent')
  await pass(700)
  write('mangler', 'Mere')
  await pass(60_000)
  expect(server.callsTo('saveChanges')).toHaveLength(1)
  expect(store.read().sync.halted?.is).toBe('ended')
  expect(store.read().document.content.answers['konkret']).toEqual({ value: 'Skrevet for sent' })
})

describe('rows of the case', () => {
  const mother: Entity = { id: 'mor', kind: 'person', revision: 7, answers: { navn: { value: 'Mor' } } }
  const withMother: AssessmentView = { ...draft, entities: [mother] }
  const father = { navn: { value: 'Far' } }

  test('[F21] are saved one by one, each on top of its own revision', async () => {
    const { server, store } = given(withMother)
    store.edit({ does: 'putRow', id: 'mor', kind: 'person', answers: { navn: { value: 'Mor A' } } })
    store.edit({ does: 'putRow', id: 'far', kind: 'person', answers: father })
    await pass(1000)
    expect(server.writtenRows()).toEqual([
      { id: 'mor', kind: 'person', base: 7, answers: { navn: { value: 'Mor A' } } },
      { id: 'far', kind: 'person', base: 0, answers: father },
    ])
  })

  test('[F21] are taken out of the lists when removed; one that nobody else has seen is just forgotten', async () => {
    const { server, store } = given(withMother)
    store.edit({ does: 'putRow', id: 'far', kind: 'person', answers: father })
    store.edit({ does: 'removeRow', id: 'far' })
    store.edit({ does: 'removeRow', id: 'mor' })
    await pass(1000)
    expect(server.callsTo('retireEntity').map(({ params }) => params['entityId'])).toEqual(['mor'])
    expect(server.callsTo('writeEntity')).toEqual([])
  })

  test('[F16] clash like any other field', async () => {
    const { server, store } = given(withMother)
    const clash = { field: 'entities.mor', revision: 8, changedBy: 'bo', changedAt: '2026-11-22T13:00:00.000Z' }
    const theirs = { navn: { value: 'Moster' } }
    server.now({ writeEntity: () => problem({ type: 'changed-elsewhere', clashes: [{ ...clash, theirs }] }) })
    store.edit({ does: 'putRow', id: 'mor', kind: 'person', answers: { navn: { value: 'Mor A' } } })
    await pass(1000)
    store.choose('row.mor', 'theirs')
    expect(store.read().document.entities).toMatchObject([{ id: 'mor', answers: theirs }])
    server.now({ writeEntity: () => ({ revision: 8 }) })
    await pass(1000)
    expect(server.writtenRows().at(-1)).toEqual({
      ...{ id: 'mor', kind: 'person', base: 8, answers: theirs },
      loses: [{ id: expect.any(String) as unknown, whose: 'mine', value: { navn: { value: 'Mor A' } } }],
    })
    expect(isUnsaved(store.read())).toBe(false)
  })
})

test('[F22] a fresh copy from the server is taken over, except where something waits to be saved', () => {
  const { store, write } = given(withField('Før', 3))
  write('mangler', 'Mit')
  const fresh = withField('Fra Bo', 4)
  store.adopt({
    ...fresh,
    content: { ...fresh.content, answers: { ...fresh.content.answers, mangler: { value: 'Også fra Bo' } } },
    fieldRevisions: { ...fresh.fieldRevisions, 'answers.mangler': 1 },
  })
  const { document, sync } = store.read()
  expect(document.content.answers).toEqual({ konkret: { value: 'Fra Bo' }, mangler: { value: 'Mit' } })
  expect(sync.bases).toEqual({ 'answers.konkret': 4 })
  expect(sync.outside).toEqual({ 'answers.konkret': 1 })
})

describe('an answer that was on its way while something was saved', () => {
  test('[F22] does not bring back an older value', async () => {
    const { store, write } = given(withField('Før', 3))
    write('konkret', 'Efter')
    await pass(1000)
    store.adopt(withField('Før', 3))
    expect(store.read().document.content.answers).toEqual({ konkret: { value: 'Efter' } })
  })

  test('[F22] neither removes a row that was added nor brings back one that was removed', async () => {
    const mother: Entity = { id: 'mor', kind: 'person', revision: 7, answers: { navn: { value: 'Mor' } } }
    const { store } = given({ ...draft, entities: [mother] })
    store.edit({ does: 'putRow', id: 'far', kind: 'person', answers: { navn: { value: 'Far' } } })
    store.edit({ does: 'removeRow', id: 'mor' })
    await pass(1000)
    store.adopt({ ...draft, entities: [mother] })
    expect(store.read().document.entities.map(({ id }) => id)).toEqual(['far'])
  })
})

test('[F22] a row that a colleague took out disappears', () => {
  const mother: Entity = { id: 'mor', kind: 'person', revision: 7, answers: { navn: { value: 'Mor' } } }
  const { store } = given({ ...draft, entities: [mother] })
  store.adopt(draft)
  expect(store.read().document.entities).toEqual([])
})

describe('leaving the page', () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(event)
    return event.defaultPrevented
  }

  test('[F23] asks first while something is unsaved, and saves at once when the page is hidden', async () => {
    const { server, store, write } = given()
    const stop = watchLeaving(store, window)
    expect(leave()).toBe(false)
    write('konkret', 'a')
    expect(leave()).toBe(true)
    window.dispatchEvent(new Event('pagehide'))
    await pass(0)
    expect(server.changes()).toHaveLength(1)
    await pass(100)
    expect(leave()).toBe(false)
    stop()
  })
})
