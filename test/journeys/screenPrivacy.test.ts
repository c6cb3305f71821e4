import type { Browser, Page } from 'playwright-core'
import { onPage, openBrowser, signIn, signInAt } from './support/browser.js'
import { answer, columnOf, openSection, question, saved } from './support/form.js'
import { aMachine } from './support/machine.js'
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

const cover = (page: Page) => page.getByRole('dialog', { name: 'Skærm skjult' })
const openCase = async (page: Page, caseNumber: string) => {
  await page.getByRole('link', { name: new RegExp(`^${caseNumber}`) }).click()
  await onPage(page, `Sag ${caseNumber}`)
}
const openDraft = async (page: Page) => {
  await page.getByRole('link', { name: /^DEMO-1001/ }).click()
  await page.getByRole('navigation', { name: 'Afsnit' }).waitFor()
}
async function press(page: Page, key: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key)
}
/** Nothing but the cover can be seen, and one ordinary key brings everything back, focus as well. */
async function expectHidden(page: Page, escapes = 2): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
  const before = await focused()
  await press(page, 'Escape', escapes)
  await cover(page).waitFor()
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('.screen, .screen *')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => one.textContent),
  )
  expect(seen).toEqual([])
  for (const key of ['Escape', 'Shift', 'Alt', 'F2']) await page.keyboard.press(key)
  await cover(page).waitFor()
  await page.keyboard.press('a')
  await cover(page).waitFor({ state: 'detached' })
  expect(await focused()).toBe(before)
}

test('[U5] Esc Esc from a field, a list of choices, a dialog with text in it', async () => {
  const page = await signIn(browser, server.address, 'sagsbehandler')
  await openCase(page, 'DEMO-1007')
  await page.getByRole('button', { name: 'Registrér en kontakt' }).click()
  const who = page.getByLabel('Hvem er kontaktet?')
  await who.fill('Faster')
  await expectHidden(page)
  expect(await who.inputValue()).toBe('Faster')
  await page.getByLabel('Hvordan?').focus()
  await expectHidden(page)
  await expectHidden(page, 7)
})

test('[U5] Esc Esc while the acute interrupt is open', async () => {
  const page = await signIn(browser, server.address, 'sagsbehandler')
  await openDraft(page)
  await openSection(page, 'C')
  await answer(page, { code: 'C6', press: ['Ja'] })
  const interrupt = page.getByRole('dialog', { name: 'Akut faresignal' })
  await interrupt.waitFor()
  await expectHidden(page)
  await interrupt.waitFor()
  await interrupt.getByRole('button', { name: 'Svaret var en fejl – tag det væk' }).click()
  await interrupt.waitFor({ state: 'detached' })
  expect(await columnOf(question(page, 'C6'), 0).getByRole('radio', { checked: true }).count()).toBe(0)
})

test('[U47] a protected address is gone when the screen was covered, and the log says who saw it', async () => {
  const page = await signIn(browser, server.address, 'sagsbehandler')
  await openCase(page, 'DEMO-1007')
  const panel = page.getByRole('region', { name: 'Beskyttet adresse eller opholdssted' })
  const show = () => panel.getByRole('button', { name: /^Vis beskyttet adresse/ }).click()
  await show()
  await panel.getByRole('button', { name: /^Skriv/ }).click()
  await panel.getByRole('textbox').fill('Opdigtet Krisecenter, Kornvej 3')
  await panel.getByRole('button', { name: 'Gem adressen' }).click()
  await panel.getByText('Gemt og skjult.').waitFor()
  expect(await page.getByText('Kornvej').count()).toBe(0)
  await show()
  await panel.getByText('Kornvej 3').waitFor()
  await press(page, 'Escape', 2)
  await cover(page).waitFor()
  await page.keyboard.press('a')
  await cover(page).waitFor({ state: 'detached' })
  expect(await page.getByText('Kornvej').count()).toBe(0)
  await page.getByRole('button', { name: 'Vis, hvem der har set sagen' }).click()
  await page
    .getByRole('row', { name: /Mette Lindgaard.*Vis beskyttet adresse/ })
    .first()
    .waitFor()
})

test('[U45] after signing out nothing comes back: not with Back, not with Forward, not in another window', async () => {
  const page = await signIn(browser, server.address, 'sagsbehandler')
  await openCase(page, 'DEMO-1007')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await onPage(other, 'Sag DEMO-1007')
  await page.getByRole('button', { name: 'Log ud' }).click()
  await onPage(page, 'Log ind')
  await page.goBack()
  await onPage(page, 'Log ind')
  await page.goBack()
  await page.goForward()
  await onPage(page, 'Log ind')
  await other.getByRole('button', { name: 'Log ind' }).waitFor()
  for (const one of [page, other]) {
    expect(
      await one
        .getByText(/Selma|DEMO-1007/)
        .filter({ visible: true })
        .count(),
    ).toBe(0)
  }
})

test('[U45] what is typed, chosen and gone to lies nowhere on the disk, and the browser offers none of it', async () => {
  const machine = aMachine()
  const page = await machine.open()
  await signInAt(page, server.address, 'sagsbehandler')
  await onPage(page, 'Mit arbejde')
  await page.getByRole('link', { name: 'Ny sag' }).first().click()
  await page.getByLabel('Barnets navn').fill('Zebrabarn Opdigtet')
  await page.getByRole('link', { name: 'Mit arbejde' }).first().click()
  await openDraft(page)
  await openSection(page, 'C')
  await question(page, 'C13').getByRole('textbox').first().fill('Zebrafinken sang i gangen')
  await saved(page)
  await page
    .getByRole('button', { name: /^Næste ubesvarede/ })
    .or(page.getByRole('link', { name: /^Næste ubesvarede/ }))
    .first()
    .click()
  const kept = await page.evaluate(() => JSON.stringify(history.state))
  expect(kept).not.toContain('focus')
  const offered = await page.evaluate(
    () =>
      [...document.querySelectorAll('input, textarea, select')].filter(
        (one) => one.getAttribute('autocomplete') !== 'off',
      ).length,
  )
  expect(offered).toBe(0)
  // A browser writes what it would fill in after a crash some seconds later.
  await page.waitForTimeout(6_000)
  await machine.kill()
  expect(machine.filesWith(['Zebrabarn', 'Zebrafinken'])).toEqual([])
  await machine.end()
})
