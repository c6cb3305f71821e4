import type { Browser, Locator, Page } from 'playwright-core'
import { openBrowser, step } from './support/browser.js'
import { violationsOn } from './support/accessibility.js'
import { hearNothing, twoAtOnce, type Two } from './support/colleague.js'
import { openSection, question, saved } from './support/form.js'
import { startServer, type RunningServer } from './support/server.js'

let server: RunningServer
let browser: Browser
beforeEach(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterEach(async () => {
  await browser.close()
  await server.end()
})

/** A round of presence, a fetch, and time to spare on a busy machine. */
const soon = { timeout: 25_000 }
const a4 = (page: Page): Locator => question(page, 'A4').getByRole('textbox')
const note = (page: Page): Locator => question(page, 'A4').getByRole('note', { name: 'Ikke valgt' })
const clashOn = (page: Page): Locator => page.getByRole('region', { name: /har også ændret svaret på A4$/ })
const there = (page: Page, words: string): Promise<void> =>
  page.getByRole('list', { name: 'Andre i vurderingen' }).getByText(words).waitFor(soon)

/** Waits until the field says so, and says what it said instead where that does not happen. */
async function holds(field: Locator, text: string): Promise<void> {
  const until = Date.now() + soon.timeout
  while ((await field.inputValue()) !== text && Date.now() < until) await field.page().waitForTimeout(200)
  expect(await field.inputValue()).toBe(text)
}

/** Jonas has saved a text in A4 that Mette did not hear of before she wrote hers. */
async function clashing({ mette, jonas }: Two): Promise<() => Promise<void>> {
  const hearAgain = await hearNothing(mette)
  await a4(jonas).fill('Jonas skrev dette om skolen')
  await saved(jonas)
  await a4(mette).fill('Mette skrev dette om hjemmet')
  await clashOn(mette).waitFor()
  return hearAgain
}

test('[Y16] who is where is said in words, in the bar and at the section, until they leave', async () => {
  const { mette, jonas } = await twoAtOnce(browser, server.address)
  await there(mette, 'Jonas Friborg er også i A')
  await openSection(jonas, 'C')
  await there(mette, 'Jonas Friborg er i C')
  await there(jonas, 'Mette Lindgaard er i A')
  const section = mette.getByRole('navigation', { name: 'Afsnit' }).getByRole('link', { name: /^C Akutte/ })
  expect(await section.innerText()).toContain('Jonas Friborg er her')
  expect(await violationsOn(mette, 'presence')).toEqual([])
  step('Jonas leaves')
  await jonas.getByRole('link', { name: 'Mit arbejde' }).first().click()
  await mette.getByRole('list', { name: 'Andre i vurderingen' }).waitFor({ state: 'detached', ...soon })
})

test('[Y17] what a colleague saves appears by itself, and focus, caret and what is being written stay', async () => {
  const { mette, jonas } = await twoAtOnce(browser, server.address)
  await a4(mette).fill('Skolen ringede i dag.')
  await saved(mette)
  await holds(a4(jonas), 'Skolen ringede i dag.')
  step('Jonas stands in the text when Mette writes on')
  await a4(jonas).focus()
  await jonas.keyboard.press('Home')
  for (let letter = 0; letter < 'Skolen'.length; letter += 1) await jonas.keyboard.press('ArrowRight')
  await a4(mette).fill('Skolen ringede i dag. Og i går.')
  await saved(mette)
  await holds(a4(jonas), 'Skolen ringede i dag. Og i går.')
  await jonas.keyboard.type('s leder')
  await holds(a4(jonas), 'Skolens leder ringede i dag. Og i går.')
  await saved(jonas)
  await holds(a4(mette), 'Skolens leder ringede i dag. Og i går.')
  expect(await clashOn(mette).count()).toBe(0)
})

test('[Y18] two rows of the same list, and two fields of the same section, merge by themselves', async () => {
  const { mette, jonas } = await twoAtOnce(browser, server.address)
  for (const page of [mette, jonas]) {
    await page.getByRole('radio', { name: /^Hele vurderingen/ }).check({ force: true })
    await openSection(page, 'G')
  }
  const addPerson = async (page: Page, name: string) => {
    await question(page, 'G1')
      .getByRole('button', { name: /^Tilføj (endnu en )?person/ })
      .click()
    await question(page, 'G1').getByLabel('navn eller betegnelse').fill(name)
    await saved(page)
    await question(page, 'G1').getByRole('button', { name: 'Færdig' }).click()
  }
  await Promise.all([addPerson(mette, 'Farbror Opdigtet'), addPerson(jonas, 'Storesøster Opdigtet')])
  await Promise.all([openSection(mette, 'A'), openSection(jonas, 'A')])
  await question(mette, 'A3').getByRole('checkbox', { name: 'Trusler' }).check({ force: true })
  await a4(jonas).fill('Jonas skriver i A4')
  await Promise.all([saved(mette), saved(jonas)])
  await holds(a4(mette), 'Jonas skriver i A4')
  await Promise.all([openSection(mette, 'G'), openSection(jonas, 'G')])
  for (const page of [mette, jonas]) {
    for (const name of ['Farbror Opdigtet', 'Storesøster Opdigtet']) {
      await question(page, 'G1').getByText(name).first().waitFor(soon)
    }
    expect(await page.getByRole('region', { name: /har også ændret/ }).count()).toBe(0)
  }
})

test('[Y19] a clash shows both texts, follows what the colleague writes, and leaves the other text to both as a note', async () => {
  const two = await twoAtOnce(browser, server.address)
  const { mette, jonas } = two
  const hearAgain = await clashing(two)
  const said = await clashOn(mette).innerText()
  expect(said).toContain('Jonas Friborg har også ændret')
  expect(said).toContain('Jonas skrev dette om skolen')
  expect(said).toContain('Mette skrev dette om hjemmet')
  expect(await violationsOn(mette, 'clash')).toEqual([])
  step('Jonas writes on while Mette thinks')
  await a4(jonas).fill('Jonas skrev mere om skolen')
  await saved(jonas)
  await hearAgain()
  await clashOn(mette).getByText('Jonas skrev mere om skolen').waitFor(soon)
  expect(await clashOn(mette).innerText()).toContain('Mette skrev dette om hjemmet')
  step('Mette lets his stand')
  await clashOn(mette)
    .getByRole('button', { name: /^Brug Jonas/ })
    .click()
  await saved(mette)
  expect(await a4(mette).inputValue()).toBe('Jonas skrev mere om skolen')
  expect(await mette.evaluate(() => document.activeElement?.id)).toBe('konkret')
  for (const page of [mette, jonas]) await note(page).getByText('Mette skrev dette om hjemmet').waitFor(soon)
  expect(await violationsOn(jonas, 'note')).toEqual([])
  step('Jonas puts the note away')
  await note(jonas)
    .getByRole('button', { name: /^Læg væk/ })
    .click()
  await jonas.getByRole('dialog').getByRole('button', { name: 'Læg væk' }).click()
  for (const page of [mette, jonas]) await note(page).waitFor({ state: 'detached', ...soon })
})

test('[Y19] both texts can stand', async () => {
  const two = await twoAtOnce(browser, server.address)
  const hearAgain = await clashing(two)
  await hearAgain()
  await clashOn(two.mette)
    .getByRole('button', { name: /^Behold begge/ })
    .click()
  await holds(a4(two.jonas), 'Mette skrev dette om hjemmet\n\nJonas skrev dette om skolen')
})

test('[Y15] a choice that the server did not hear is carried out when it is back, and in a new window', async () => {
  const two = await twoAtOnce(browser, server.address)
  const { mette, jonas, address } = two
  await clashing(two)
  step('the server is killed, and Mette chooses')
  await server.kill()
  await clashOn(mette)
    .getByRole('button', { name: /^Brug Jonas/ })
    .click()
  await mette.getByRole('status').filter({ hasText: 'Ikke gemt – prøver igen' }).waitFor()
  await mette.waitForTimeout(2_000)
  const context = mette.context()
  await mette.close()
  await server.startAgain()
  step('a new window')
  const again = await context.newPage()
  await again.goto(address)
  for (const page of [again, jonas])
    await note(page).getByText('Mette skrev dette om hjemmet').waitFor({ timeout: 45_000 })
  expect(await a4(again).inputValue()).toBe('Jonas skrev dette om skolen')
})
