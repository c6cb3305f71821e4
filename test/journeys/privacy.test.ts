import type { Browser, BrowserContext } from 'playwright-core'
import { openBrowser, step } from './support/browser.js'
import { wholeJob, type DoneJob } from './support/job.js'
import { startServer, type RunningServer } from './support/server.js'
import { child } from './support/story.js'

let server: RunningServer
let browser: Browser
let job: DoneJob
const addresses = new Set<string>()
const titles = new Set<string>()

const watch = (context: BrowserContext) => {
  context.on('request', (request) => addresses.add(decodeURIComponent(request.url())))
  context.on('page', (page) => {
    page.on('framenavigated', (frame) => {
      addresses.add(decodeURIComponent(frame.url()))
      frame.title().then(
        (title) => titles.add(title),
        () => undefined,
      )
    })
  })
}

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  browser.on('context', watch)
  job = await wholeJob(browser, server.address)
})
afterAll(async () => {
  await browser.close()
  await server.end()
})

test('the tab says »Forud«, whatever is on the page', () => {
  step(`titles: ${[...titles].join(', ')}`)
  expect([...titles]).toEqual(['Forud'])
})

test('no address, and nothing that was asked of the server in one, holds a name or a CPR number', () => {
  step(`addresses: ${String(addresses.size)}`)
  expect(addresses.size).toBeGreaterThan(20)
  const revealing = new RegExp(
    `${child.name.split(' ').join('|')}|${child.cpr}|${child.cpr.replace('-', '')}|4711|Mette|Lindgaard`,
    'i',
  )
  expect([...addresses].filter((address) => revealing.test(address))).toEqual([])
})

test('the browser has kept nothing when the job is done', async () => {
  for (const page of job.pages) {
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }))
    expect(kept).toEqual({ local: [], session: [], databases: [], caches: [] })
  }
})

test('the names of the files tell nothing about the child', () => {
  expect([job.assessment.name, job.annex.name].join(' ')).not.toMatch(/Ronja|Opdigtet|1406|4711/i)
})

test('Esc Esc hides the screen, and a key brings it back', async () => {
  const [page] = job.pages
  if (page === undefined) throw new Error('Nobody is signed in.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Skærm skjult' }).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0)
  await page.keyboard.press('a')
  await page.getByRole('dialog', { name: 'Skærm skjult' }).waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1 }).waitFor()
})
