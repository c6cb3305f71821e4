import type { Browser, Page } from 'playwright-core'
import { violationsOn } from './support/accessibility.js'
import { onPage, openBrowser, signIn } from './support/browser.js'
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

const lock = async (page: Page, button: string, confirm: string) => {
  await page.getByRole('radio', { name: '3 Høj', exact: true }).check({ force: true })
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('dialog').getByRole('button', { name: confirm }).click()
}

test('[U53] the review: the queue, before and after the own level', async () => {
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
  await page.getByRole('button', { name: 'Afgiv udtalelsen' }).click()
  found.push(...(await violationsOn(page, 'Gennemsyn, det mangler')))
  expect(found).toEqual([])
})

test('[U53] the approval, its dialog, and the report', async () => {
  const page = await signIn(browser, server.address, 'leder')
  await page.getByRole('link', { name: /^DEMO-1006/ }).click()
  await onPage(page, 'Godkendelse')
  const found = [...(await violationsOn(page, 'Godkendelse', { walk: true }))]
  await page.getByRole('button', { name: /^Send tilbage/ }).click()
  await page.getByRole('dialog').waitFor()
  found.push(...(await violationsOn(page, 'Dialog: send tilbage')))
  await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).click()
  await page.getByRole('link', { name: 'Læs alle svar i rapporten' }).click()
  await onPage(page, 'Rapport')
  for (const edition of ['Vurdering', 'Fortroligt bilag']) {
    await page.getByRole('navigation', { name: 'Udgave' }).getByRole('link', { name: edition }).click()
    await page.getByText('Underskrifter').first().waitFor()
    found.push(...(await violationsOn(page, `Rapport, ${edition}`)))
  }
  expect(found).toEqual([])
})
