import type { Page } from 'playwright-core'
import { onPage, step, typeCredentials } from './browser.js'
import { openCase } from './caseworker.js'
import { question, saved } from './form.js'
import type { Machine } from './machine.js'
import type { RunningServer } from './server.js'

export const before = 'Skrevet mens alt var godt. '
export const after = 'Zebrafinken sang i kaldegangen'
/** Words that stand nowhere else. */
export const words = ['Zebrafinken', 'kaldegangen']

export const told = (page: Page) => question(page, 'A4').getByRole('textbox')

/** The promise is for what is older than two seconds. */
export const twoSeconds = () => new Promise((done) => setTimeout(done, 2_000))

export const notSaved = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Ikke gemt – prøver igen' }).waitFor({ timeout: 30_000 })

/** Nothing lies in the browser any more. */
export const keptNothing = (page: Page) => page.waitForFunction(async () => (await indexedDB.databases()).length === 0)

export async function openAt(machine: Machine, { address }: RunningServer, userName = 'sagsbehandler'): Promise<Page> {
  const page = await machine.open()
  await page.goto(address)
  const userNames = page.getByLabel('Brugernavn')
  await userNames.or(page.getByRole('button', { name: 'Log ud' })).waitFor()
  // A browser that was killed may come up again with its session.
  if (await userNames.isVisible()) await typeCredentials(page, userName)
  return page
}

/** A new case with a first text, saved. */
export async function writing(machine: Machine, server: RunningServer): Promise<Page> {
  const page = await openAt(machine, server)
  await onPage(page, 'Mit arbejde')
  await openCase(page)
  await told(page).pressSequentially(before)
  await saved(page)
  return page
}

export async function typeMore(page: Page, text = after): Promise<void> {
  await told(page).press('End')
  await told(page).pressSequentially(text)
}

/** Text that only this machine has: the server died first. */
export async function unsentText(machine: Machine, server: RunningServer): Promise<Page> {
  const page = await writing(machine, server)
  await server.kill()
  step('the server is killed')
  await typeMore(page)
  await notSaved(page)
  await twoSeconds()
  return page
}

/** What is said to wait is opened, and every letter of it is there, saved, and no longer in the browser. */
export async function findAgain(page: Page, text: string): Promise<void> {
  await page.getByRole('heading', { name: 'Du har tekst, der ikke er sendt' }).waitFor()
  await page.getByRole('link', { name: 'Åbn vurderingen' }).click()
  await isPutBack(page, text)
}

export async function isPutBack(page: Page, text: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'Den er hentet frem og bliver gemt nu' }).waitFor()
  expect(await told(page).inputValue()).toBe(text)
  await saved(page)
  await keptNothing(page)
  step('put back, saved, and gone from the browser')
}
