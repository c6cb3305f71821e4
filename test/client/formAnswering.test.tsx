import { findQuestion, type Answer, type Entity, type Question } from '@forud/shared'
import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Profiler } from 'react'
import { createAnswerSource } from '../../client/src/assessments/answerSource.js'
import { createAssessmentStore } from '../../client/src/assessments/store/store.js'
import { QuestionRow } from '../../client/src/questionnaire/QuestionRow.js'
import { AnswerSourceContext } from '../../client/src/questionnaire/source.js'
import { draft, whole } from './support/desk.js'
import './support/browser.js'

const question = (id: string): Question => findQuestion(whole, id)!

/** The rows of some questions, and what has been answered in them. */
function given(
  ids: readonly string[],
  answers: Readonly<Record<string, Answer>> = {},
  entities: readonly Entity[] = [],
) {
  const view = { ...draft, content: { ...draft.content, answers }, entities }
  const never = () => new Promise<never>(() => undefined)
  let keys = 0
  const newKey = () => `key${(keys += 1)}`
  const store = createAssessmentStore({ view, definition: whole, transport: never, newKey })
  const renders = new Map(ids.map((id) => [id, 0]))
  render(
    <AnswerSourceContext value={createAnswerSource(store)}>
      {ids.map((id) => (
        <Profiler key={id} id={id} onRender={() => renders.set(id, (renders.get(id) ?? 0) + 1)}>
          <QuestionRow question={question(id)} />
        </Profiler>
      ))}
    </AnswerSourceContext>,
  )
  const answerTo = (id: string) => store.read().document.content.answers[id]
  return { store, user: userEvent.setup(), renders, answerTo }
}

const column = (name: string) => screen.getByRole('radiogroup', { name })
const firstOf = (group: HTMLElement) => within(group).getAllByRole('radio')[0]!
const focusOn = (group: HTMLElement) => act(() => firstOf(group).focus())

describe('a circumstance rated now and earlier', () => {
  const text = question('faerden').text

  test('[F1] is answered with one letter in each column, and Enter goes on to the next', async () => {
    const { user, answerTo } = given(['faerden', 'aktiviteter'])
    focusOn(column(`Nu: ${text}`))
    await user.keyboard('m{Enter}n{Enter}j')
    expect(answerTo('faerden')).toEqual({ now: 'mistanke', earlier: 'nej' })
    expect(answerTo('aktiviteter')).toEqual({ now: 'ja' })
  })

  test('[F2] takes one more key for the reason of »Uoplyst«, in its own column', async () => {
    const { user, answerTo } = given(['faerden'])
    focusOn(column(`Nu: ${text}`))
    await user.keyboard('u3{Enter}u1')
    expect(answerTo('faerden')).toEqual({
      now: 'uoplyst',
      earlier: 'uoplyst',
      whyUnknown: { now: 'ikkeSikkert', earlier: 'ikkeSpurgt' },
    })
  })

  test('[F3] loses the reason when the answer is no longer »Uoplyst«, and its key when it is cleared', async () => {
    const { user, answerTo } = given(['faerden'])
    focusOn(column(`Nu: ${text}`))
    await user.keyboard('u2')
    await user.keyboard('n')
    expect(answerTo('faerden')).toEqual({ now: 'nej' })
    await user.keyboard('{Backspace}')
    expect(answerTo('faerden')).toBeUndefined()
  })

  test('[F1] letters do nothing but write where a text is written', async () => {
    const { user, answerTo } = given(['faerden'])
    focusOn(column(`Tidligere: ${text}`))
    await user.keyboard('i')
    await user.type(screen.getByLabelText('Hvorfor er det ikke relevant?'), 'jmnu')
    expect(answerTo('faerden')).toEqual({ earlier: 'ikkeRelevant', reason: { earlier: 'jmnu' } })
  })
})

test('[F3] a double click is one answer, and a press on the chosen answer takes it away', async () => {
  const { user, answerTo } = given(['vaaben'])
  await user.dblClick(screen.getByRole('radio', { name: 'Nej' }))
  expect(answerTo('vaaben')).toEqual({ value: 'nej' })
  await user.click(document.body)
  await user.click(screen.getByRole('radio', { name: 'Nej' }))
  expect(answerTo('vaaben')).toBeUndefined()
})

test('[F4] one keystroke renders its own question and no other', async () => {
  const { user, renders } = given(['konkret', 'tegn', 'faerden', 'foraeldreViden'])
  const before = new Map(renders)
  await user.type(screen.getByRole('textbox', { name: question('konkret').text }), 'Læreren')
  expect(renders.get('konkret')).toBeGreaterThan(before.get('konkret')!)
  for (const id of ['tegn', 'faerden', 'foraeldreViden']) expect(renders.get(id)).toBe(before.get(id))
})

test('[F5] an answer that stands alone clears the others, and the other way round', async () => {
  const { user, answerTo } = given(['tegn'])
  await user.click(screen.getByLabelText('Trusler'))
  await user.click(screen.getByLabelText('Vold'))
  expect(answerTo('tegn')).toEqual({ values: ['trusler', 'vold'] })
  await user.click(screen.getByLabelText('Uoplyst'))
  expect(answerTo('tegn')).toEqual({ values: ['uoplyst'] })
  await user.click(screen.getByLabelText('Andet'))
  expect(answerTo('tegn')).toEqual({ values: ['andet'] })
})

