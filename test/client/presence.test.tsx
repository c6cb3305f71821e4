import { markOf, type Around, type AssessmentView } from '@forud/shared'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { createPolling, type Told } from '../../client/src/assessments/presence/polling.js'
import { whereWords } from '../../client/src/assessments/presence/texts.js'
import { assessmentServer, draft, openDesk } from './support/desk.js'
import { problem } from './support/fakeServer.js'

const jonas = { account: 'jonas', name: 'Jonas Friborg', sections: ['C'] }
const alone: Around = { others: [], mark: 'm' }
const both: Around = { others: [jonas], mark: 'm' }
const isHidden = (hidden: boolean) => {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(hidden ? 'hidden' : 'visible')
  document.dispatchEvent(new Event('visibilitychange'))
}
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

function polling(first: Told = alone) {
  let answer = first
  const asked: (string | undefined)[] = []
  const marks: string[] = []
  let left = 0
  const polls = createPolling({
    tell: (section) => {
      asked.push(section)
      return Promise.resolve(answer)
    },
    leave: () => (left += 1),
    onMark: (mark) => {
      marks.push(mark)
      return Promise.resolve()
    },
    page: window,
  })
  let told = 0
  polls.subscribe(() => (told += 1))
  const stop = polls.start()
  const now = (next: Told) => (answer = next)
  return { polls, asked, marks, stop, now, left: () => left, told: () => told }
}

describe('saying that somebody is here', () => {
  test('[Y16] is done at once in every section, and again every ten seconds', async () => {
    const { polls, asked, marks, stop } = polling()
    polls.at('A')
    await pass(25_000)
    polls.at('A')
    await pass(0)
    expect(asked).toEqual(['A', 'A', 'A'])
    polls.at('C')
    await pass(0)
    expect(asked.at(-1)).toBe('C')
    expect(marks).toEqual(['m', 'm', 'm', 'm'])
    stop()
  })

  test('[Y16] stops while the page is hidden, and is told when it is left', async () => {
    const { polls, asked, stop, left } = polling()
    polls.at('A')
    await pass(0)
    isHidden(true)
    await pass(60_000)
    expect(asked).toHaveLength(1)
    isHidden(false)
    await pass(0)
    expect(asked).toHaveLength(2)
    window.dispatchEvent(new Event('pagehide'))
    expect(left()).toBe(1)
    stop()
    await pass(60_000)
    expect([asked.length, left()]).toEqual([2, 2])
  })

  test('[Y16] goes on without an answer, and stops where the server lets nobody tell, until somebody has signed in', async () => {
    const { polls, asked, stop, now } = polling('lost')
    polls.at('A')
    await pass(10_000)
    expect(asked).toHaveLength(2)
    now('stopped')
    await pass(60_000)
    expect(asked).toHaveLength(3)
    now(alone)
    polls.goOn()
    await pass(10_000)
    expect(asked).toHaveLength(5)
    stop()
  })

  test('[Y20] a round that brought nothing tells nobody', async () => {
    const { polls, stop, told } = polling(both)
    polls.at('A')
    await pass(45_000)
    expect(told()).toBe(1)
    stop()
  })

  test('[Y20] who comes is named once, and again only after having been away for a while', async () => {
    const { polls, stop, now } = polling()
    polls.at('A')
    await pass(0)
    const come = () => polls.read().come.map(({ name }) => name)
    now(both)
    await pass(10_000)
    expect(come()).toEqual(['Jonas Friborg'])
    now(alone)
    await pass(30_000)
    expect(come()).toEqual([])
    now(both)
    await pass(10_000)
    expect(come()).toEqual([])
    now(alone)
    await pass(150_000)
    now(both)
    await pass(10_000)
    expect(come()).toEqual(['Jonas Friborg'])
    stop()
  })
})

test.each([
  [['C'], 'A', 'Jonas Friborg er i C'],
  [['A'], 'A', 'Jonas Friborg er også i A'],
  [['D', 'C'], 'A', 'Jonas Friborg er i C og D'],
  [['send'], 'A', 'Jonas Friborg er ved »Tjek og send«'],
  [[], 'A', 'Jonas Friborg er i vurderingen'],
])('[Y16] %p is said in words', (sections, own, words) => {
  expect(whereWords({ name: 'Jonas Friborg', sections }, own)).toBe(words)
})

