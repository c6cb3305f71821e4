import type { Browser, Page } from 'playwright-core'
import { violationsOn } from './support/accessibility.js'
import { onPage, openBrowser, signIn, step } from './support/browser.js'
import { lockOwnLevel } from './support/caseworker.js'
import { columnOf, openSection, question, saved } from './support/form.js'
import {
  changeThree,
  concludeAnew,
  confirmButtons,
  confirmTheRest,
  startReassessment,
  told,
} from './support/reassessing.js'
import { approve, review } from './support/reviewers.js'
import { startServer, type RunningServer } from './support/server.js'

const caseNumber = 'DEMO-1007'

let server: RunningServer
let browser: Browser
let mette: Page
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  mette = await signIn(browser, server.address, 'sagsbehandler')
})
afterAll(async () => {
  await browser.close()
  await server.end()
})

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const openSend = async () => {
  await mette.getByRole('navigation', { name: 'Afsnit' }).getByRole('link', { name: 'Tjek og send' }).click()
  await onPage(mette, 'Tjek og send')
}

test('[B31] [B33] the previous answers stand beside the questions, with their sources and dates', async () => {
  await startReassessment(mette, caseNumber)
  await openSection(mette, 'C')
  const beside = await question(mette, 'C1').innerText()
  expect(beside).toContain('Svaret fra sidst skal bekræftes eller ændres')
  expect(beside).toMatch(/Fra vurdering nr\. 1, \d+\. \w+ 20\d\d/)
  expect(await question(mette, 'C1').getByRole('radio', { checked: true }).count()).toBe(0)
  expect(await violationsOn(mette, 'Tidligere svar ved spørgsmålet')).toEqual([])
  await openSection(mette, 'D')
  expect(await question(mette, 'D3').innerText()).toMatch(/Fra vurdering nr\. 2, \d+\. \w+ 20\d\d/)
})

test('[B32] one press confirms one answer, and it is still confirmed when the page is opened again', async () => {
  await openSection(mette, 'C')
  await confirmButtons(question(mette, 'C1')).click()
  await saved(mette)
  await mette.reload()
  const threat = question(mette, 'C1')
  await threat.getByText(/Uændret siden vurdering nr\. 1, .* – bekræftet/).waitFor()
  expect(await threat.innerText()).toContain('af Mette Lindgaard')
  expect(await columnOf(threat, 0).getByRole('radio', { name: 'Nej' }).isChecked()).toBe(true)
  expect(await columnOf(threat, 1).getByRole('radio', { name: 'Nej' }).isChecked()).toBe(true)
})

test('[B22] [B32] what is changed is an answer of its own; what nobody has confirmed is named and holds back sending', async () => {
  await changeThree(mette)
  const confirmed = await confirmTheRest(mette, 'C2')
  step(`${String(confirmed)} answers were confirmed one by one`)
  expect(confirmed).toBeGreaterThan(10)
  await lockOwnLevel(mette, '3 Høj')
  await concludeAnew(mette)
  await openSend()
  const missing = part(mette, 'Du mangler 1 punkt')
    .getByRole('listitem')
    .filter({ hasText: 'Bekræft eller ret svaret fra sidste vurdering' })
  expect(await missing.innerText()).toMatch(/: C2 /)
  expect(await mette.getByRole('button', { name: 'Send vurderingen' }).isDisabled()).toBe(true)
  await missing.getByRole('link').click()
  await confirmButtons(question(mette, 'C2')).click()
  await saved(mette)
})

test('[B19] it is sent, reviewed and approved', async () => {
  await openSend()
  await mette.getByRole('button', { name: 'Send vurderingen' }).click()
  await mette.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click()
  await mette
    .getByText(/Sendt til gennemsyn/)
    .first()
    .waitFor()
  await review(await signIn(browser, server.address, 'konsulent'))
  await approve(await signIn(browser, server.address, 'leder'), caseNumber)
})

test('[B36] [B38] the two assessments beside each other show what became different, word by word and rule by rule', async () => {
  await mette.getByRole('link', { name: 'Mit arbejde' }).first().click()
  await mette.getByRole('link', { name: new RegExp(`^${caseNumber}`) }).click()
  await onPage(mette, `Sag ${caseNumber}`)
  await mette.getByRole('link', { name: 'Sammenlign', exact: true }).click()
  await onPage(mette, 'Vurdering 2 og 3')
  await part(mette, 'Svar').waitFor()
  const level = part(mette, 'Niveau og konklusion').getByRole('row')
  expect(await level.filter({ hasText: 'Fastsat niveau' }).innerText()).toMatch(/2 Moderat\s+3 Høj/)
  expect(await level.filter({ hasText: 'Indikation' }).innerText()).toMatch(/Mindst 2 Moderat\s+Mindst 3 Høj/)
  const rules = part(mette, 'Regler, der står anderledes').getByRole('row')
  expect(await rules.filter({ hasText: 'R3-08' }).innerText()).toMatch(/Ikke udløst\s+Udløst/)
  expect(await rules.filter({ hasText: 'R2-01' }).innerText()).toMatch(/Udløst\s+Ikke udløst/)
  const answers = part(mette, 'Svar')
  expect(await answers.getByText('3 svar er ændret').count()).toBe(1)
  const texts = await answers.locator('.compared').allInnerTexts()
  expect(texts.map((text) => /[A-L]\d+/.exec(text)?.[0])).toEqual(['A4', 'D3', 'F1'])
  const concrete = answers.locator('.compared').filter({ hasText: 'A4' })
  expect((await concrete.locator('del').allTextContents()).join()).toContain('16')
  expect((await concrete.locator('ins').allTextContents()).join()).toContain('15')
  expect(await part(mette, 'Konklusionen i ord').innerText()).toContain(told.notYet)
  expect(await violationsOn(mette, 'Sammenlign')).toEqual([])
})

test('[B37] [B39] all answers can be shown too, in an address that says nothing of the child', async () => {
  await part(mette, 'Svar').getByRole('radio', { name: 'Alle' }).click()
  await mette.getByText('C1', { exact: true }).waitFor()
  expect(new URL(mette.url()).search).toBe('?vis=alle')
  expect(decodeURIComponent(mette.url())).not.toMatch(/Selma|DEMO/i)
  expect(await mette.title()).toBe('Forud')
  expect(await violationsOn(mette, 'Sammenlign, alle svar')).toEqual([])
})
