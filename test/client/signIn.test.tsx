import { anna, lise } from './support/accounts.js'
import { fakeServer, problem, unreachable } from './support/fakeServer.js'
import { renderApp } from './support/renderPage.js'

const options = () => ({
  demonstration: 'yes',
  accounts: [
    { userName: 'leder', name: 'Lise Lund', role: 'leader', team: 'Modtagelsen' },
    { userName: 'sagsbehandler', name: 'Anna Holm', role: 'caseworker', team: 'Modtagelsen' },
  ],
})
const nobody = {
  whoAmI: () => problem({ type: 'not-signed-in' }),
  signInOptions: options,
  worklist: () => ({ items: [] }),
}

test('[U1] nobody sees a page before signing in; then the page that was asked for is shown', async () => {
  fakeServer({ ...nobody, signIn: () => anna, colleagues: () => ({ colleagues: [] }) })
  const { user, findByRole, findByLabelText, queryByText } = renderApp('/sager/ny')
  await findByRole('heading', { name: 'Log ind' })
  expect(queryByText('Ny sag')).toBeNull()
  await user.type(await findByLabelText('Brugernavn'), 'sagsbehandler')
  await user.type(await findByLabelText('Adgangskode'), 'hemmelig')
  await user.click(await findByRole('button', { name: 'Log ind' }))
  await findByRole('heading', { name: 'Ny sag' })
})

test('[U2] in a demonstration one press on a person fills in the user name', async () => {
  fakeServer(nobody)
  const { user, findByRole, getByLabelText, getByText } = renderApp()
  await user.click(await findByRole('button', { name: 'Lise Lund' }))
  expect(getByLabelText('Brugernavn')).toHaveValue('leder')
  expect(getByLabelText('Adgangskode')).toHaveFocus()
  expect(getByText(/vurderer kommunens fagfolk faren for et barn/)).toBeVisible()
})

test('[U2] a wrong password is said at the top, and the password is emptied', async () => {
  fakeServer({ ...nobody, signIn: () => problem({ type: 'wrong-credentials' }) })
  const { user, findByRole, findByLabelText, getByLabelText, findByText } = renderApp()
  await user.type(await findByLabelText('Brugernavn'), 'anna')
  await user.type(getByLabelText('Adgangskode'), 'forkert')
  await user.click(await findByRole('button', { name: 'Log ind' }))
  await findByText('Brugernavn eller adgangskode er forkert.')
  expect(getByLabelText('Adgangskode')).toHaveValue('')
})

test('[U2] empty fields are asked for before anything is sent', async () => {
  const server = fakeServer({ ...nobody, signIn: () => anna })
  const { user, findByRole } = renderApp()
  await user.click(await findByRole('button', { name: 'Log ind' }))
  await findByRole('link', { name: 'Skriv dit brugernavn.' })
  expect(server.callsTo('signIn')).toEqual([])
})

const signedIn = { ...nobody, whoAmI: () => anna, findCases: () => problem({ type: 'not-signed-in' }) }

test('[U3] when the session ends the page is covered, and what was typed is there after a new sign-in', async () => {
  const server = fakeServer({ ...signedIn, signIn: () => anna })
  const { user, findByRole, findByLabelText, getByLabelText } = renderApp()
  await user.type(await findByLabelText('Sagsnummer eller CPR-nummer'), '27.24-9')
  await user.click(await findByRole('button', { name: 'Søg' }))
  await findByRole('dialog', { name: 'Log ind igen' })
  expect(getByLabelText('Sagsnummer eller CPR-nummer').closest('[inert]')).not.toBeNull()
  await user.type(await findByLabelText('Brugernavn'), 'sagsbehandler')
  await user.type(await findByLabelText('Adgangskode'), 'hemmelig')
  server.now({ findCases: () => ({ found: [] }) })
  await user.click(await findByRole('button', { name: 'Log ind' }))
  expect(await findByLabelText('Sagsnummer eller CPR-nummer')).toHaveValue('27.24-9')
  expect(getByLabelText('Sagsnummer eller CPR-nummer').closest('[inert]')).toBeNull()
})

test('[U4] somebody else who signs in starts from the beginning', async () => {
  fakeServer({ ...signedIn, signIn: () => lise })
  const { user, findByRole, findByLabelText, findByText } = renderApp()
  await user.type(await findByLabelText('Sagsnummer eller CPR-nummer'), '27.24-9')
  await user.click(await findByRole('button', { name: 'Søg' }))
  await user.type(await findByLabelText('Brugernavn'), 'leder')
  await user.type(await findByLabelText('Adgangskode'), 'hemmelig')
  await user.click(await findByRole('button', { name: 'Log ind' }))
  await findByText('Lise Lund, leder')
  expect(await findByLabelText('Sagsnummer eller CPR-nummer')).toHaveValue('')
})

const annasCase = {
  caseId: 'sag1',
  caseNumber: '27.24-1',
  childInitials: 'SP',
  why: 'draft',
  gate: 'closed',
  responsible: 'Anna Holm',
  also: [],
  urgency: 1,
}

test('[U4] nothing that the first one fetched is shown to the next', async () => {
  const server = fakeServer({ ...signedIn, worklist: () => ({ items: [annasCase] }), signIn: () => lise })
  const { user, findByRole, findByLabelText, findByText, queryByText } = renderApp()
  await findByText('27.24-1 · SP')
  await user.type(await findByLabelText('Sagsnummer eller CPR-nummer'), '27.24-9')
  await user.click(await findByRole('button', { name: 'Søg' }))
  await user.type(await findByLabelText('Brugernavn'), 'leder')
  await user.type(await findByLabelText('Adgangskode'), 'hemmelig')
  server.now({ worklist: unreachable })
  await user.click(await findByRole('button', { name: 'Log ind' }))
  await findByText(/Der er ingen forbindelse til Forud/)
  expect(queryByText('27.24-1 · SP')).toBeNull()
})

test('[U4] signing out tells the server and shows the sign-in', async () => {
  const server = fakeServer({ ...signedIn, signOut: () => undefined })
  const { user, findByRole } = renderApp()
  await user.click(await findByRole('button', { name: 'Log ud' }))
  await findByRole('heading', { name: 'Log ind' })
  expect(server.callsTo('signOut')).toHaveLength(1)
})
