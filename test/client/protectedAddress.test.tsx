import { act, fireEvent } from '@testing-library/react'
import { CasePage } from '../../client/src/cases/CasePage.js'
import { screenCovered } from '../../client/src/parts/screenCovered.js'
import { anna, karl } from './support/accounts.js'
import { casePage, definitionReply } from './support/cases.js'
import { fakeServer, problem } from './support/fakeServer.js'
import { renderPage } from './support/renderPage.js'

const address = 'Opdigtet Vej 7'
const read = { address, revision: 3, written: { by: 'Bo Berg', at: '2026-11-20T12:00:00.000Z' } }
const opened = async (account = anna) => {
  const server = fakeServer({
    casePage: () => casePage,
    definition: definitionReply,
    readProtectedAddress: () => read,
    writeProtectedAddress: () => undefined,
  })
  const page = renderPage(<CasePage account={account} />, { path: '/sager/:caseId', at: '/sager/sag1' })
  await page.findByRole('heading', { name: 'Sag 27.24-1' })
  const show = async () => {
    await page.user.click(page.getByRole('button', { name: /^Vis beskyttet adresse/ }))
    await page.findByText(address)
  }
  return { server, show, ...page }
}

test('[U47] it is fetched when somebody asks, and the page says that it is logged', async () => {
  const { server, show, queryByText, getByText, user, getByRole } = await opened()
  expect(server.callsTo('readProtectedAddress')).toEqual([])
  await show()
  getByText('Vises kun nu. Visningen er logget.')
  await user.click(getByRole('button', { name: 'Skjul adressen' }))
  expect(queryByText(address)).toBeNull()
  await show()
  expect(server.callsTo('readProtectedAddress')).toHaveLength(2)
})

test('[U47] it is hidden after a minute', async () => {
  const { getByRole, getByText, queryByText } = await opened()
  const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds))
  jest.useFakeTimers()
  fireEvent.click(getByRole('button', { name: /^Vis beskyttet adresse/ }))
  await pass(1000)
  getByText(address)
  await pass(58_000)
  getByText(address)
  await pass(2000)
  jest.useRealTimers()
  expect(queryByText(address)).toBeNull()
})

test('[U47] it is hidden when the screen is covered, and when the window is left', async () => {
  const { show, queryByText } = await opened()
  await show()
  act(() => {
    screenCovered.tell()
  })
  expect(queryByText(address)).toBeNull()
  await show()
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'))
  })
  Reflect.deleteProperty(document, 'visibilityState')
  expect(queryByText(address)).toBeNull()
})

test('[U48] it is written on top of what was shown, and hidden again', async () => {
  const { server, show, user, getByRole, findByText, queryByText } = await opened()
  await show()
  await user.click(getByRole('button', { name: 'Ret den beskyttede adresse' }))
  const field = getByRole('textbox', { name: 'Beskyttet adresse eller opholdssted' })
  expect(field).toHaveFocus()
  await user.type(field, ', 2. th.')
  await user.click(getByRole('button', { name: 'Gem adressen' }))
  await findByText('Gemt og skjult.')
  expect(queryByText(/Opdigtet Vej/)).toBeNull()
  expect(server.last('writeProtectedAddress')?.headers.get('if-match')).toBe('"3"')
  expect(server.last('writeProtectedAddress')?.body).toEqual({ address: 'Opdigtet Vej 7, 2. th.' })
  expect(getByRole('button', { name: /^Vis beskyttet adresse/ })).toHaveFocus()
})

test('[U48] what somebody is writing is not taken away, and what a colleague wrote meanwhile is shown before it is replaced', async () => {
  const { server, show, user, getByRole, findByText, findByRole } = await opened()
  await show()
  await user.click(getByRole('button', { name: 'Ret den beskyttede adresse' }))
  const field = getByRole('textbox', { name: 'Beskyttet adresse eller opholdssted' })
  await user.clear(field)
  await user.type(field, 'Mit sted')
  act(() => {
    screenCovered.tell()
  })
  server.now({
    writeProtectedAddress: () => problem({ type: 'edited-elsewhere', revision: 4 }),
    readProtectedAddress: () => ({ ...read, address: 'Kollegaens sted', revision: 4 }),
  })
  await user.click(getByRole('button', { name: 'Gem adressen' }))
  await user.click(await findByRole('button', { name: 'Vis, hvad der står nu' }))
  await findByText('Der står nu: Kollegaens sted')
  expect(getByRole('textbox', { name: 'Beskyttet adresse eller opholdssted' })).toHaveValue('Mit sted')
  server.now({ writeProtectedAddress: () => undefined })
  await user.click(getByRole('button', { name: 'Gem adressen' }))
  await findByText('Gemt og skjult.')
  expect(server.last('writeProtectedAddress')?.headers.get('if-match')).toBe('"4"')
})

test('[U47] a consultant is not offered it', async () => {
  const { queryByText } = await opened(karl)
  expect(queryByText(/Beskyttet adresse/)).toBeNull()
})
