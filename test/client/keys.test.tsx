import { findQuestion, type Answer, type Question } from '@forud/shared'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createAnswerSource } from '../../client/src/assessments/answerSource.js'
import { createAssessmentStore } from '../../client/src/assessments/store/store.js'
import { KeyHelp } from '../../client/src/questionnaire/KeyHelp.js'
import { QuestionRow } from '../../client/src/questionnaire/QuestionRow.js'
import { AnswerSourceContext } from '../../client/src/questionnaire/source.js'
import { draft, whole } from './support/desk.js'
import './support/browser.js'

const question = (id: string): Question => findQuestion(whole, id)!

function given(ids: readonly string[], answers: Readonly<Record<string, Answer>> = {}) {
  const view = { ...draft, content: { ...draft.content, answers } }
  const never = () => new Promise<never>(() => undefined)
  let keys = 0
  const newKey = () => `key${(keys += 1)}`
  const store = createAssessmentStore({ view, definition: whole, transport: never, newKey })
  render(
    <AnswerSourceContext value={createAnswerSource(store)}>
      <KeyHelp />
      {ids.map((id) => (
        <QuestionRow key={id} question={question(id)} />
      ))}
    </AnswerSourceContext>,
  )
  return { user: userEvent.setup(), store, answerTo: (id: string) => store.read().document.content.answers[id] }
}

const column = (name: string) => screen.getByRole('radiogroup', { name })
const now = (id: string) => column(`Nu: ${question(id).text}`)
const earlier = (id: string) => column(`Tidligere: ${question(id).text}`)
const firstOf = (group: HTMLElement) => within(group).getAllByRole('radio')[0]!
const startAt = (group: HTMLElement) => act(() => firstOf(group).focus())

test('[F50] Enter goes on and never answers, not even on an answer that is not chosen', async () => {
  const { user, answerTo } = given(['faerden', 'aktiviteter'])
  startAt(now('faerden'))
  await user.keyboard('{Enter}{Enter}{Enter}{Enter}{Enter}')
  expect(answerTo('faerden')).toBeUndefined()
  expect(answerTo('aktiviteter')).toBeUndefined()
  await user.keyboard('n{Enter}{Enter}')
  expect(answerTo('aktiviteter')).toEqual({ earlier: 'nej' })
})

test('[F50] the arrows go to the next and the previous answer, onto the one that is chosen', async () => {
  const { user } = given(['faerden', 'aktiviteter'], { faerden: { now: 'uoplyst', earlier: 'nej' } })
  startAt(now('aktiviteter'))
  await user.keyboard('{ArrowUp}')
  expect(within(earlier('faerden')).getByRole('radio', { name: 'Nej' })).toHaveFocus()
  await user.keyboard('{ArrowUp}')
  expect(within(now('faerden')).getByRole('radio', { name: 'Uoplyst' })).toHaveFocus()
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(firstOf(now('aktiviteter'))).toHaveFocus()
})

test('[F50] Ctrl and Enter go on from a text, where Enter is a new line', async () => {
  const { user, answerTo } = given(['konkret', 'faerden'])
  await user.type(screen.getByRole('textbox', { name: question('konkret').text }), 'En{Enter}To')
  expect(answerTo('konkret')).toEqual({ value: 'En\nTo' })
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(firstOf(now('faerden'))).toHaveFocus()
})

test('[F51] a source is opened, filled and left with the keyboard, and focus is back at the answer', async () => {
  const { user, answerTo } = given(['faerden', 'aktiviteter'], { faerden: { now: 'ja', earlier: 'nej' } })
  startAt(now('faerden'))
  await user.keyboard('k')
  const kind = await screen.findByLabelText('Tilføj kilde')
  await waitFor(() => expect(kind).toHaveFocus())
  await user.selectOptions(kind, 'skole')
  expect(screen.getByLabelText('Kilde')).toBe(kind)
  await user.type(screen.getByLabelText('Hvem ved det?'), 'Klasselærer')
  await user.keyboard('{Escape}')
  expect(within(earlier('faerden')).getByRole('radio', { name: 'Nej' })).toHaveFocus()
  expect(answerTo('faerden')?.evidence).toEqual([{ kind: 'skole', origin: 'Klasselærer' }])
  await user.keyboard('{Enter}jk')
  await waitFor(() => expect(screen.getByRole('button', { name: /^Brug seneste kilde: Skole/ })).toHaveFocus())
  await user.keyboard('{Enter}')
  expect(answerTo('aktiviteter')).toEqual({ now: 'ja', evidence: [{ kind: 'skole', origin: 'Klasselærer' }] })
})

test('[F51] letters in a source are text', async () => {
  const { user, answerTo } = given(['faerden'], { faerden: { now: 'ja', evidence: [{ kind: 'skole' }] } })
  await user.click(screen.getByRole('button', { name: 'Ret kilde 1' }))
  await user.type(screen.getByLabelText('Hvem ved det?'), 'jmnuikh?')
  expect(answerTo('faerden')).toEqual({ now: 'ja', evidence: [{ kind: 'skole', origin: 'jmnuikh?' }] })
})

test('[F52] help is one key away, with its source, and the keys are shown when they are asked for', async () => {
  const { user } = given(['faerden'])
  startAt(now('faerden'))
  expect(screen.queryByText(question('faerden').help)).toBeNull()
  await user.keyboard('h')
  expect(screen.getByText(question('faerden').help)).toBeVisible()
  expect(screen.getByText('Bygger på:')).toBeVisible()
  await user.keyboard('h')
  expect(screen.queryByText(question('faerden').help)).toBeNull()
  await user.keyboard('?')
  expect(within(screen.getByRole('dialog', { name: 'Taster i skemaet' })).getByText('Næste svar')).toBeVisible()
})

describe('what was removed', () => {
  const group = question('haendelser')
  const incident = (name: string, id: string) => ({
    id,
    kind: 'incident' as const,
    answers: { beskrivelse: { value: name } },
  })

  test('[F11] [F53] is gone at once and comes back with its id, its content and its place', async () => {
    const { user, store } = given([group.id])
    act(() => {
      for (const one of [incident('Skub', 'r1'), incident('Trussel', 'r2'), incident('Slag', 'r3')]) {
        store.edit({ does: 'putRow', ...one })
      }
    })
    await user.click(screen.getByRole('button', { name: 'Fjern Trussel' }))
    expect(store.read().document.entities.map(({ id }) => id)).toEqual(['r1', 'r3'])
    const undo = screen.getByRole('button', { name: /^Fortryd/ })
    expect(undo).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent(/»Trussel« er fjernet/)
    await user.keyboard('{Enter}')
    expect(store.read().document.entities.map(({ id, answers }) => [id, answers['beskrivelse']?.value])).toEqual([
      ['r1', 'Skub'],
      ['r2', 'Trussel'],
      ['r3', 'Slag'],
    ])
    expect(screen.queryByRole('button', { name: /^Fortryd/ })).toBeNull()
  })

  test('[F53] a source that was removed comes back where it was', async () => {
    const evidence = [{ kind: 'skole' as const, origin: 'Lærer' }, { kind: 'politi' as const }]
    const { user, answerTo } = given(['faerden'], { faerden: { now: 'ja', evidence } })
    await user.click(screen.getByRole('button', { name: 'Fjern kilde 1' }))
    expect(answerTo('faerden')?.evidence).toEqual([{ kind: 'politi' }])
    await user.keyboard('{Enter}')
    expect(answerTo('faerden')?.evidence).toEqual(evidence)
    expect(firstOf(earlier('faerden'))).toHaveFocus()
  })
})
