import type { Browser, Page } from 'playwright-core'
import { violationsOn } from './support/accessibility.js'
import { onPage, openBrowser, signIn, typeCredentials } from './support/browser.js'
import { startServer, type RunningServer } from './support/server.js'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.end()
})

const openCaseOf = async (page: Page, caseNumber: string) => {
  await page.getByRole('link', { name: new RegExp(`^${caseNumber}`) }).click()
  await onPage(page, `Sag ${caseNumber}`)
}
const visitor = async () => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(server.address)
  await page.getByRole('button', { name: 'Log ind' }).waitFor()
  return page
}

test('[U53] signing in, also with its error, and the statement', async () => {
  const page = await visitor()
  const found = [...(await violationsOn(page, 'Log ind', { walk: true }))]
  await page.getByRole('button', { name: 'Log ind' }).click()
  await page.getByRole('group', { name: 'Du er ikke logget ind' }).waitFor()
  found.push(...(await violationsOn(page, 'Log ind, med fejl')))
  await page.getByRole('link', { name: 'Tilgængelighedserklæring' }).click()
  await page.getByText('Opdigtet Kommune').first().waitFor()
  found.push(...(await violationsOn(page, 'Tilgængelighedserklæring', { walk: true })))
  expect(found).toEqual([])
})

test.each(['sagsbehandler', 'konsulent', 'leder', 'revisor'])('[U53] the worklist of %s', async (userName) => {
  const page = await signIn(browser, server.address, userName)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(await violationsOn(page, `Mit arbejde, ${userName}`)).toEqual([])
})

test('[U53] a new case, also with its errors, and an address that leads nowhere', async () => {
  const page = await signIn(browser, server.address, 'sagsbehandler')
  await page.goto(`${server.address}/sager/ny`)
  await page.getByRole('button', { name: 'Opret sagen, og begynd' }).waitFor()
  const found = [...(await violationsOn(page, 'Ny sag'))]
  await page.getByRole('button', { name: 'Opret sagen, og begynd' }).click()
  await page.getByRole('group', { name: 'Ret dette, før du går videre' }).waitFor()
  found.push(...(await violationsOn(page, 'Ny sag, med fejl', { walk: true })))
  await page.goto(`${server.address}/findes-ikke`)
  await onPage(page, 'Siden findes ikke')
  found.push(...(await violationsOn(page, 'Siden findes ikke')))
  await page.goto(`${server.address}/sager/findes-ikke`)
  await page.getByRole('alert').waitFor()
  found.push(...(await violationsOn(page, 'Sagen findes ikke')))
  expect(found).toEqual([])
})

test.each(['DEMO-1001', 'DEMO-1009'])('[U53] the case %s', async (caseNumber) => {
  const page = await signIn(browser, server.address, 'leder')
  await page.getByRole('link', { name: new RegExp(`^${caseNumber}`) }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Mit arbejde' }).waitFor()
  expect(await violationsOn(page, `Sagen ${caseNumber}`)).toEqual([])
})

test('[U53] the case with its log, the protected address, a dialog and its error', async () => {
  const page = await signIn(browser, server.address, 'sagsbehandler')
  await openCaseOf(page, 'DEMO-1007')
  await page.getByRole('button', { name: /^Vis beskyttet adresse/ }).click()
  await page.getByRole('button', { name: /^Skriv/ }).click()
  await page.getByRole('button', { name: 'Vis, hvem der har set sagen' }).click()
  await page.getByRole('table', { name: 'Hvem har set sagen' }).waitFor()
  const found = [...(await violationsOn(page, 'Sagen DEMO-1007', { walk: true }))]
  await page.getByRole('button', { name: 'Registrér en kontakt' }).click()
  await page.getByRole('button', { name: 'Gem kontakten' }).click()
  found.push(...(await violationsOn(page, 'Dialog, med fejl', { walk: true })))
  expect(found).toEqual([])
})

test('[U53] the screen hidden, the session ended, and no connection', async () => {
  const page = await signIn(browser, server.address, 'sagsbehandler')
  await openCaseOf(page, 'DEMO-1007')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Skærm skjult' }).waitFor()
  const found = [...(await violationsOn(page, 'Skærm skjult'))]
  await page.keyboard.press('a')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Vis, hvem der har set sagen' }).click()
  await page.getByRole('dialog', { name: 'Log ind igen' }).waitFor()
  found.push(...(await violationsOn(page, 'Log ind igen')))
  await typeCredentials(page, 'sagsbehandler')
  await page.getByRole('dialog', { name: 'Log ind igen' }).waitFor({ state: 'detached' })
  await page.route('**/api/**', (route) => route.abort())
  await page.getByRole('link', { name: 'Mit arbejde' }).first().click()
  await page.getByRole('alert').first().waitFor()
  found.push(...(await violationsOn(page, 'Ingen forbindelse')))
  expect(found).toEqual([])
})

test('[U53] a page that cannot be shown', async () => {
  const page = await visitor()
  await page.route(/assets\/AccessibilityPage.*\.js$/, (route) => route.abort())
  await page.getByRole('link', { name: 'Tilgængelighedserklæring' }).click()
  await onPage(page, 'Siden kunne ikke vises')
  expect(await violationsOn(page, 'Siden kunne ikke vises')).toEqual([])
})
