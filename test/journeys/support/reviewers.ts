import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { onPage, step } from './browser.js'
import { statement } from './story.js'

/** From the queue: the newest is the journey's own. */
export async function review(page: Page): Promise<void> {
  step('the consultant takes the review')
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Gennemsyn' }).click()
  await ways(page).first().waitFor()
  await newest(page)
  await onPage(page, 'Gennemsyn')
  await page.getByText('Sagsbehandlerens niveau og konklusion er skjult').waitFor()
  step('own level before the caseworker’s')
  await page.getByRole('radio', { name: statement.ownLevel, exact: true }).check({ force: true })
  await page.getByRole('button', { name: 'Gem og lås mit niveau' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, lås det' }).click()
  step('the statement')
  await page.getByRole('radio', { name: 'Enig', exact: true }).check({ force: true })
  await page.getByLabel('Hvad mangler?').fill(statement.missing)
  await page.getByLabel('Hvor er kilderne svage?').fill(statement.weak)
  await page.getByLabel(/^Hvad taler for/).fill(statement.other)
  await page.getByRole('radio', { name: 'Godkendt', exact: true }).check({ force: true })
  await page.getByRole('button', { name: 'Afgiv udtalelsen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, afgiv den' }).click()
  await page.getByRole('heading', { name: 'Udtalelsen', exact: true }).waitFor()
}

/** A case that a consultant has had before is theirs already. */
const ways = (page: Page) =>
  page.getByRole('button', { name: /^Tag gennemsynet/ }).or(page.getByRole('link', { name: /^Fortsæt/ }))

/** What was sent last stands in the row with the latest moment of sending. */
async function newest(page: Page): Promise<void> {
  const rows = page.getByRole('row').filter({ has: ways(page) })
  const sent = await rows.evaluateAll((all) =>
    all.map((row) => {
      const [, day = '', month = '', year = '', time = ''] =
        /(\d\d)\.(\d\d)\.(\d{4}) kl\. (\d\d\.\d\d)/.exec(row.textContent) ?? []
      return `${year}${month}${day}${time}`
    }),
  )
  const last = [...sent].sort().at(-1) ?? ''
  await ways(page).nth(sent.lastIndexOf(last)).click()
}

export async function approve(page: Page, caseNumber: string): Promise<void> {
  step('the leader approves')
  await page.getByRole('link', { name: new RegExp(`^${caseNumber}`) }).click()
  const way = page.getByRole('link', { name: 'Åbn godkendelsen' })
  const there = page.getByRole('heading', { level: 1, name: 'Godkendelse' })
  // The worklist leads to the case, or straight to the approval, by what it says of it.
  await way.or(there).waitFor()
  if (await way.isVisible()) await way.click()
  await onPage(page, 'Godkendelse')
  await page.getByRole('button', { name: 'Godkend', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, godkend' }).click()
  await page.getByText('Vurderingen er godkendt').waitFor()
}

export type Issued = { readonly name: string; readonly bytes: Uint8Array }

/** Issues one edition and downloads it. */
export async function issue(page: Page, edition: 'Vurdering' | 'Fortroligt bilag'): Promise<Issued> {
  step(`issues: ${edition}`)
  await page.getByRole('navigation', { name: 'Udgave' }).getByRole('link', { name: edition }).click()
  await page.getByLabel('Hvad skal den bruges til?').fill('Journalisering')
  await page.getByLabel('Hvem er den til?').fill('Specialkonsulenten')
  await page.getByRole('button', { name: 'Udsted PDF' }).click()
  const made = page.getByRole('status').filter({ hasText: /er udstedt/ })
  await made.waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), made.getByRole('link').click()])
  return { name: download.suggestedFilename(), bytes: Uint8Array.from(readFileSync(await download.path())) }
}

/** What the banner at the top of the page says about contact. */
export const gate = async (page: Page): Promise<string> =>
  (
    await page
      .getByRole('region')
      .filter({ hasText: /Forældre og netværk/ })
      .first()
      .innerText()
  ).replace(/\s+/g, ' ')
