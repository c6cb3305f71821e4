import { act, fireEvent } from '@testing-library/react'
import { adam, anna } from './support/accounts.js'
import { fakeServer, problem, unreachable } from './support/fakeServer.js'
import { renderApp } from './support/renderPage.js'

const annaThere = { whoAmI: () => anna, worklist: () => ({ items: [] }), signOut: () => undefined }

const escape = () => fireEvent.keyDown(document.body, { key: 'Escape' })

test('[U5] Esc twice covers the page, and any key uncovers it', async () => {
  fakeServer(annaThere)
  const { findByRole, getByRole, queryByRole } = renderApp()
  await findByRole('heading', { name: 'Mit arbejde' })
  escape()
  expect(queryByRole('dialog', { name: 'Skærm skjult' })).toBeNull()
  escape()
  getByRole('dialog', { name: 'Skærm skjult' })
  expect(document.querySelector('.screen')).toHaveAttribute('inert')
  fireEvent.keyDown(document.body, { key: 'a' })
  expect(queryByRole('dialog', { name: 'Skærm skjult' })).toBeNull()
  expect(document.querySelector('.screen')).not.toHaveAttribute('inert')
})

test.each(['Escape', 'Shift', 'Alt', 'Meta', 'F11'])('[U5] %s leaves the page covered', async (key) => {
  fakeServer(annaThere)
  const { findByRole, getByRole } = renderApp()
  await findByRole('heading', { name: 'Mit arbejde' })
  escape()
  escape()
  fireEvent.keyDown(document.body, { key })
  getByRole('dialog', { name: 'Skærm skjult' })
})

test('[U5] the eye button covers the page', async () => {
  fakeServer(annaThere)
  const { user, findByRole, getByRole } = renderApp()
  await user.click(await findByRole('button', { name: /Skjul skærm/ }))
  getByRole('dialog', { name: 'Skærm skjult' })
})

test('[U5] after five minutes covered only a sign-in brings the page back', async () => {
  const server = fakeServer({ ...annaThere, signInOptions: () => ({ demonstration: 'no', accounts: [] }) })
  const { findByRole } = renderApp()
  await findByRole('heading', { name: 'Mit arbejde' })
  jest.useFakeTimers()
  escape()
  escape()
  act(() => {
    jest.advanceTimersByTime(5 * 60_000)
  })
  jest.useRealTimers()
  fireEvent.keyDown(document.body, { key: 'a' })
  await findByRole('dialog', { name: 'Log ind igen' })
  expect(document.querySelector('.screen')).toHaveAttribute('inert')
  expect(server.callsTo('signOut')).toHaveLength(1)
})

test('[U6] the tab always says »Forud«, and nothing else', async () => {
  document.title = 'noget andet'
  fakeServer(annaThere)
  const { findByRole } = renderApp()
  await findByRole('heading', { name: 'Mit arbejde' })
  expect(document.title).toBe('Forud')
})

test('[U7] a demonstration says on the page that people and cases are invented', async () => {
  fakeServer(annaThere)
  const { findByText } = renderApp()
  await findByText('Demonstration – alle personer og sager er opfundet.')
})

test('[U7] who is signed in stands in the header, with the role in words', async () => {
  fakeServer(annaThere)
  const { findByText } = renderApp()
  await findByText('Anna Holm, sagsbehandler')
})

test('[U9] a role without cases is told so, and no cases are asked for', async () => {
  const server = fakeServer({ whoAmI: () => adam })
  const { findByText } = renderApp()
  await findByText('Din rolle har ingen sager')
  expect(server.callsTo('worklist')).toEqual([])
})

test('[U8] a page that cannot be fetched says why in the words of the problem, and tries again when asked', async () => {
  const server = fakeServer({ ...annaThere, worklist: () => problem({ type: 'forbidden' }) })
  const { user, findByText, findByRole } = renderApp()
  await findByText('Det har du ikke adgang til med din rolle.')
  server.now({ worklist: () => ({ items: [] }) })
  await user.click(await findByRole('button', { name: 'Prøv igen' }))
  await findByText('Der er ingen sager her endnu')
})

test('[U8] what was fetched stays on the page while nobody answers, and the page says so', async () => {
  const server = fakeServer({ ...annaThere, findCases: unreachable })
  const { user, findByText, findByRole, findByLabelText, getByText } = renderApp()
  await findByText('Der er ingen sager her endnu')
  server.now({ worklist: unreachable })
  await user.type(await findByLabelText('Sagsnummer eller CPR-nummer'), '27.24-9')
  await user.click(await findByRole('button', { name: 'Søg' }))
  await findByText('Ingen forbindelse til Forud')
  expect(getByText('Der er ingen sager her endnu')).toBeVisible()
})

test('[U8] an address that leads nowhere says so', async () => {
  fakeServer(annaThere)
  const { findByRole } = renderApp('/findes/ikke')
  await findByRole('heading', { name: 'Siden findes ikke' })
})

test('[U10] the first stop of the keyboard leads past the header to the page', async () => {
  fakeServer(annaThere)
  const { user, findByRole } = renderApp()
  await findByRole('heading', { name: 'Mit arbejde' })
  await user.tab()
  expect(await findByRole('link', { name: 'Gå til sidens indhold' })).toHaveFocus()
  expect(document.getElementById('indhold')).toBe(await findByRole('main'))
})

test('[U10] going to another page puts focus on its heading', async () => {
  fakeServer({ ...annaThere, colleagues: () => ({ colleagues: [] }) })
  const { user, findByRole, findAllByRole } = renderApp()
  const [first] = await findAllByRole('link', { name: 'Ny sag' })
  await user.click(first!)
  expect(await findByRole('heading', { name: 'Ny sag' })).toHaveFocus()
})
