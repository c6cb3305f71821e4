import type { Browser, Page } from 'playwright-core'
import { onPage, openBrowser, signIn, step } from './support/browser.js'
import { openCase } from './support/caseworker.js'
import { openSection, question, saved } from './support/form.js'
import { startServer, type RunningServer } from './support/server.js'
import { child } from './support/story.js'

let server: RunningServer
let browser: Browser
beforeEach(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterEach(async () => {
  await browser.close()
  await server.end()
})

test('what is typed while the server is gone is there when it comes back', async () => {
  const page = await signIn(browser, server.address, 'sagsbehandler')
  await openCase(page)
  const told = question(page, 'A4').getByRole('textbox')
  await told.pressSequentially('Skrevet før strømmen gik. ')
  await saved(page)
  step('the server is killed')
  await server.kill()
  await told.pressSequentially('Skrevet, mens serveren var væk.')
  await page.getByRole('status').filter({ hasText: 'Ikke gemt – prøver igen' }).waitFor()
  step('»Ikke gemt – prøver igen«')
  await server.startAgain()
  await told.press('End')
  await page
    .getByRole('status')
    .filter({ hasText: /^Gemt kl\. / })
    .waitFor({ timeout: 45_000 })
  step('»Gemt«')
  const elsewhere = await signIn(browser, server.address, 'sagsbehandler')
  await elsewhere.goto(page.url())
  expect(await question(elsewhere, 'A4').getByRole('textbox').inputValue()).toBe(
    'Skrevet før strømmen gik. Skrevet, mens serveren var væk.',
  )
})

test('two people change the same text, and neither is lost', async () => {
  const mette = await signIn(browser, server.address, 'sagsbehandler')
  await openCase(mette)
  const address = mette.url()
  step('a colleague gets access')
  await giveAccess(mette)
  const jonas = await signIn(browser, server.address, 'sagsbehandler2')
  await Promise.all([mette.goto(address), jonas.goto(address)])
  await openSection(mette, 'A')
  await openSection(jonas, 'A')
  step('both write in A4')
  await question(jonas, 'A4').getByRole('textbox').fill('Jonas skrev dette om skolen')
  await saved(jonas)
  await question(mette, 'A4').getByRole('textbox').fill('Mette skrev dette om hjemmet')
  const clash = mette.getByRole('alert').filter({ hasText: 'har også ændret svaret på A4' })
  await clash.waitFor()
  const both = await clash.innerText()
  expect(both).toContain('Jonas skrev dette om skolen')
  expect(both).toContain('Mette skrev dette om hjemmet')
  step('both texts are kept')
  await clash.getByRole('button', { name: 'Behold begge tekster' }).click()
  await saved(mette)
  await jonas.goto(server.address)
  await jonas.goto(address)
  const kept = await question(jonas, 'A4').getByRole('textbox').inputValue()
  expect(kept).toContain('Jonas skrev dette om skolen')
  expect(kept).toContain('Mette skrev dette om hjemmet')
  // Last, so that a missing name does not hide whether a text was lost.
  expect(both).toContain('Jonas Friborg har også ændret')
})

async function giveAccess(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mit arbejde' }).first().click()
  await page.getByRole('link', { name: new RegExp(`^${child.caseNumber}`) }).click()
  await onPage(page, `Sag ${child.caseNumber}`)
  await page.getByRole('button', { name: 'Giv en kollega adgang' }).click()
  await page.getByLabel('Kollega').selectOption({ label: 'Jonas Friborg, sagsbehandler' })
  await page.getByRole('button', { name: 'Giv adgang' }).click()
  await page.getByText('Jonas Friborg, medarbejder i sagen').waitFor()
}
