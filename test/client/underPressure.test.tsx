import type { AssessmentView } from '@forud/shared'
import { act, screen, waitFor, within } from '@testing-library/react'
import { assessmentServer, draft, locked, openDesk } from './support/desk.js'
import { problem } from './support/fakeServer.js'

type Answers = AssessmentView['content']['answers']
const withAnswers = (answers: Answers, view = draft): AssessmentView => ({
  ...view,
  content: { ...view.content, answers },
})
const row = (id: string) => document.querySelector<HTMLElement>(`[data-question="${id}"]`)!
const yes = (id: string) => within(row(id)).getAllByRole('radio', { name: 'Ja' })[0]!
const dialog = () => screen.findByRole('dialog', { name: 'Akut faresignal' })
const hasFocus = (id: string) => waitFor(() => expect(row(id)).toContainElement(document.activeElement as HTMLElement))

let number = 0
async function opened(page: string, view: AssessmentView = draft) {
  const own = { ...view, id: `p${(number += 1)}` }
  const server = assessmentServer(own)
  const desk = openDesk(page, own.id)
  await screen.findByRole('navigation', { name: 'Afsnit' })
  return { own, server, ...desk }
}

async function nobody(user: Awaited<ReturnType<typeof opened>>['user'], why: string) {
  await user.click(within(await dialog()).getByLabelText('Ingen er kontaktet endnu'))
  await user.type(within(await dialog()).getByLabelText(/Hvorfor er ingen kontaktet/), why)
}

test('[F71] a colleague’s »Ja« stands in a panel and takes no focus from whoever is writing', async () => {
  const { own, server, fetchAgain } = await opened('afsnit/A')
  const text = within(row('konkret')).getByRole('textbox')
  text.focus()
  server.now({
    assessment: () => ({
      ...withAnswers({ indespaerring: { value: 'ja' } }, own),
      fieldRevisions: { 'answers.indespaerring': 1 },
    }),
  })
  await act(fetchAgain)
  expect(await screen.findByText('Akut faresignal: hvem er kontaktet?', {}, { timeout: 4000 })).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(text).toHaveFocus()
})

test('[F72] the numbers are there when the server is not: they were fetched before they were needed', async () => {
  const { server, user } = await opened('afsnit/C')
  await waitFor(() => expect(server.callsTo('contactNumbers')).toHaveLength(1))
  const gone = () => problem({ type: 'unexpected', requestId: 'x' })
  server.now({ contactNumbers: gone, saveChanges: gone, assessment: gone })
  await user.click(yes('indespaerring'))
  const link = await within(await dialog()).findByRole('link', { name: '112' })
  expect(link).toHaveAttribute('href', 'tel:112')
  expect(await dialog()).toHaveTextContent('skal kontrolleres før brug')
})

