import { movedBy, previewMigration, type Answers, type AssessmentView } from '@forud/shared'
import { screen, waitFor, within } from '@testing-library/react'
import { second } from '../support/secondVersion.js'
import { assessmentServer, draft, openDesk, whole } from './support/desk.js'

const answers: Answers = {
  drabstrussel: { now: 'nej', earlier: 'mistanke' },
  beslutter: { values: ['far'] },
  konkret: { value: 'Telefonen bliver gennemset.' },
}
const from = { ...draft.questionnaire }
const to = { id: whole.id, version: 2, hash: 'sha256-two' }
const preview = previewMigration(whole, second, answers, { today: '2026-11-22', stage: 1 })
const old: AssessmentView = { ...draft, newer: to, content: { ...draft.content, answers } }
const moved: AssessmentView = {
  ...draft,
  questionnaire: to,
  content: { ...draft.content, answers: preview.answers },
  unconfirmed: preview.toConfirm,
  setAside: [{ from, at: '2026-11-22T12:00:00.000Z', by: 'anna', parts: preview.setAside }],
}

let number = 0
function opened(page: string, given: AssessmentView) {
  const view = { ...given, id: `flyt${(number += 1)}` }
  const server = assessmentServer(view)
  let now = view
  server.now({
    assessment: () => now,
    definition: ({ params }) => ({ definition: params['hash'] === to.hash ? second : whole }),
    movePreview: () => ({ from, to, preview }),
    move: () => {
      now = { ...moved, id: view.id }
      return { revision: 5 }
    },
    confirmAnswer: () => {
      now = { ...now, unconfirmed: [] }
      return undefined
    },
  })
  return { server, ...openDesk(page, view.id) }
}
const rowOf = (table: HTMLElement, name: RegExp) => within(table).getByRole('row', { name })

test('[U37] a draft in an earlier version says so, and nothing is moved by looking', async () => {
  const { user, server } = opened('afsnit/C', old)
  expect(await screen.findByText('Der er udgivet en ny version af spørgeskemaet')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Se, hvad flytning gør' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Flyt kladden til version 2' })).toBeVisible()
  expect(screen.getByText('1 svar følger med, som de er.')).toBeVisible()
  const confirm = screen.getByRole('table', { name: 'Skal bekræftes eller rettes' })
  expect(rowOf(confirm, /C1/)).toHaveTextContent('Har nogen truet barnet på livet?')
  expect(rowOf(confirm, /C1/)).toHaveTextContent('er omformuleret')
  const aside = screen.getByRole('table', { name: 'Lægges til side' })
  expect(rowOf(aside, /G12/)).toHaveTextContent('Far')
  expect(rowOf(aside, /G12/)).toHaveTextContent('findes ikke i den nye version. Svaret er gemt.')
  expect(server.callsTo('move')).toEqual([])
})

test('[U37] the indication before and after is not shown before the own level is locked', async () => {
  opened('ny-version', old)
  expect(await screen.findByText(/Hvad indikationen bliver, vises, når du har låst/)).toBeVisible()
  expect(screen.queryByText(/Indikationen er den samme|Indikationen ændres/)).toBeNull()
})

test('[U38] moving is confirmed, builds on what was seen, and leads to what must be confirmed', async () => {
  const { user, server } = opened('ny-version', old)
  await user.click(await screen.findByRole('button', { name: 'Flyt kladden' }))
  expect(server.callsTo('move')).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Ja, flyt den' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Svar fra den tidligere version' })).toBeVisible()
  expect(server.last('move')?.body).toEqual({ to: to.hash })
  expect(server.last('move')?.headers.get('If-Match')).toContain('4')
  expect(screen.getByRole('heading', { name: /C1 Har nogen truet barnet på livet/ })).toBeVisible()
  expect(await screen.findByRole('row', { name: /G12/ })).toHaveTextContent('Far')
})

test('[U39] an answer is confirmed where it stands or all in one place, and blocks sending until then', async () => {
  const { user, server } = opened('afsnit/C', moved)
  await screen.findByRole('heading', { level: 1, name: /Akutte faresignaler/ })
  const question = document.querySelector<HTMLElement>(`[data-question="drabstrussel"]`)!
  expect(question).toHaveTextContent('Spørgsmålet er ændret, siden det blev besvaret')
  expect(screen.getByText('1 svar skal bekræftes eller rettes, før vurderingen kan sendes.')).toBeVisible()
  await user.click(within(question).getByRole('button', { name: /^Bekræft svaret/ }))
  expect(server.last('confirmAnswer')?.body).toEqual({ question: 'drabstrussel' })
  await waitFor(() => expect(question).not.toHaveTextContent('Spørgsmålet er ændret'))
  expect(screen.getByText('Alle svar er bekræftet eller rettet.')).toBeVisible()
})

test('[U39] an answer that is given anew waits no longer, here or anywhere else', async () => {
  const { user, server } = opened('afsnit/C', moved)
  await screen.findByRole('heading', { level: 1, name: /Akutte faresignaler/ })
  const question = document.querySelector<HTMLElement>(`[data-question="drabstrussel"]`)!
  await user.click(within(question).getAllByRole('radio', { name: 'Mistanke' })[0]!)
  expect(question).not.toHaveTextContent('Spørgsmålet er ændret')
  expect(screen.getByText('Alle svar er bekræftet eller rettet.')).toBeVisible()
  expect(server.callsTo('confirmAnswer')).toEqual([])
})

test('[U37] a field of a row that was set aside says whose it is', async () => {
  const kept = { question: 'personer', path: ['personer', 'p7', 'relation'], reason: 'questionRemoved' as const }
  const parts = [{ ...kept, answer: { value: 'biologisk mor' } }]
  const entities = ['Tanten', 'Moren'].map((navn, place) => ({
    ...{ id: `p${String(place + 6)}`, kind: 'person' as const, revision: 1, answers: { navn: { value: navn } } },
  }))
  const setAside = [{ from, at: '2026-11-22T12:00:00.000Z', by: 'anna', parts }]
  opened('fra-tidligere-version', { ...moved, entities, setAside })
  expect(await screen.findByRole('row', { name: /G1/ })).toHaveTextContent(/Moren\s*biologisk mor/)
})

test('[U39] what waits to be confirmed is named among what is missing', async () => {
  opened('send', moved)
  expect(await screen.findByText(/Bekræft eller ret svaret: spørgsmålet er ændret/)).toBeVisible()
})

test('[N55] only what a move changes is written', () => {
  const { answers: written, rows } = movedBy(preview, second, { answers, entities: [] })
  expect(written).toEqual([['beslutter', undefined]])
  expect(rows).toEqual([])
})

test('[U38] a draft that needs no moving has no preview: its page is the one about what was moved', async () => {
  const { server } = opened('ny-version', draft)
  expect(await screen.findByRole('heading', { level: 1, name: 'Svar fra den tidligere version' })).toBeVisible()
  expect(server.callsTo('movePreview')).toEqual([])
})
