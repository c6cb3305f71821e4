import type { Browser, Page } from 'playwright-core'
import { second } from '../support/secondVersion'
import { violationsOn } from './support/accessibility.js'
import { onPage, openBrowser, signIn, step } from './support/browser.js'
import { answer, columnOf, openSection, question, saved } from './support/form.js'
import { startServer, type RunningServer } from './support/server.js'
import { readStored, type Stored } from './support/stored.js'
import { folderWith, type VersionFolder } from './support/versionFolder.js'

const draft = 'DEMO-1001'
const approved = 'DEMO-1007'
const inVersion1 = 'Har nogen truet med at slå barnet ihjel – direkte, indirekte eller gennem andre?'
const inVersion2 = 'Har nogen truet barnet på livet?'

let server: RunningServer
let browser: Browser
let mette: Page
let version2: VersionFolder
let before: Stored
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  version2 = folderWith(second)
  mette = await signIn(browser, server.address, 'sagsbehandler')
  await writeInVersion1(mette)
  await server.stop()
  before = await readStored(server.folder)
  step('the server is started again with a version 2')
  await server.startAgain({ QUESTIONNAIRE_DIR: version2.folder })
  await mette.goto(server.address)
  await onPage(mette, 'Mit arbejde')
})
afterAll(async () => {
  await browser.close()
  await server.end()
  version2.remove()
})

/** Answers that version 2 carries, rewords, narrows and no longer asks for. */
async function writeInVersion1(page: Page): Promise<void> {
  step('a draft in version 1')
  await page.getByRole('link', { name: new RegExp(`^${draft}`) }).click()
  await page.getByRole('radio', { name: 'Hele vurderingen' }).click()
  await openSection(page, 'A')
  await answer(page, { code: 'A3', tick: ['Trusler'] })
  await openSection(page, 'C')
  await answer(page, { code: 'C1', press: ['Nej', 'Mistanke'] })
  await openSection(page, 'G')
  await answer(page, { code: 'G12', tick: ['Far'] })
  await question(page, 'G1').getByRole('button', { name: 'Tilføj person' }).click()
  await question(page, 'G1').getByLabel('Navn eller betegnelse').fill('Moren')
  await question(page, 'G1').getByLabel('Relation til barnet').fill('biologisk mor')
  await question(page, 'G1').getByRole('button', { name: 'Færdig' }).click()
  await saved(page)
}

const table = (page: Page, name: string) => page.getByRole('region', { name }).getByRole('table')
const row = (page: Page, name: string, code: string) =>
  table(page, name)
    .getByRole('row')
    .filter({ has: page.getByText(code, { exact: true }) })

test('[N53] [N54] [U37] a draft stays in version 1, and is found with what moving it would do', async () => {
  await mette.getByRole('link', { name: 'Kladder i en tidligere version af spørgeskemaet' }).click()
  await onPage(mette, 'Kladder i en tidligere version')
  const line = mette.getByRole('row').filter({ hasText: draft })
  await line.waitFor()
  const counted = (await line.getByRole('cell').allInnerTexts()).map((text) => text.trim())
  expect([counted[0], counted[2], counted[3]]).toEqual(['1', '3', '3'])
  expect(await violationsOn(mette, 'Kladder i en tidligere version')).toEqual([])
  await line.getByRole('link').click()
  await mette.getByText('Der er udgivet en ny version af spørgeskemaet').waitFor()
  await openSection(mette, 'C')
  expect(await question(mette, 'C1').innerText()).toContain(inVersion1)
})

test('[N54] [U37] the preview shows each answer before and after, what is set aside, and why', async () => {
  await mette.getByRole('link', { name: 'Se, hvad flytning gør' }).click()
  await onPage(mette, 'Flyt kladden til version 2')
  const threat = row(mette, 'Skal bekræftes eller rettes', 'C1')
  await threat.waitFor()
  expect(await threat.innerText()).toMatch(/Nej[\s\S]*Mistanke[\s\S]*Nej[\s\S]*Mistanke/)
  expect(await row(mette, 'Skal bekræftes eller rettes', 'A3').count()).toBe(1)
  const aside = await table(mette, 'Lægges til side').innerText()
  for (const kept of ['Hvem træffer beslutningerne i familien', 'Far', 'Trusler', 'biologisk mor'])
    expect(aside).toContain(kept)
  await mette.getByText('Hvad er ændret i spørgeskemaet').click()
  await mette.getByText(inVersion2).last().waitFor()
  expect(await violationsOn(mette, 'Før flytningen')).toEqual([])
})

