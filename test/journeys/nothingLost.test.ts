import type { Browser } from 'playwright-core'
import { openBrowser, signIn, step } from './support/browser.js'
import { openCase } from './support/caseworker.js'
import { question, saved } from './support/form.js'
import { startServer, type RunningServer } from './support/server.js'

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