describe('a reassuring answer', () => {
  test('[F6] to a critical question is kept without a source, shown as unclarified, and asks for one', async () => {
    const { user, answerTo } = given(['vaaben'])
    await user.click(screen.getByRole('radio', { name: 'Nej' }))
    expect(answerTo('vaaben')).toEqual({ value: 'nej' })
    expect(screen.getByText('Uden kilde vises svaret som uafklaret.')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Tilføj kilde'), 'politi')
    expect(answerTo('vaaben')).toEqual({ value: 'nej', evidence: [{ kind: 'politi' }] })
    expect(screen.queryByText('Uden kilde vises svaret som uafklaret.')).toBeNull()
  })

  test('[F6] is »Ja« where that is the reassuring one, and half of it is »Delvist«', async () => {
    const { user, answerTo } = given(['adgang'])
    expect(screen.queryByRole('radio', { name: 'Mistanke' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Delvist' }))
    expect(answerTo('adgang')).toEqual({ value: 'mistanke' })
    await user.click(screen.getByRole('radio', { name: 'Ja' }))
    expect(screen.getByText('Uden kilde vises svaret som uafklaret.')).toBeVisible()
  })
})

test('[F7] the source that was written last is offered to the next answer', async () => {
  const { user, answerTo } = given(['vaaben', 'slaegtDrab'])
  const [first, second] = screen.getAllByRole('radio', { name: 'Nej' })
  await user.click(first!)
  await user.selectOptions(screen.getByLabelText('Tilføj kilde'), 'skole')
  await user.type(screen.getByLabelText('Hvem ved det?'), 'klasselærer')
  await user.click(screen.getByRole('button', { name: 'Færdig' }))
  await user.click(second!)
  await user.click(screen.getByRole('button', { name: 'Brug seneste kilde: Skole eller dagtilbud, klasselærer' }))
  expect(answerTo('slaegtDrab')?.evidence).toEqual([{ kind: 'skole', origin: 'klasselærer' }])
})

test('[F8] a text that is put aside as »Uoplyst« comes back when that is taken away', async () => {
  const { user, answerTo } = given(['sidstSet'])
  await user.type(screen.getByRole('textbox'), 'Set i går')
  await user.click(screen.getByLabelText('Uoplyst'))
  expect(answerTo('sidstSet')).toEqual({ value: 'uoplyst' })
  await user.click(screen.getByLabelText('Uoplyst'))
  expect(answerTo('sidstSet')).toEqual({ value: 'Set i går' })
})

test('[F9] a choice that must be explained asks for the reason and keeps it', async () => {
  const { user, answerTo } = given(['politi'])
  expect(screen.queryByLabelText('Begrundelse')).toBeNull()
  await user.click(screen.getByLabelText('Nej, ikke nødvendigt – begrundes'))
  await user.type(screen.getByLabelText('Begrundelse'), 'Aftalt')
  expect(answerTo('politi')).toEqual({ value: 'nejIkkeNoedvendigt', reason: 'Aftalt' })
})

test('[F10] an answer may be laid in the annex, and taken out where the questionnaire did not put it there', async () => {
  const { user, answerTo } = given(['foraeldreViden', 'konkret'], { konkret: { value: 'Sagt i dag' } })
  await user.click(screen.getByLabelText('Muligvis'))
  await user.click(screen.getByRole('button', { name: /^Læg i bilag/ }))
  expect(answerTo('foraeldreViden')).toEqual({ value: 'muligvis', annex: true })
  await user.click(screen.getByRole('button', { name: /^Tag ud af bilag/ }))
  expect(answerTo('foraeldreViden')).toEqual({ value: 'muligvis' })
})

describe('a list', () => {
  const group = question('haendelser')

  test('[F11] gets rows with ids for life, edited one at a time', async () => {
    const { user, store } = given([group.id])
    await user.click(screen.getByRole('button', { name: 'Tilføj hændelse' }))
    await user.type(screen.getByLabelText('Hvad skete der / ordlyd'), 'Skub')
    await user.type(screen.getByLabelText('Dato eller omtrentlig dato'), '11.2025')
    const rows = store.read().document.entities
    expect(rows.map(({ id, kind, answers }) => ({ id, kind, answers }))).toEqual([
      { id: 'key1', kind: 'incident', answers: { beskrivelse: { value: 'Skub' }, dato: { value: '2025-11' } } },
    ])
    await user.click(screen.getByRole('button', { name: 'Færdig' }))
    await user.click(screen.getByRole('button', { name: 'Ret Skub' }))
    expect(screen.getByLabelText('Dato eller omtrentlig dato')).toHaveValue('11.2025')
  })

  test('[F41] of twenty people draws the one that is written about, and looks at no other', async () => {
    const looked = new Set<string>()
    const person = (place: number): Entity => {
      const answers = { navn: { value: `Person ${place}` } }
      const row = { id: `p${place}`, kind: 'person', revision: 1, answers } as const
      return Object.defineProperty({ ...row }, 'answers', {
        enumerable: true,
        get: () => {
          looked.add(row.id)
          return answers
        },
      })
    }
    const people = Array.from({ length: 20 }, (_, place) => person(place))
    const { user, store } = given(['personer'], {}, people)
    await user.click(screen.getByRole('button', { name: 'Ret Person 7' }))
    looked.clear()
    await user.type(screen.getByRole('textbox', { name: 'Relation til barnet' }), 'Moster')
    expect(store.read().document.entities[7]?.answers['relation']).toEqual({ value: 'Moster' })
    expect([...looked]).toEqual(['p7'])
  })
})
