import { within } from '@testing-library/react'
import { NewCasePage } from '../../client/src/cases/NewCasePage.js'
import { anna, lise } from './support/accounts.js'
import { versions } from './support/cases.js'
import { whole } from './support/desk.js'
import { fakeServer, problem, unreachable } from './support/fakeServer.js'
import { renderPage } from './support/renderPage.js'

const colleagues = () => ({
  colleagues: [
    { id: 'zoe', name: 'Zoe Ager', role: 'caseworker', sameTeam: 'no' },
    { id: 'anna', name: 'Anna Holm', role: 'caseworker', sameTeam: 'yes' },
    { id: 'lise', name: 'Lise Lund', role: 'leader', sameTeam: 'yes' },
  ],
})
/** What every visit to the page reads. */
const known = { colleagues, questionnaires: () => versions, definition: () => ({ definition: whole }) }
const created = () => ({ caseId: 'sag1', assessmentId: 'v1' })

async function opened(account = anna) {
  const page = renderPage(<NewCasePage account={account} />, { path: '/sager/ny', at: '/sager/ny' })
  await page.findByLabelText('Sagsnummer')
  return page
}

async function filled(account = anna) {
  const page = await opened(account)
  const { user, getByLabelText } = page
  await user.type(getByLabelText('Sagsnummer'), '27.24-1')
  await user.type(getByLabelText('Barnets navn'), 'dreng, 8. klasse')
  await user.type(getByLabelText('Dato'), '22.11.2026')
  await user.type(getByLabelText(/^kl\./), '14.10')
  await user.selectOptions(getByLabelText('Anledning'), 'Underretning')
  return page
}

test('[U13] what is missing is listed with a link to each field, and nothing is sent', async () => {
  const server = fakeServer({ ...known, createCase: created })
  const { user, getByRole, findByRole, getByLabelText } = await opened()
  await user.click(getByRole('button', { name: 'Opret sagen, og begynd' }))
  const summary = await findByRole('group', { name: 'Ret dette, før du går videre' })
  expect(summary).toHaveFocus()
  expect(
    within(summary)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Skriv sagsnummeret.',
    'Skriv barnets navn eller en betegnelse.',
    'Angiv, hvornår oplysningen blev modtaget.',
    'Vælg anledningen.',
  ])
  await user.click(within(summary).getByRole('link', { name: 'Skriv barnets navn eller en betegnelse.' }))
  expect(getByLabelText('Barnets navn')).toHaveFocus()
  expect(getByLabelText('Barnets navn')).toHaveAccessibleDescription(/Skriv barnets navn/)
  expect(server.callsTo('createCase')).toEqual([])
})

test('[U13] a CPR number that cannot be one is said at its field', async () => {
  fakeServer({ ...known, createCase: created })
  const { user, getByRole, getByLabelText, findByRole } = await filled()
  await user.type(getByLabelText(/CPR-nummer/), '991399-1234')
  await user.click(getByRole('button', { name: 'Opret sagen, og begynd' }))
  await findByRole('link', { name: 'CPR-nummeret skal være ti cifre og begynde med en dato, der findes.' })
})

test('[U40] a CPR number is said back with its date of birth, and one that cannot be is said when it is left', async () => {
  fakeServer({ ...known, createCase: created })
  const { user, getByLabelText, getByText } = await filled()
  await user.click(getByLabelText(/CPR-nummer/))
  await user.paste('0703124003')
  getByText('Født onsdag 7. marts 2012')
  await user.tab()
  expect(getByLabelText(/CPR-nummer/)).toHaveValue('070312-4003')
  await user.clear(getByLabelText(/CPR-nummer/))
  await user.type(getByLabelText(/CPR-nummer/), '310212-4000')
  await user.tab()
  expect(getByLabelText(/CPR-nummer/)).toHaveAccessibleDescription(/begynde med en dato, der findes/)
})

test('[U14] five answers open the case, and its assessment begins at once', async () => {
  const server = fakeServer({ ...known, createCase: created })
  const { user, getByRole, getByLabelText, findByText } = await filled()
  await user.click(getByRole('button', { name: 'Opret sagen, og begynd' }))
  await findByText('En anden side')
  expect(getByLabelText('adresse')).toHaveTextContent('/vurderinger/v1')
  expect(server.last('createCase')?.body).toEqual({
    caseNumber: '27.24-1',
    childName: 'dreng, 8. klasse',
    receivedAt: '2026-11-22T13:10:00.000Z',
    occasion: 'underretning',
    responsible: 'anna',
  })
})

test('[U14] whoever opens a case for a colleague comes to the case', async () => {
  fakeServer({ ...known, createCase: created })
  const { user, getByRole, getByLabelText, findByText } = await filled(lise)
  expect(
    within(getByLabelText('Ansvarlig sagsbehandler'))
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Vælg', 'Anna Holm', 'Zoe Ager (andet team)'])
  await user.selectOptions(getByLabelText('Ansvarlig sagsbehandler'), 'Anna Holm')
  await user.click(getByRole('button', { name: 'Opret sagen, og begynd' }))
  await findByText('En anden side')
  expect(getByLabelText('adresse')).toHaveTextContent('/sager/sag1')
})

test('[U15] trying again after a lost connection is the same call; a changed form is another', async () => {
  const server = fakeServer({ ...known, createCase: unreachable })
  const { user, getByRole, getByLabelText, findByText } = await filled()
  const press = async () => {
    await user.click(getByRole('button', { name: 'Opret sagen, og begynd' }))
    await findByText(/Der er ingen forbindelse til Forud/)
  }
  await press()
  await press()
  await user.type(getByLabelText('Barnets navn'), '!')
  await press()
  const keys = server.callsTo('createCase').map(({ headers }) => headers.get('idempotency-key'))
  expect(keys[0]).toBe(keys[1])
  expect(keys[2]).not.toBe(keys[0])
})

test('[U13] a case number that is taken is said at its field', async () => {
  fakeServer({ ...known, createCase: () => problem({ type: 'case-number-taken' }) })
  const { user, getByRole, getByLabelText, findByRole } = await filled()
  await user.click(getByRole('button', { name: 'Opret sagen, og begynd' }))
  await findByRole('link', { name: 'Sagsnummeret er allerede i brug.' })
  expect(getByLabelText('Sagsnummer')).toHaveAccessibleDescription(/allerede i brug/)
})