test('[F73] what says enough is kept as it is typed, and can be used for the next signal', async () => {
  const { server, user } = await opened('afsnit/C')
  await user.click(yes('indespaerring'))
  await nobody(user, 'Hos mig')
  await waitFor(() =>
    expect(server.changes()).toContainEqual(expect.objectContaining({ value: { nobodyBecause: 'Hos mig' } })),
  )
  await user.click(screen.getByRole('button', { name: 'Gem og gå tilbage til spørgsmålet' }))
  await user.click(yes('udrejse'))
  await user.click(within(await dialog()).getByRole('button', { name: 'Samme som ved C3' }))
  await user.click(screen.getByRole('button', { name: 'Gem og gå tilbage til spørgsmålet' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(row('udrejse')).toHaveTextContent('Ingen er kontaktet: Hos mig')
})

test('[F73] a »Ja« that was taken back takes what was said of it along', async () => {
  const { user } = await opened('afsnit/C')
  await user.click(yes('indespaerring'))
  await nobody(user, 'Fejl')
  await user.click(screen.getByRole('button', { name: 'Svaret var en fejl – tag det væk' }))
  await user.click(yes('indespaerring'))
  expect(within(await dialog()).getByLabelText('Ingen er kontaktet endnu')).not.toBeChecked()
})

test('[F74] »Næste ubesvarede« goes on from where one was, also with Alt + N, and to the column that is open', async () => {
  const { user } = await opened('afsnit/C')
  const next = () => screen.getByRole('button', { name: /^Næste ubesvarede/ })
  yes('indespaerring').focus()
  await user.click(next())
  await hasFocus('udrejse')
  await user.click(next())
  await hasFocus('vielse')
  await user.keyboard('{Alt>}{n}{/Alt}')
  await hasFocus('indgreb')
})

test('[F74] lands in the column that is open', async () => {
  const { user } = await opened(
    'afsnit/B',
    withAnswers({ samtale: { value: 'nejPlanlagt' }, drabstrussel: { now: 'nej' } }),
  )
  await user.click(screen.getByRole('button', { name: /^Næste ubesvarede/ }))
  await waitFor(() =>
    expect(document.activeElement?.closest('[role=radiogroup]')).toHaveAttribute('id', 'drabstrussel-earlier'),
  )
})

test('[F75] both stages say how much is answered, and the choice is remembered while the page is open', async () => {
  const { own, user, unmount } = await opened('afsnit/C', withAnswers({ indespaerring: { value: 'nej' } }))
  const core = screen.getByRole('radio', { name: /^24-timers-kernen: 1 af \d+ besvaret$/ })
  expect(core).toBeChecked()
  await user.click(screen.getByRole('radio', { name: /^Hele vurderingen: 1 af \d+ besvaret$/ }))
  unmount()
  openDesk('afsnit/C', own.id)
  expect(await screen.findByRole('radio', { name: /^Hele vurderingen/ })).toBeChecked()
})

test('[F76] »Hvad ved vi« folds to one line with what matters most, and stays folded while the page is open', async () => {
  const { user, unmount } = await opened('afsnit/C', withAnswers({ indespaerring: { value: 'mistanke' } }))
  await user.click(screen.getByRole('button', { name: /^Skjul Hvad ved vi/ }))
  unmount()
  await opened('afsnit/C', withAnswers({ indespaerring: { value: 'mistanke' } }))
  const known = screen.getByRole('complementary', { name: 'Hvad ved vi' })
  expect(known).toHaveTextContent(/^Hvad ved viVis Hvad ved vi1 akut signal · \d+ mangler$/)
  await user.click(within(known).getByRole('button', { name: /^Vis/ }))
})

test('[F76] »Hvad ved vi« leads to every kind of place that it names', async () => {
  const { user } = await opened(
    'afsnit/A',
    withAnswers({ foraeldreViden: { value: 'uoplyst', whyUnknown: 'ikkeSikkert' } }),
  )
  const known = () => screen.getByRole('complementary', { name: 'Hvad ved vi' })
  await user.click(within(known()).getAllByRole('link', { name: /^A5 Kender/ })[0]!)
  await hasFocus('foraeldreViden')
  await user.click(within(known()).getByRole('link', { name: /akutte spørgsmål er ubesvarede/ }))
  await screen.findByRole('heading', { level: 1, name: /^C · / })
  await hasFocus('drabstrussel')
})

test('[F77] what is missing says in its first words what, and then of which question', async () => {
  await opened('send', locked(withAnswers({ foraeldreViden: { value: 'uoplyst' } })))
  expect(screen.getAllByRole('link', { name: /^Ikke besvaret ?: C1 Har nogen truet/ })[0]).toBeVisible()
  expect(screen.getByRole('link', { name: /^Vælg, hvorfor det er uoplyst ?: A5/ })).toBeVisible()
  expect(screen.getByText('– 12 mangler')).toBeVisible()
})

test('[F79] before sending the very document that is printed is shown, once what was typed last is saved', async () => {
  const { server, user } = await opened('afsnit/A')
  const order: string[] = []
  server.now({
    saveChanges: () => {
      order.push('saved')
      return { savedAt: '2026-11-22T13:12:00.000Z', revisions: { 'answers.konkret': 1 } }
    },
    preview: () => {
      order.push('printed')
      return printed
    },
  })
  await user.type(within(row('konkret')).getByRole('textbox'), 'S')
  await user.click(screen.getByRole('link', { name: 'Tjek og send' }))
  const shown = await screen.findByRole('article', { name: 'Risikovurdering, Vurdering' }, { timeout: 5000 })
  expect(shown).toHaveTextContent('Som det står på papiret')
  expect(order).toEqual(['saved', 'printed'])
})

const printed = {
  edition: 'vurdering',
  editionLabel: 'Vurdering',
  language: 'da',
  title: 'Risikovurdering',
  subtitle: 'Før forældre og netværk inddrages',
  header: {
    municipality: '',
    caseNumber: '27.24-1',
    childInitials: 'SP',
    version: '',
    questionnaire: '',
    level: '',
    status: '',
  },
  blocks: [{ is: 'paragraph', text: 'Som det står på papiret' }],
}
