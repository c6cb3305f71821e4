import { fireEvent, within } from '@testing-library/react'
import type { CasePage as Page } from '@forud/shared'
import { CasePage } from '../../client/src/cases/CasePage.js'
import { anna, karl } from './support/accounts.js'
import { casePage, definitionReply, precaution } from './support/cases.js'
import { fakeServer, problem, unreachable } from './support/fakeServer.js'
import { renderPage } from './support/renderPage.js'

const given = (page: Partial<Page> = {}) =>
  fakeServer({
    casePage: () => ({ ...casePage, ...page }),
    definition: definitionReply,
    writeEntity: () => ({ revision: 4 }),
    attach: () => undefined,
    colleagues: () => ({
      colleagues: [
        { id: 'bo', name: 'Bo Berg', role: 'caseworker', sameTeam: 'yes' },
        { id: 'anna', name: 'Anna Holm', role: 'caseworker', sameTeam: 'yes' },
        { id: 'karl', name: 'Karl Bro', role: 'consultant', sameTeam: 'no' },
      ],
    }),
    caseLog: () => ({
      entries: [{ at: '2026-11-20T12:00:00.000Z', name: 'Bo Berg', role: 'leader', purpose: 'vis sag' }],
    }),
    startAssessment: () => ({ assessmentId: 'v2' }),
  })
const opened = async (account = anna) => {
  const page = renderPage(<CasePage account={account} />, { path: '/sager/:caseId', at: '/sager/sag1' })
  await page.findByRole('heading', { name: 'Sag 27.24-1' })
  return page
}

test('[U16] the gate stands above the case', async () => {
  given()
  const { getByRole } = await opened()
  getByRole('region', { name: 'Forældre og netværk må ikke kontaktes' })
})

test('[U18] the first thing to do is the only primary button', async () => {
  given({
    next: [
      { does: 'openDraft', assessmentId: 'v1' },
      { does: 'openReport', assessmentId: 'v1' },
    ],
  })
  const { container, getByRole } = await opened()
  expect(getByRole('link', { name: 'Fortsæt vurderingen' })).toHaveAttribute('href', '/vurderinger/v1')
  expect([...container.querySelectorAll('.button-primary')].map(({ textContent }) => textContent)).toEqual([
    'Fortsæt vurderingen',
  ])
})

test('[U18] the next stage is started from the case, and its assessment is shown', async () => {
  const server = given({ next: [{ does: 'continueToFull' }] })
  const { user, getByRole, getByLabelText, findByText } = await opened()
  await user.click(getByRole('button', { name: 'Fortsæt til hele vurderingen' }))
  await findByText('En anden side')
  expect(getByLabelText('adresse')).toHaveTextContent('/vurderinger/v2')
  expect(server.last('startAssessment')?.body).toEqual({ as: 'stage2' })
  expect(server.last('startAssessment')?.headers.get('idempotency-key')).toMatch(/.{30,}/)
})

test('[U19] the CPR number is covered until somebody asks for it', async () => {
  given()
  const { user, getByRole, queryByText, getByText } = await opened()
  expect(queryByText(/010112/)).toBeNull()
  await user.click(getByRole('button', { name: 'Vis CPR-nummeret' }))
  getByText(/010112-1234/)
})

test('[U20] a precaution is registered as done after a question, on top of the revision that was read', async () => {
  const server = given()
  const { user, findByRole } = await opened()
  await user.click(await findByRole('button', { name: /Registrér som udført/ }))
  const dialog = await findByRole('dialog', { name: 'Er forholdsreglen udført?' })
  expect(server.callsTo('writeEntity')).toEqual([])
  await user.clear(within(dialog).getByLabelText('Dato'))
  await user.type(within(dialog).getByLabelText('Dato'), '22.11.2026')
  await user.clear(within(dialog).getByLabelText(/^kl\./))
  await user.type(within(dialog).getByLabelText(/^kl\./), '14.10')
  await user.click(within(dialog).getByRole('button', { name: 'Ja, den er udført' }))
  expect(server.last('writeEntity')).toMatchObject({
    params: { caseId: 'sag1', entityId: 'p1' },
    body: {
      kind: 'precaution',
      base: 3,
      answers: {
        ...precaution.answers,
        udfoert: { value: '2026-11-22T13:10:00.000Z' },
        udfoertAf: { value: 'Anna Holm' },
      },
    },
  })
})

test('[U20] a consultant reads precautions and registers none', async () => {
  given()
  const { findByText, queryByRole } = await opened(karl)
  await findByText('Ikke udført')
  expect(queryByRole('button', { name: /Registrér som udført/ })).toBeNull()
})

test('[U21] people are listed with what may be said to them; nobody decided on means no contact', async () => {
  given()
  const { findByText } = await opened()
  const row = (await findByText('Mor')).closest('li')
  expect(row).toHaveTextContent('Må ikke kontaktes')
})

test('[U21] a list that nobody has written on is not shown as if there were none', async () => {
  given()
  const { findByRole } = await opened()
  const panel = await findByRole('region', { name: 'Ikke skrevet på endnu' })
  expect(panel).toHaveTextContent('Hændelser')
  expect(panel).toHaveTextContent('Det betyder ikke, at der ingen er.')
})

