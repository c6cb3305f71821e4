import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from 'playwright-core'
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

/** Kilobytes of JavaScript, by gzip, that may be asked for before the form can be used. */
const mostScripts = 170

/** A window that nothing is kept in, with somebody signed in, on the form of a case of theirs. */
async function openForm() {
  const page = await signIn(browser, server.address, 'sagsbehandler')
  await page.getByRole('link', { name: /^DEMO-1001/ }).click()
  const go = page.getByRole('link', { name: 'Fortsæt vurderingen' })
  await go.or(page.locator('[data-question]')).first().waitFor()
  if (await go.isVisible()) await go.click()
  await page.locator('[data-question]').first().waitFor()
  const state = await page.context().storageState()
  const fresh = await (await browser.newContext({ storageState: state, locale: 'da-DK' })).newPage()
  await watchShifts(fresh)
  await watchForm(fresh)
  const all: Response[] = []
  fresh.on('response', (response) => all.push(response))
  await fresh.goto(page.url())
  await fresh.locator('[data-question]').first().waitFor()
  await fresh.waitForLoadState('networkidle')
  const before = await fresh.evaluate<readonly string[]>('fetchedBeforeForm()')
  return { page: fresh, came: all.filter((response) => before.includes(response.url())), all }
}

/** What was asked for before the first question stood on the page. */
const watchForm = (page: Page) =>
  page.addInitScript(() => {
    let there = Infinity
    new MutationObserver((_changes, watching) => {
      if (document.querySelector('[data-question]') === null) return
      there = performance.now()
      watching.disconnect()
    }).observe(document, { childList: true, subtree: true })
    const isBefore = ({ startTime }: PerformanceEntry) => startTime <= there
    const fetchedBeforeForm = () =>
      performance
        .getEntriesByType('resource')
        .filter(isBefore)
        .map(({ name }) => name)
    Object.assign(globalThis, { fetchedBeforeForm })
  })

const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('hadRecentInput' in entry && entry.hadRecentInput === false)
          shifts.push(Number(Reflect.get(entry, 'value')))
    }).observe({ type: 'layout-shift', buffered: true })
  })
const shifts = (page: Page) => page.evaluate<number[]>('shifts')

const nameOf = (response: Response): string => new URL(response.url()).pathname
const named = (responses: readonly Response[], ending: RegExp) => responses.filter((one) => ending.test(nameOf(one)))

test('[F45] the form comes small: no more scripts than it needs, fonts of one kind, and no other page', async () => {
  const { page, came } = await openForm()
  const scripts = named(came, /\.js$/)
  expect(scripts.length).toBeGreaterThan(0)
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body(), { level: 9 }).length))
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThanOrEqual(mostScripts)
  expect(named(came, /\.(eot|ttf|woff)$/)).toEqual([])
  expect(
    scripts
      .map(nameOf)
      .filter((name) => /Report|Picture|Document|Review|Approval|Worklist|Case|Comparison/i.test(name)),
  ).toEqual([])
  await page.context().close()
})

test('[F46] a section is turned to without asking the server for anything, and nothing on the page jumps', async () => {
  const { page, all } = await openForm()
  const inPause = /SendPage.*js$/
  const fetchedInPause = named(all, inPause).length > 0 ? undefined : page.waitForResponse(inPause)
  await page.getByRole('radio', { name: /^Hele vurderingen/ }).click()
  await fetchedInPause
  // The last page that is fetched ahead has parts of its own.
  await page.waitForTimeout(1000)
  const before = all.length
  for (const code of 'ABCDEFGHIJ') await openSection(page, code)
  expect(named(all.slice(before), /\.(js|css)$|definitions/).map(nameOf)).toEqual([])
  expect(await shifts(page)).toEqual([])
  await openSection(page, 'K')
  await onPage(page, /Samlet vurdering/)
  await page.context().close()
})