test('[N55] [U38] one step moves it, and nothing that was set aside is gone', async () => {
  await mette.getByRole('button', { name: 'Flyt kladden' }).click()
  await mette.getByRole('dialog').getByRole('button', { name: 'Ja, flyt den' }).click()
  await onPage(mette, 'Svar fra den tidligere version')
  await table(mette, 'Lagt til side').waitFor()
  expect(await table(mette, 'Lagt til side').innerText()).toMatch(/Trusler[\s\S]*biologisk mor[\s\S]*Far/)
  expect(await violationsOn(mette, 'Efter flytningen')).toEqual([])
})

test('[N56] [U39] one answer is confirmed beside its question, and another is corrected', async () => {
  step('an answer is confirmed')
  await openSection(mette, 'C')
  const threat = question(mette, 'C1')
  expect(await threat.innerText()).toContain(inVersion2)
  expect(await columnOf(threat, 1).getByRole('radio', { name: 'Mistanke' }).isChecked()).toBe(true)
  await threat.getByRole('button', { name: /^Bekræft svaret/ }).click()
  await threat.getByText('Spørgsmålet er ændret').waitFor({ state: 'detached' })
  step('an answer is corrected')
  await openSection(mette, 'A')
  await question(mette, 'A3').getByText('Spørgsmålet er ændret').waitFor()
  await answer(mette, { code: 'A3', tick: ['Vold'] })
  await saved(mette)
  await question(mette, 'A3').getByText('Spørgsmålet er ændret').waitFor({ state: 'detached' })
  step('the last one holds back sending')
  await mette.getByRole('navigation', { name: 'Afsnit' }).getByRole('link', { name: 'Tjek og send' }).click()
  await mette.getByText(/^Bekræft eller ret svaret/).waitFor()
  await mette.getByRole('link', { name: 'Gennemgå svarene' }).click()
  await onPage(mette, 'Svar fra den tidligere version')
  await mette.getByRole('button', { name: /^Bekræft svaret/ }).click()
  await mette.getByText('Alle svar er bekræftet eller rettet.').waitFor()
  expect(await table(mette, 'Lagt til side').innerText()).toContain('biologisk mor')
})

test('[N52] an assessment that was approved before reads as it was made', async () => {
  const page = await signIn(browser, server.address, 'sagsbehandler')
  await page.getByRole('link', { name: new RegExp(`^${approved}`) }).click()
  await onPage(page, `Sag ${approved}`)
  await page.getByRole('link', { name: 'Se rapporten' }).click()
  await onPage(page, 'Rapport')
  await page.getByText('Underskrifter').first().waitFor()
  const report = await page.getByRole('main').innerText()
  expect(report).toContain(inVersion1)
  expect(report).not.toContain(inVersion2)
  expect(report).toContain('Hvem træffer beslutningerne i familien – også fra udlandet?')
})

test('[N46] [N51] a faulty version is refused with everything that is wrong with it', async () => {
  const sections = second.sections.map((section, place) =>
    place > 1 ? section : { ...section, questions: section.questions.map((item) => ({ ...item, help: '' })) },
  )
  const faulty = folderWith({ ...second, sections: [...sections, ...second.sections.slice(0, 1)] })
  await server.stop()
  const said = await server.refusal({ QUESTIONNAIRE_DIR: faulty.folder })
  faulty.remove()
  step(`refused with ${String(said.split('\n').length)} lines`)
  expect(said).toContain('Spørgeskemaet kan ikke bruges:')
  for (const fault of ['anledning', 'B1']) expect(said).toContain(fault)
})

test('[N55] nothing of what was written is lost', async () => {
  await server.stop()
  const after = await readStored(server.folder)
  expect(before.lasting.size).toBeGreaterThan(100)
  expect([...before.lasting].filter((kept) => !after.lasting.has(kept))).toEqual([])
  expect([...before.sent].filter((kept) => !after.sent.has(kept))).toEqual([])
  const { answers, setAside } = after.draftOf(draft)
  const then = before.draftOf(draft).answers
  expect(then).toMatchObject({ tegn: { values: ['kontrol', 'trusler', 'frygtUdlandsophold'] } })
  const { tegn, beslutter, ...unchanged } = then
  expect(answers).toEqual({ ...unchanged, tegn: { values: ['kontrol', 'vold', 'frygtUdlandsophold'] } })
  expect([tegn, beslutter]).toEqual([{ values: ['kontrol', 'trusler', 'frygtUdlandsophold'] }, { values: ['far'] }])
  expect(setAside).toMatchObject([{ from: { version: 1 } }])
  expect(JSON.stringify(setAside)).toMatch(/(?=.*"values":\["trusler"\])(?=.*"values":\["far"\])(?=.*"biologisk mor")/)
})
