import type { Browser, Page } from 'playwright-core'
import { violationsOn } from './support/accessibility.js'
import { onPage, openBrowser, signIn } from './support/browser.js'
import { answer, columnOf, openSection, question, saved } from './support/form.js'
import { startServer, type RunningServer } from './support/server.js'

let server: RunningServer
let browser: Browser
let page: Page
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  page = await signIn(browser, server.address, 'sagsbehandler')
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('link', { name: /^DEMO-1001/ }).click()
  await page.getByRole('radio', { name: /^Hele vurderingen/ }).click()
})
afterAll(async () => {
  await browser.close()
  await server.end()
})

test.each(['ABCD', 'EFGH', 'IJKL'])('[U53] every section, empty and filled: %s', async (codes) => {
  const found: string[] = []
  for (const code of codes) {
    await openSection(page, code)
    found.push(...(await violationsOn(page, `Afsnit ${code}`, ...(code === 'E' ? [{ walk: true } as const] : []))))
  }
  expect(found).toEqual([])
})

test('[U53] [U54] with answers, a source, help and an error open, at every stop of the Tab key', async () => {
  await openSection(page, 'C')
  await answer(page, { code: 'C2', keys: ['m', 'u2'] })
  await question(page, 'C2')
    .getByRole('button', { name: /^Tilføj kilde/ })
    .first()
    .click()
  await question(page, 'C3')
    .getByRole('button', { name: /^Hjælp/ })
    .click()
  await saved(page)
  expect(await violationsOn(page, 'Afsnit C, udfyldt', { walk: true })).toEqual([])
})

test('[U53] [U54] the acute interrupt', async () => {
  await openSection(page, 'C')
  await answer(page, { code: 'C6', press: ['Ja'] })
  const interrupt = page.getByRole('dialog', { name: 'Akut faresignal' })
  await interrupt.waitFor()
  const found = [...(await violationsOn(page, 'Akut faresignal', { walk: true }))]
  await interrupt.getByRole('button', { name: 'Svaret var en fejl – tag det væk' }).click()
  await interrupt.waitFor({ state: 'detached' })
  expect(found).toEqual([])
  expect(await columnOf(question(page, 'C6'), 0).getByRole('radio', { checked: true }).count()).toBe(0)
})

test('[U55] after the interrupt, focus is at the question again', async () => {
  const focused = await page.evaluate(() => document.activeElement?.closest('[data-question]')?.textContent.slice(0, 2))
  expect(focused).toBe('C6')
})

test('[U56] a save is said once, and no key is', async () => {
  await openSection(page, 'C')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const regions = () => document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')
    const before = new Map([...regions()].map((region) => [region, region.textContent]))
    new MutationObserver(() => {
      for (const region of regions()) {
        const text = region.textContent.trim()
        if (before.get(region) === text) continue
        before.set(region, text)
        if (text !== '') said.push(text)
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  const field = question(page, 'C13').getByRole('textbox').first()
  await field.pressSequentially(' Hun gik hjem kl. 14.', { delay: 30 })
  await saved(page)
  await page.waitForTimeout(1_500)
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(said.filter((text) => text.startsWith('Gemt kl.')).length).toBeLessThanOrEqual(2)
  expect(said.filter((text) => !text.startsWith('Gemt kl.'))).toEqual([])
})

test('[U53] the conclusion, locked, and what is missing before sending', async () => {
  await openSection(page, 'K')
  await page.getByRole('radio', { name: '3 Høj', exact: true }).check({ force: true })
  await page.getByRole('button', { name: 'Gem og lås' }).click()
  const found = [...(await violationsOn(page, 'Dialog: lås niveauet'))]
  await page.getByRole('dialog').getByRole('button', { name: 'Lås den' }).click()
  await page.getByRole('heading', { name: 'Hvad svarene peger på' }).waitFor()
  found.push(...(await violationsOn(page, 'Samlet vurdering, låst', { walk: true })))
  await page.getByRole('navigation', { name: 'Afsnit' }).getByRole('link', { name: 'Tjek og send' }).click()
  await onPage(page, 'Tjek og send')
  found.push(...(await violationsOn(page, 'Tjek og send')))
  expect(found).toEqual([])
})
