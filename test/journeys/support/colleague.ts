import type { Worklist } from '@forud/shared'
import type { Browser, Page } from 'playwright-core'
import { onPage, signIn, step } from './browser.js'
import { openCase } from './caseworker.js'

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

export /** By the same calls as the case's page makes. */
const giveAccess = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { items } = (await (await fetch('/api/worklist')).json()) as Worklist
    const caseId = items.find(({ assessmentId = '–' }) => location.pathname.includes(assessmentId))?.caseId ?? ''
    const headers = { 'content-type': 'application/json', 'if-match': '"1"' }
    const body = JSON.stringify({ account: 'sagsbehandler2', as: 'coworker' })
    await fetch(`/api/cases/${caseId}/attachments`, { method: 'POST', headers, body })
  })

/** The page hears nothing of the other, as when both write within the same ten seconds. Returns how it hears again. */
export async function hearNothing(page: Page): Promise<() => Promise<void>> {
  await page.route('**/presence', (route) => route.abort())
  return () => page.unroute('**/presence')
}