describe('on the desk', () => {
  let number = 0
  const told = (value: string): AssessmentView => ({
    ...draft,
    id: `here-${String((number += 1))}`,
    content: { ...draft.content, answers: { konkret: { value } } },
    fieldRevisions: { 'answers.konkret': 4 },
  })
  const newer = (view: AssessmentView, value: string): AssessmentView => ({
    ...view,
    content: { ...view.content, answers: { konkret: { value } } },
    fieldRevisions: { 'answers.konkret': 5 },
  })
  const markFor = (view: AssessmentView) =>
    markOf({ revision: view.revision, revisions: view.fieldRevisions, unconfirmed: [], keptTexts: [] })
  const field = () =>
    within(document.querySelector<HTMLElement>('[data-question="konkret"]')!).getByRole<HTMLTextAreaElement>('textbox')

  const type = (more: string) => fireEvent.change(field(), { target: { value: `${field().value}${more}` } })

  async function opened(view: AssessmentView) {
    const server = assessmentServer(view)
    openDesk('afsnit/A', view.id)
    await act(() => pass(1000))
    return { server }
  }

  test('[Y16] the others stand in the bar and at their section, and are read aloud once', async () => {
    const { server } = await opened(told('hvem'))
    server.now({ beHere: () => ({ others: [jonas], mark: markFor(told('hvem')) }) })
    await act(() => pass(10_000))
    expect(screen.getByRole('list', { name: 'Andre i vurderingen' })).toHaveTextContent('Jonas Friborg er i C')
    expect(screen.getByRole('link', { name: /^C Akutte/ })).toHaveTextContent('Jonas Friborg er her')
    expect(screen.getByText('Jonas Friborg er i C. I kan skrive samtidig.')).toHaveAttribute('role', 'status')
    expect(server.last('beHere')?.body).toEqual({ page: expect.any(String) as unknown, section: 'A' })
  })

  test('[Y20] an own save fetches nothing; a colleague’s is fetched once, and focus and caret stay', async () => {
    const view = told('Skolen ringede')
    const { server } = await opened(view)
    type('.')
    await act(() => pass(30_000))
    expect(server.callsTo('assessment')).toHaveLength(1)
    const fresh = { ...newer(view, 'Skolen ringede. Og hjemmet.'), fieldRevisions: { 'answers.konkret': 6 } }
    server.now({ beHere: () => ({ others: [], mark: markFor(fresh) }), assessment: () => fresh })
    field().focus()
    field().setSelectionRange(6, 6)
    await act(() => pass(30_000))
    expect(server.callsTo('assessment')).toHaveLength(2)
    expect(field()).toHaveValue('Skolen ringede. Og hjemmet.')
    expect(field()).toHaveFocus()
    expect(field().selectionStart).toBe(6)
  })

  test('[Y20] what is being written is not touched', async () => {
    const view = told('Før')
    const { server } = await opened(view)
    server.now({ saveChanges: () => new Promise(() => undefined) })
    type(' og mit')
    const fresh = newer(view, 'Hendes')
    server.now({ beHere: () => ({ others: [], mark: markFor(fresh) }), assessment: () => fresh })
    await act(() => pass(15_000))
    expect(field()).toHaveValue('Før og mit')
  })

  test('[Y21] a text that was not chosen stands under its question until somebody confirms that it is put away', async () => {
    const text = {
      ...{ id: 'n1', piece: 'answers.konkret' as const, value: { value: 'Det, der ikke blev valgt' } },
      ...{ writtenBy: 'bo', writtenAt: '2026-11-22T13:00:00.000Z' },
      ...{ chosenBy: 'anna', chosenAt: '2026-11-22T13:05:00.000Z' },
    }
    const view = { ...told('note'), keptTexts: [text] }
    const { server } = await opened(view)
    const note = screen.getByRole('note', { name: 'Ikke valgt' })
    expect(note).toHaveTextContent(
      'Det, der ikke blev valgtSkrevet af Bo Friis 22.11.2026 kl. 14.00. Den anden udgave blev valgt af Anna Holm 22.11.2026 kl. 14.05.',
    )
    fireEvent.click(within(note).getByRole('button', { name: /^Læg væk/ }))
    expect(server.callsTo('putAway')).toEqual([])
    server.now({ assessment: () => ({ ...view, keptTexts: [] }) })
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Læg væk' }))
    await act(() => pass(1000))
    expect(server.last('putAway')?.params).toEqual({ assessmentId: view.id, keptTextId: 'n1' })
    expect(screen.queryByRole('note', { name: 'Ikke valgt' })).toBeNull()
    expect(field()).toHaveFocus()
  })

  test('[Y21] one of the conclusion, and one without a question in this version, are named where they stand', async () => {
    const by = {
      writtenBy: 'bo',
      writtenAt: '2026-11-22T13:00:00.000Z',
      chosenBy: 'bo',
      chosenAt: '2026-11-22T13:05:00.000Z',
    }
    const view = {
      ...told('andre'),
      keptTexts: [{ id: 'n1', piece: 'answers.findesIkke' as const, value: { value: 'Uden plads' }, ...by }],
    }
    await opened(view)
    expect(screen.getByRole('note', { name: 'Ikke valgt i svaret på findesIkke' })).toHaveTextContent('Uden plads')
  })

  test('[Y22] a clash is told at the field and in the bar, and focus goes on to the text when it is decided', async () => {
    const view = told('sammenstød')
    const { server } = await opened(view)
    const clash = { field: 'answers.konkret', revision: 5, changedBy: 'bo', changedAt: '2026-11-22T13:00:00.000Z' }
    server.now({
      saveChanges: () =>
        problem({ type: 'changed-elsewhere', clashes: [{ ...clash, theirs: { value: 'Hendes ord' } }] }),
    })
    type(' mit')
    await act(() => pass(1000))
    expect(document.querySelector('[data-question="konkret"]')).toHaveTextContent(
      'Bo Friis har også ændret svaret. Dit gemmes, når du har valgt.',
    )
    const [jump] = screen.getAllByRole('button', { name: 'Vælg mellem to udgaver' })
    fireEvent.click(jump!)
    const panel = screen.getByRole('region', { name: /har også ændret/ })
    expect(panel).toHaveFocus()
    server.keepAgain()
    fireEvent.click(within(panel).getByRole('button', { name: /^Brug min/ }))
    await act(() => pass(1000))
    expect(field()).toHaveFocus()
    expect(screen.queryByRole('region', { name: /har også ændret/ })).toBeNull()
  })
})
