import type { Browser, Locator, Page } from 'playwright-core'
import { onPage, openBrowser, step } from './support/browser.js'
import { question } from './support/form.js'
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

const farthest = 250
/** The Tab key until it is there. */
async function tabTo(page: Page, where: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await where.first().waitFor()
  for (let pressed = 0; pressed < farthest; pressed += 1) {
    if (await where.first().evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`The Tab key never comes to ${String(where)}.`)
}
async function enter(page: Page, where: Locator): Promise<void> {
  await tabTo(page, where)
  await page.keyboard.press('Enter')
}
async function write(page: Page, where: Locator, text: string): Promise<void> {
  await tabTo(page, where)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}
/** The stop of a row of answers is the chosen one, else the first. */
const stopOf = (row: Locator) => row.locator('[role="radio"][tabindex="0"]')

test('[U57] from signing in to sending without a mouse, the acute interrupt included', async () => {
  const page = await (await browser.newContext({ locale: 'da-DK', timezoneId: 'Europe/Copenhagen' })).newPage()
  await page.goto(server.address)
  await write(page, page.getByLabel('Brugernavn'), 'sagsbehandler2')
  await write(page, page.getByLabel('Adgangskode'), 'forud-demo-2026')
  await page.keyboard.press('Enter')
  await onPage(page, 'Mit arbejde')
  step('a returned assessment')
  await enter(page, page.getByRole('link', { name: /^DEMO-1003/ }))
  const sections = page.getByRole('navigation', { name: 'Afsnit' })
  await enter(page, sections.getByRole('link', { name: /^C/ }))
  await onPage(page, /^C · /)
  step('a text, a choice, a coded answer')
  await write(page, question(page, 'C13').getByRole('textbox'), 'Læreren så hende kl. 12.')
  const coded = question(page, 'C6')
  await tabTo(page, stopOf(coded), 'Shift+Tab')
  await page.keyboard.press('j')
  step('the interrupt')
  const interrupt = page.getByRole('dialog', { name: 'Akut faresignal' })
  await interrupt.waitFor()
  await tabTo(page, interrupt.getByRole('radio', { name: 'Der er kontaktet nogen' }))
  await page.keyboard.press('Space')
  await write(page, interrupt.getByRole('textbox', { name: 'Hvem er kontaktet?' }), 'Hanne Dalsgaard og politiet')
  await enter(page, interrupt.getByRole('button', { name: /^Nu i feltet/ }))
  await enter(page, interrupt.getByRole('button', { name: 'Gem og gå tilbage til spørgsmålet' }))
  await interrupt.waitFor({ state: 'detached' })
  expect(await stopOf(coded).evaluate((one) => one.closest('[data-question]')?.contains(document.activeElement))).toBe(
    true,
  )
  step('it was not so: the answer is set back')
  await tabTo(page, stopOf(coded))
  await page.keyboard.press('n')
  await coded.getByRole('radio', { name: 'Nej', checked: true }).waitFor()
  step('the conclusion')
  await enter(page, sections.getByRole('link', { name: /^K/ }))
  await onPage(page, /^K · /)
  await write(page, page.getByRole('textbox', { name: /^Begrund niveauet/ }), 'Kontrollen er tydelig, men ikke akut.')
  step('check and send')
  await enter(page, sections.getByRole('link', { name: 'Tjek og send' }))
  await onPage(page, 'Tjek og send')
  await enter(page, page.getByRole('button', { name: /^Send / }))
  await enter(page, page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }))
  await page
    .getByText(/Sendt til gennemsyn/)
    .first()
    .waitFor()
})
