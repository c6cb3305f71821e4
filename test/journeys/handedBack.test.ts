import type { Browser, Page } from 'playwright-core'
import { openSqlite } from '../../server/src/database/sqlite.js'
import { onPage, openBrowser, signIn, step, typeCredentials } from './support/browser.js'
import { conclude, fillCore, lockOwnLevel, openCase, send } from './support/caseworker.js'
import { openSection } from './support/form.js'
import { aMachine, type Machine } from './support/machine.js'
import { startServer, type RunningServer } from './support/server.js'
import { after, keptNothing, notSaved, openAt, twoSeconds, typeMore, unsentText } from './support/unsent.js'

let server: RunningServer
let machine: Machine
let browser: Browser
beforeEach(async () => {
  server = await startServer()
  machine = aMachine()
  browser = await openBrowser()
})
afterEach(async () => {
  await machine.end()
  await browser.close()
  await server.end()
})

const given = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'Her er tekst, du har skrevet, som ikke kunne gemmes' })

/** The text is there to be read; it goes when its author says so, and not before. */
async function handedBack(page: Page): Promise<void> {
  await given(page).waitFor({ timeout: 45_000 })
  const fold = given(page).locator('details')
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click()
  expect(await given(page).innerText()).toContain(after)
  step('handed back')
}

async function take(page: Page): Promise<void> {
  await given(page)
    .getByRole('button', { name: /^Jeg har teksten/ })
    .click()
  await page.getByRole('dialog', { name: 'Har du teksten?' }).getByRole('button', { name: 'Nej, behold den' }).click()
  await given(page)
    .getByRole('button', { name: /^Jeg har teksten/ })
    .click()
  await page.getByRole('dialog', { name: 'Har du teksten?' }).getByRole('button', { name: 'Ja, slet den her' }).click()
  await given(page).waitFor({ state: 'detached' })
  await keptNothing(page)
  step('taken')
}

test('[O11] a colleague sends the assessment while text waits: it is handed back, and survives everything until it is taken', async () => {
  const page = await openAt(machine, server)
  await onPage(page, 'Mit arbejde')
  await openCase(page)
  const address = page.url()
  await giveAccess(page)
  await page.goto(address)
  await fillCore(page)
  await lockOwnLevel(page)
  await conclude(page)
  await openSection(page, 'A')
  await machine.context().setOffline(true)
  await typeMore(page, ` ${after}`)
  await notSaved(page)
  const jonas = await signIn(browser, server.address, 'sagsbehandler2')
  await jonas.goto(address)
  await openSection(jonas, 'A')
  await send(jonas)
  await machine.context().setOffline(false)
  await handedBack(page)
  await page.getByRole('link', { name: 'Mit arbejde' }).first().click()
  await onPage(page, 'Mit arbejde')
  await handedBack(page)
  await twoSeconds()
  await machine.kill()
  const again = await openAt(machine, server)
  await handedBack(again)
  await again.goto(address)
  await handedBack(again)
  await take(again)
})

test('[O11] access ends while text waits: it is handed back to its author all the same', async () => {
  const page = await unsentText(machine, server)
  await endEveryAccess(server.folder)
  await server.startAgain()
  await handedBack(page)
  await page.getByRole('link', { name: 'Mit arbejde' }).first().click()
  await handedBack(page)
  await machine.kill()
  const again = await openAt(machine, server)
  await handedBack(again)
  await take(again)
  await again.reload()
  await onPage(again, 'Mit arbejde')
  expect(await given(again).count()).toBe(0)
})

test('[O11] a draft that was discarded while the browser was dead hands back what lay sealed', async () => {
  await unsentText(machine, server)
  await machine.kill()
  await changeStatus(server.folder, 'discarded')
  await server.startAgain()
  const page = await openAt(machine, server)
  await handedBack(page)
  await page.getByRole('button', { name: 'Log ud' }).click()
  await page.getByRole('heading', { name: 'Log ind' }).waitFor()
  await typeCredentials(page, 'sagsbehandler')
  await handedBack(page)
  await take(page)
})

/** To a colleague in the same team. */
async function giveAccess(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const read = async (address: string): Promise<unknown> => (await fetch(address)).json()
    const assessmentId = location.pathname.split('/')[2] ?? ''
    const { caseId } = (await read(`/api/assessments/${assessmentId}`)) as { readonly caseId: string }
    const { revision } = (await read(`/api/cases/${caseId}`)) as { readonly revision: number }
    await fetch(`/api/cases/${caseId}/attachments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-match': `"${String(revision)}"` },
      body: JSON.stringify({ account: 'sagsbehandler2', as: 'coworker' }),
    })
  })
}

/** No page ends an access yet: the database is told, while no server runs on it. */
const endEveryAccess = (folder: string) => told(folder, 'attachments', { until: new Date().toISOString() })
const changeStatus = (folder: string, status: string) => told(folder, 'assessments', { status })

async function told(folder: string, table: string, change: object): Promise<void> {
  const { knex, close } = await openSqlite(folder, 'writer')
  await knex(table).update(change)
  await close()
}
