import { waitFor, within } from '@testing-library/react'
import type { AssessmentView, Statement } from '@forud/shared'
import { QueuePage } from '../../client/src/reviews/QueuePage.js'
import { ReviewPage } from '../../client/src/reviews/ReviewPage.js'
import { karl } from './support/accounts.js'
import { definitionReply, submitted } from './support/cases.js'
import { fakeServer, problem, unreachable } from './support/fakeServer.js'
import { renderPage } from './support/renderPage.js'

const statement: Statement = { ownLevel: 3, ownLevelAt: '2026-11-22T10:00:00.000Z', by: 'karl', comments: [] }
const writing: AssessmentView = {
  ...submitted,
  allowed: ['giveStatement'],
  conclusionWithheld: 'no',
  content: { ...submitted.content, conclusion: { level: 2, reason: 'Roligt hjem', involvement: 'ikkeEndnu' } },
  ownLevel: { stage: 2, level: 2, by: 'anna', at: '2026-11-20T10:00:00.000Z' },
  statement,
}
const given = (view: AssessmentView, more = {}) =>
  fakeServer({ assessment: () => view, definition: definitionReply, ...more })
const opened = async () => {
  const page = renderPage(<ReviewPage account={karl} />, { path: '/gennemsyn/:assessmentId', at: '/gennemsyn/v1' })
  await page.findByRole('heading', { name: 'Svarene' })
  return page
}

describe('the queue', () => {
  const row = { assessmentId: 'v1', stage: 1, submittedAt: '2026-11-20T10:00:00.000Z', team: 'Modtagelsen' }
  const rows = () => ({
    rows: [
      { ...row, assessmentId: 'v2', dueAt: '2026-11-24T10:00:00.000Z', claimedBy: 'Bo Berg' },
      { ...row, dueAt: '2026-11-21T10:00:00.000Z' },
      { ...row, assessmentId: 'v3', dueAt: '2026-11-25T10:00:00.000Z', claimedBy: 'Karl Bro' },
    ],
  })
  const queue = () => renderPage(<QueuePage account={karl} />, { path: '/gennemsyn', at: '/gennemsyn' })

  test('[U23] the soonest due stands first, and what another has taken cannot be taken', async () => {
    fakeServer({ queue: rows })
    const { findAllByRole } = queue()
    const [, first, second, third] = await findAllByRole('row')
    within(first!).getByRole('button', { name: /Tag gennemsynet/ })
    expect(second).toHaveTextContent('Taget af Bo Berg')
    within(third!).getByRole('link', { name: /Fortsæt/ })
  })

  test('[U23] taking a review opens it', async () => {
    const server = fakeServer({ queue: rows, claim: () => ({ assessmentId: 'v1' }) })
    const { user, findByRole, getByLabelText, findByText } = queue()
    await user.click(await findByRole('button', { name: /Tag gennemsynet/ }))
    await findByText('En anden side')
    expect(getByLabelText('adresse')).toHaveTextContent('/gennemsyn/v1')
    expect(server.last('claim')?.params).toEqual({ assessmentId: 'v1' })
  })

  test('[U23] a refusal is said in its own words', async () => {
    fakeServer({ queue: rows, claim: () => problem({ type: 'action-refused', reason: 'ownAssessment' }) })
    const { user, findByRole, findByText } = queue()
    await user.click(await findByRole('button', { name: /Tag gennemsynet/ }))
    await findByText(/har ændret svar i vurderingen, kan hverken gennemse eller godkende/)
  })
})

test('[U24] until the own level is locked there is no conclusion, no indication and no statement to write', async () => {
  given(submitted)
  const { queryByRole, queryByText, getByRole } = await opened()
  getByRole('heading', { name: 'Dit eget niveau' })
  expect(queryByText('Fastsat niveau')).toBeNull()
  expect(queryByText(/Peger mod mindst/)).toBeNull()
  expect(queryByRole('heading', { name: 'Din udtalelse' })).toBeNull()
})

test('[U24] the own level is locked after a question, on top of the revision that was read', async () => {
  const server = given(submitted, { lockConsultantLevel: () => statement })
  const { user, getByRole, getByLabelText, findByRole } = await opened()
  await user.click(getByRole('button', { name: 'Gem og lås mit niveau' }))
  await findByRole('link', { name: 'Vælg et niveau.' })
  await user.click(getByLabelText('3 Høj'))
  await user.click(getByRole('button', { name: 'Gem og lås mit niveau' }))
  expect(server.callsTo('lockConsultantLevel')).toEqual([])
  await user.click(await findByRole('button', { name: 'Ja, lås det' }))
  expect(server.last('lockConsultantLevel')?.body).toEqual({ level: 3 })
  expect(server.last('lockConsultantLevel')?.headers.get('if-match')).toBe('"12"')
})