test('[U21] a contact with the family is written down, whether or not it was allowed', async () => {
  const server = given()
  const { user, findByRole } = await opened()
  await user.click(await findByRole('button', { name: 'Registrér en kontakt' }))
  const dialog = await findByRole('dialog', { name: 'Registrér en kontakt' })
  await user.click(within(dialog).getByRole('button', { name: 'Gem kontakten' }))
  within(dialog).getByRole('link', { name: 'Skriv, hvem der er kontaktet.' })
  expect(server.callsTo('writeEntity')).toEqual([])
  await user.type(within(dialog).getByLabelText('Hvem er kontaktet?'), 'Mor')
  await user.type(within(dialog).getByLabelText('Dato'), '21.11.2026')
  await user.type(within(dialog).getByLabelText(/^kl\./), '10.00')
  await user.click(within(dialog).getByRole('button', { name: 'Gem kontakten' }))
  expect(server.last('writeEntity')?.body).toEqual({
    kind: 'contact',
    base: 0,
    answers: { hvem: { value: 'Mor' }, hvornaar: { value: '2026-11-21T09:00:00.000Z' } },
  })
})

test('[U49] Esc leaves a dialog only while nothing was typed in it', async () => {
  given()
  const { user, findByRole, queryByRole } = await opened()
  const open = async () => {
    await user.click(await findByRole('button', { name: 'Registrér en kontakt' }))
    return findByRole('dialog', { name: 'Registrér en kontakt' })
  }
  const cancelled = () => new Event('cancel', { cancelable: true })
  fireEvent(await open(), cancelled())
  expect(queryByRole('dialog')).toBeNull()
  const dialog = await open()
  await user.type(within(dialog).getByLabelText('Hvem er kontaktet?'), 'Mor')
  fireEvent(dialog, cancelled())
  expect(within(dialog).getByLabelText('Hvem er kontaktet?')).toHaveValue('Mor')
})

test('[U22] access is given to a colleague who has none, on top of the revision that was read', async () => {
  const server = given()
  const { user, getByRole, findByLabelText } = await opened()
  await user.click(getByRole('button', { name: 'Giv en kollega adgang' }))
  const choice = await findByLabelText('Kollega')
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Vælg', 'Bo Berg, sagsbehandler'])
  await user.selectOptions(choice, 'Bo Berg, sagsbehandler')
  await user.click(getByRole('button', { name: 'Giv adgang' }))
  expect(server.last('attach')?.headers.get('if-match')).toBe('"7"')
  expect(server.last('attach')?.body).toEqual({ account: 'bo', as: 'coworker' })
})

test('[U22] who has looked is fetched only when somebody asks', async () => {
  const server = given()
  const { user, getByRole, findByText } = await opened()
  expect(server.callsTo('caseLog')).toEqual([])
  await user.click(getByRole('button', { name: 'Vis, hvem der har set sagen' }))
  await findByText('Bo Berg, leder')
})

test('[U8] a case that is not yours reads as one that does not exist', async () => {
  fakeServer({ casePage: () => problem({ type: 'not-found' }) })
  const { findByText, queryByRole } = renderPage(<CasePage account={anna} />, {
    path: '/sager/:caseId',
    at: '/sager/x',
  })
  await findByText('Det findes ikke, eller du har ikke adgang til det.')
  expect(queryByRole('heading', { name: /27\.24/ })).toBeNull()
})

test('[U11] deadlines stand with what is left and where they come from', async () => {
  const dueAt = new Date(Date.now() + 2 * 3_600_000 + 5_000).toISOString()
  given({
    clocks: [
      {
        id: 'acuteAssessment',
        kind: 'acuteAssessment',
        label: '24-timers-vurdering',
        startedAt: '2026-11-22T08:00:00.000Z',
        dueAt,
        source: 'Barnets lov § 136',
      },
    ],
  })
  const { getByRole } = await opened()
  const row = getByRole('row', { name: /24-timers-vurdering/ })
  expect(row).toHaveTextContent('2 t tilbage')
  expect(row).toHaveTextContent('Barnets lov § 136')
})

test('[U8] what is on the page stays there when it cannot be fetched again', async () => {
  const server = given()
  const { user, getByRole, findByLabelText, findByRole } = await opened()
  await user.click(getByRole('button', { name: 'Giv en kollega adgang' }))
  await user.selectOptions(await findByLabelText('Kollega'), 'Bo Berg, sagsbehandler')
  server.now({ casePage: unreachable, colleagues: unreachable, definition: unreachable })
  await user.click(getByRole('button', { name: 'Giv adgang' }))
  await findByRole('button', { name: 'Giv en kollega adgang' })
  expect(server.callsTo('casePage').length).toBeGreaterThan(1)
  getByRole('heading', { name: 'Sag 27.24-1' })
})

test('[U8] what may no longer be seen does not stay', async () => {
  const server = given()
  const { user, getByRole, findByLabelText, findByText } = await opened()
  await user.click(getByRole('button', { name: 'Giv en kollega adgang' }))
  await user.selectOptions(await findByLabelText('Kollega'), 'Bo Berg, sagsbehandler')
  server.now({ casePage: () => problem({ type: 'not-found' }) })
  await user.click(getByRole('button', { name: 'Giv adgang' }))
  await findByText('Det findes ikke, eller du har ikke adgang til det.')
})
