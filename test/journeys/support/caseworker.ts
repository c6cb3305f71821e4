import type { Page } from 'playwright-core'
import { onPage, step } from './browser.js'
import { addSource, answer, columnOf, openSection, question, saved, unfold } from './form.js'
import { acute, child, conclusion, core, openSource, revealingSource } from './story.js'

/** The five fields; then the first section is there. */
export async function openCase(page: Page): Promise<void> {
  step('a new case: five fields')
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Ny sag' }).click()
  await onPage(page, /^Ny sag/)
  await page.getByLabel('Sagsnummer').fill(child.caseNumber)
  await page.getByLabel('Barnets navn').fill(child.name)
  await page.getByLabel('Barnets CPR-nummer').fill(child.cpr)
  await page.getByRole('button', { name: /^Nu i feltet/ }).click()
  await page.getByLabel('Anledning').selectOption({ label: 'Underretning' })
  await page.getByLabel('Ansvarlig sagsbehandler').selectOption({ label: 'Mette Lindgaard' })
  await page.getByRole('button', { name: 'Opret sagen, og begynd' }).click()
  await onPage(page, /^A · /)
}

export async function fillCore(page: Page): Promise<void> {
  for (const { code, answers } of core) {
    step(`section ${code}`)
    await openSection(page, code)
    if (code === 'C') await acuteYes(page)
    for (const given of answers) await answer(page, given)
    if (code === 'E') await addSource(page, 'E2', revealingSource)
    await saved(page)
  }
}

/** »Ja« to an acute signal interrupts, and lets go again only when it is said who was contacted. */
async function acuteYes(page: Page): Promise<void> {
  step('an acute »Ja« interrupts')
  await answer(page, { code: acute.question, press: ['Ja'] })
  const interrupt = page.getByRole('dialog', { name: 'Akut faresignal' })
  await interrupt.getByText('ring 112').waitFor()
  await interrupt.getByRole('radio', { name: 'Der er kontaktet nogen' }).check({ force: true })
  await interrupt.getByRole('textbox', { name: 'Hvem er kontaktet?' }).fill(acute.contacted)
  await interrupt.getByRole('button', { name: /^Nu i feltet/ }).click()
  await interrupt.getByRole('button', { name: 'Gem og gå tilbage til spørgsmålet' }).click()
  await interrupt.waitFor({ state: 'detached' })
  await columnOf(question(page, acute.question), 1).getByRole('radio', { name: 'Nej' }).click()
  await addSource(page, acute.question, openSource)
}

export async function lockOwnLevel(page: Page, level: string = conclusion.ownLevel): Promise<void> {
  step('own level, locked')
  await openSection(page, 'K')
  await page.getByRole('radio', { name: level, exact: true }).check({ force: true })
  await page.getByRole('button', { name: 'Gem og lås' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lås den' }).click()
  await page.getByText(/^Svarene peger mod mindst \d/).waitFor()
}

/** Level, reason, the scenario that level 4 demands, »ikke endnu«, and the dates. */
export async function conclude(page: Page): Promise<void> {
  step('the conclusion')
  const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen' })
    .format(new Date())
    .replaceAll('/', '.')
  await page
    .getByRole('group', { name: 'Fagligt fastsat risikoniveau' })
    .getByRole('radio', { name: conclusion.level })
    .check({ force: true })
  await page.getByRole('textbox', { name: /^Begrund niveauet/ }).fill(conclusion.reason)
  await unfold(page, 'Forældrene får kendskab inden for 48 timer')
  await page.getByRole('textbox', { name: 'Hvad kan der ske' }).last().fill(conclusion.scenario)
  await page.getByRole('radio', { name: 'Forældrene må ikke inddrages endnu' }).check({ force: true })
  const notYet = page.getByRole('group', { name: /^Hvorfor kan forældrene ikke inddrages endnu/ })
  await notYet.getByRole('textbox', { name: 'Begrundelse' }).fill(conclusion.notYet)
  await notYet.getByRole('textbox', { name: 'Ny stillingtagen senest' }).fill(today)
  await notYet.getByRole('textbox', { name: /^Plan for/ }).fill(conclusion.later)
  await page.getByRole('textbox', { name: 'Dato for næste revurdering' }).fill(today)
  await saved(page)
}

export async function send(page: Page): Promise<void> {
  step('check and send')
  await page.getByRole('navigation', { name: 'Afsnit' }).getByRole('link', { name: 'Tjek og send' }).click()
  await onPage(page, 'Tjek og send')
  await page.getByRole('button', { name: 'Send den foreløbige vurdering' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click()
  await page
    .getByText(/Sendt til gennemsyn/)
    .first()
    .waitFor()
}
