import type { Browser, Page } from 'playwright-core'
import { violationsOn } from './support/accessibility.js'
import { onPage, openBrowser, signIn } from './support/browser.js'
import { openSection } from './support/form.js'
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

const openCaseOf = (page: Page, caseNumber: string) =>
  page.getByRole('link', { name: new RegExp(`^${caseNumber}`) }).click()
const lock = async (page: Page, button: string, confirm: string) => {
  await page.getByRole('radio', { name: '3 Høj', exact: true }).check({ force: true })
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('dialog').getByRole('button', { name: confirm }).click()
}

test('signing in', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(server.address)
  await page.getByRole('button', { name: 'Log ind' }).waitFor()
  expect(await violationsOn(page, 'Log ind')).toEqual([])
})

test.each(['sagsbehandler', 'konsulent', 'leder'])('the worklist of %s', async (userName) => {
  const page = await signIn(browser, server.address, userName)
  await page.getByRole('region').first().waitFor()
  expect(await violationsOn(page, `Mit arbejde, ${userName}`)).toEqual([])
})

test('a new case, also with its errors', async () => {
  const page = await signIn(browser, server.address, 'sagsbehandler')
  await page.goto(`${server.address}/sager/ny`)
  await page.getByRole('button', { name: 'Opret sagen, og begynd' }).waitFor()
  const before = await violationsOn(page, 'Ny sag')
  await page.getByRole('button', { name: 'Opret sagen, og begynd' }).click()
  await page.getByRole('group', { name: 'Ret dette, før du går videre' }).waitFor()
  expect([...before, ...(await violationsOn(page, 'Ny sag med fejl'))]).toEqual([])
})

test.each(['DEMO-1001', 'DEMO-1007', 'DEMO-1009'])('the case %s', async (caseNumber) => {
  const page = await signIn(browser, server.address, 'sagsbehandler')
  await openCaseOf(page, caseNumber)
  await onPage(page, `Sag ${caseNumber}`)
  expect(await violationsOn(page, `Sagen ${caseNumber}`)).toEqual([])
})

test('every page of an assessment', async () => {
  const page = await signIn(browser, server.address, 'sagsbehandler')
  await openCaseOf(page, 'DEMO-1001')
  const go = page.getByRole('link', { name: 'Fortsæt vurderingen' })
  await go
    .or(page.getByRole('radio', { name: 'Hele vurderingen' }))
    .first()
    .waitFor()
  if (await go.isVisible()) await go.click()
  await page.getByRole('radio', { name: 'Hele vurderingen' }).click()
  const found: string[] = []
  for (const code of 'ABCDEFGHIJKL') {
    await openSection(page, code)
    found.push(...(await violationsOn(page, `Afsnit ${code}`)))
  }
  await openSection(page, 'K')
  await lock(page, 'Gem og lås', 'Lås den')
  await page.getByRole('heading', { name: 'Hvad svarene peger på' }).waitFor()
  found.push(...(await violationsOn(page, 'Samlet vurdering, låst')))
  await page.getByRole('navigation', { name: 'Afsnit' }).getByRole('link', { name: 'Tjek og send' }).click()
  await onPage(page, 'Tjek og send')
  found.push(...(await violationsOn(page, 'Tjek og send')))
  expect(found).toEqual([])
})

test('the review: the queue, before and after the own level', async () => {
  const page = await signIn(browser, server.address, 'konsulent2')
  await page.goto(`${server.address}/gennemsyn`)
  const take = page.getByRole('button', { name: /^Tag gennemsynet/ }).first()
  await take.waitFor()
  const found = [...(await violationsOn(page, 'Gennemsyn, køen'))]
  await take.click()
  await page.getByRole('button', { name: 'Gem og lås mit niveau' }).waitFor()
  found.push(...(await violationsOn(page, 'Gennemsyn, før niveauet')))
  await lock(page, 'Gem og lås mit niveau', 'Ja, lås det')
  await page.getByRole('button', { name: 'Afgiv udtalelsen' }).waitFor()
  found.push(...(await violationsOn(page, 'Gennemsyn, udtalelsen')))
  expect(found).toEqual([])
})

test('the approval and the report', async () => {
  const page = await signIn(browser, server.address, 'leder')
  await openCaseOf(page, 'DEMO-1006')
  await onPage(page, 'Godkendelse')
  const found = [...(await violationsOn(page, 'Godkendelse'))]
  await page.getByRole('link', { name: 'Læs alle svar i rapporten' }).click()
  await onPage(page, 'Rapport')
  for (const edition of ['Vurdering', 'Fortroligt bilag']) {
    await page.getByRole('navigation', { name: 'Udgave' }).getByRole('link', { name: edition }).click()
    await page.getByText('Underskrifter').first().waitFor()
    found.push(...(await violationsOn(page, `Rapport, ${edition}`)))
  }
  expect(found).toEqual([])
})
