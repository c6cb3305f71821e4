import type { Locator, Page } from 'playwright-core'
import { onPage, step } from './browser.js'
import { answer, openSection, question, saved } from './form.js'

export const confirmButtons = (page: Page | Locator) => page.getByRole('button', { name: /^Bekræft svaret er uændret/ })

/** From the worklist to the first section of a reassessment. */
export async function startReassessment(page: Page, caseNumber: string): Promise<void> {
  step('a reassessment is started')
  await page.getByRole('link', { name: new RegExp(`^${caseNumber}`) }).click()
  await onPage(page, `Sag ${caseNumber}`)
  await page.getByRole('button', { name: 'Start revurdering' }).click()
  await onPage(page, /^A · /)
}

/** What is still open of the previous answers, one at a time, but for one question. Returns how many were confirmed. */
export async function confirmTheRest(page: Page, butFor: string): Promise<number> {
  step(`the other critical answers are confirmed, but not ${butFor}`)
  let confirmed = 0
  for (const code of 'ABCDEFGHIJL') {
    await openSection(page, code)
    const others = confirmButtons(page).filter({ hasNotText: new RegExp(`: ${butFor}$`) })
    for (; (await others.count()) > 0; confirmed += 1) await others.first().click()
  }
  await saved(page)
  return confirmed
}

export const told = {
  reason: 'Selma er nu direkte presset. Der er fortsat ingen dato.',
  notYet: 'Selma er ikke bragt i sikkerhed.',
} as const

/** Level 3, all three scenarios, »ikke endnu«. */
export async function concludeAnew(page: Page): Promise<void> {
  step('the conclusion is made anew')
  const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen' })
    .format(new Date())
    .replaceAll('/', '.')
  await page
    .getByRole('group', { name: 'Fagligt fastsat risikoniveau' })
    .getByRole('radio', { name: '3 Høj' })
    .check({ force: true })
  await page.getByRole('textbox', { name: /^Begrund niveauet/ }).fill(told.reason)
  for (const title of ['Mest sandsynligt', 'Værst tænkeligt', 'Forældrene får kendskab inden for 48 timer']) {
    await fillScenario(page, title)
  }
  await page.getByRole('radio', { name: 'Forældrene må ikke inddrages endnu' }).check({ force: true })
  const notYet = page.getByRole('group', { name: /^Hvorfor kan forældrene ikke inddrages endnu/ })
  await notYet.getByRole('textbox', { name: 'Begrundelse' }).fill(told.notYet)
  await notYet.getByRole('textbox', { name: 'Ny stillingtagen senest' }).fill(today)
  await notYet.getByRole('textbox', { name: /^Plan for/ }).fill('Samtale på kommunens kontor.')
  await page.getByRole('textbox', { name: 'Dato for næste revurdering' }).fill(today)
  await saved(page)
}

async function fillScenario(page: Page, title: string): Promise<void> {
  const fold = page.locator('details').filter({ hasText: title })
  await fold.getByText(title).click()
  await fold.getByRole('textbox', { name: 'Hvad kan der ske' }).fill('Selma bliver forlovet.')
  await fold.getByRole('textbox', { name: /^Varselstegn/ }).fill('Nye familiefester.')
  await fold.getByRole('textbox', { name: 'Modtræk', exact: true }).fill('Samtale hver uge.')
  await fold.getByRole('textbox', { name: 'Ansvarlig for modtrækket' }).fill('Mette Lindgaard')
}

/** A pressure that was suspected is now known, one form of control is gone, and one word of the text is another. */
export async function changeThree(page: Page): Promise<void> {
  step('three answers are changed')
  await openSection(page, 'F')
  await answer(page, { code: 'F1', press: ['Ja', 'Nej'] })
  await openSection(page, 'D')
  await answer(page, { code: 'D3', press: ['Nej'] })
  await openSection(page, 'A')
  const concrete = question(page, 'A4').getByRole('textbox').first()
  await concrete.fill((await concrete.inputValue()).replace('fylder 16', 'fylder 15'))
  await saved(page)
}
