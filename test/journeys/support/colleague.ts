import type { Browser, Page } from 'playwright-core'
import { onPage, signIn, step } from './browser.js'
import { openCase } from './caseworker.js'
import { child } from './story.js'

export type Two = { readonly mette: Page; readonly jonas: Page; readonly address: string }

/** Mette has begun an assessment, and Jonas has got access: both have its first section open, each at a machine. */
export async function twoAtOnce(browser: Browser, server: string): Promise<Two> {
  const mette = await signIn(browser, server, 'sagsbehandler')
  await openCase(mette)
  const address = mette.url()
  step('a colleague gets access')
  await giveAccess(mette)
  const jonas = await signIn(browser, server, 'sagsbehandler2')
  await Promise.all([mette.goto(address), jonas.goto(address)])
  await Promise.all([onPage(mette, /^A · /), onPage(jonas, /^A · /)])
  return { mette, jonas, address }
}

export async function giveAccess(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mit arbejde' }).first().click()
  await page.getByRole('link', { name: new RegExp(`^${child.caseNumber}`) }).click()
  await onPage(page, `Sag ${child.caseNumber}`)
  await page.getByRole('button', { name: 'Giv en kollega adgang' }).click()
  await page.getByLabel('Kollega').selectOption({ label: 'Jonas Friborg, sagsbehandler' })
  await page.getByRole('button', { name: 'Giv adgang' }).click()
  await page.getByText('Jonas Friborg, medarbejder i sagen').waitFor()
}

/** The page hears nothing of the other, as when both write within the same ten seconds. Returns how it hears again. */
export async function hearNothing(page: Page): Promise<() => Promise<void>> {
  await page.route('**/presence', (route) => route.abort())
  return () => page.unroute('**/presence')
}