test('[U24] afterwards the conclusion is shown beside the own level', async () => {
  given(writing)
  const { getByText, getAllByText } = await opened()
  expect(getByText('Dit eget niveau:')).toHaveTextContent('Dit eget niveau: 3 Høj')
  expect(getAllByText('2 Moderat').length).toBeGreaterThan(0)
  getByText('Roligt hjem')
  getByText('Forældrene må ikke inddrages endnu')
})

test('[U25] what is written saves itself, each time on top of the last revision', async () => {
  const revisions = [13, 14]
  const server = given(writing, { saveStatement: () => ({ revision: revisions.shift() }) })
  const { getByLabelText, findByText, user } = await opened()
  await user.type(getByLabelText('Hvad mangler?'), 'Skolens notat')
  await findByText(/Gemt kl\./, { selector: '[aria-hidden]' }, { timeout: 4000 })
  expect(server.last('saveStatement')?.body).toEqual({ missing: 'Skolens notat', comments: [] })
  expect(server.last('saveStatement')?.headers.get('if-match')).toBe('"12"')
  await user.type(getByLabelText('Hvor er kilderne svage?'), 'D5')
  await waitFor(() => expect(server.callsTo('saveStatement')).toHaveLength(2), { timeout: 4000 })
  expect(server.last('saveStatement')?.headers.get('if-match')).toBe('"13"')
})

test('[U25] while nobody answers the page says that it is not saved', async () => {
  given(writing, { saveStatement: unreachable })
  const { user, getByLabelText, findAllByText } = await opened()
  await user.type(getByLabelText('Hvad mangler?'), 'Skolens notat')
  await findAllByText(/Ikke gemt – prøver igen/, {}, { timeout: 4000 })
  expect(getByLabelText('Hvad mangler?')).toHaveValue('Skolens notat')
})

test('[U25] an answer can be commented on', async () => {
  const server = given(writing, { saveStatement: () => ({ revision: 13 }) })
  const { user, getByRole, getByLabelText, findByText } = await opened()
  await user.click(getByRole('button', { name: /Kommentér C1:/ }))
  await user.type(getByLabelText('Kommentar til C1'), 'Hvem har sagt det?')
  await findByText(/Gemt kl\./, { selector: '[aria-hidden]' }, { timeout: 4000 })
  expect(server.last('saveStatement')?.body).toMatchObject({
    comments: [{ question: 'drabstrussel', text: 'Hvem har sagt det?' }],
  })
})

test('[U26] a statement without what it needs is not given; it says what is missing', async () => {
  const server = given(writing, { giveStatement: () => ({ revision: 14 }), saveStatement: () => ({ revision: 13 }) })
  const { user, getByRole, getByLabelText, findByRole } = await opened()
  await user.click(getByRole('button', { name: 'Afgiv udtalelsen' }))
  await findByRole('link', { name: 'Vælg, hvad der skal ske med vurderingen.' })
  await user.click(getByLabelText('Sendes tilbage'))
  await user.click(getByRole('button', { name: 'Afgiv udtalelsen' }))
  await findByRole('link', { name: 'Skriv, hvad der skal ændres.' })
  await user.click(getByLabelText('Godkendt'))
  await user.click(getByRole('button', { name: 'Afgiv udtalelsen' }))
  await findByRole('link', { name: 'Angiv, om du er enig i konklusionen om inddragelse.' })
  expect(server.callsTo('giveStatement')).toEqual([])
})

test('[U26] giving it is confirmed first, because it is frozen from then on', async () => {
  const server = given(writing, { giveStatement: () => ({ revision: 14 }), saveStatement: () => ({ revision: 13 }) })
  const { user, getByRole, getByLabelText, findByRole, findByText } = await opened()
  await user.click(getByLabelText('Enig'))
  await user.click(getByLabelText('Godkendt'))
  await user.click(getByRole('button', { name: 'Afgiv udtalelsen' }))
  const dialog = await findByRole('dialog', { name: 'Afgiv udtalelsen?' })
  expect(server.callsTo('giveStatement')).toEqual([])
  server.now({
    assessment: () => ({
      ...writing,
      allowed: [],
      status: { is: 'reviewed', at: '2026-11-22T11:00:00.000Z', by: 'karl', withConditions: false },
      statement: { ...statement, decision: 'godkendt', givenAt: '2026-11-22T11:00:00.000Z' },
    }),
  })
  await user.click(within(dialog).getByRole('button', { name: 'Ja, afgiv den' }))
  await findByText('Karl Bro, 22.11.2026 kl. 12.00')
  expect(server.last('giveStatement')?.body).toEqual({ agreesOnInvolvement: 'ja', decision: 'godkendt', comments: [] })
})
