import type { Browser, Page } from 'playwright-core'
import { onPage, openBrowser, signIn, step } from './support/browser.js'
import { openCase } from './support/caseworker.js'
import { openSection, question, saved } from './support/form.js'
import { startServer, type RunningServer } from './support/server.js'

let server: RunningServer
let browser: Browser
let mette: Page
let keys = 0
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  mette = await signIn(browser, server.address, 'sagsbehandler')
  await openCase(mette)
})
afterAll(async () => {
  await browser.close()
  await server.end()
})

async function press(...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) {
    keys += 1
    await mette.keyboard.press(key)
  }
}
async function write(text: string): Promise<void> {
  keys += text.length
  await mette.keyboard.type(text)
}

/** What has focus: the question, and what kind of place in it. */
const place = () =>
  mette.evaluate(() => {
    const at = document.activeElement
    const row = at?.closest('[data-question]')
    const kind = [...(row?.classList ?? [])].find((name) => name.startsWith('kind-'))?.slice(5) ?? ''
    return { question: row?.getAttribute('data-question') ?? '', kind, words: at?.textContent ?? '' }
  })

const focusIs = (selector: string) =>
  mette.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector)

/** »Nej« with who knows it: the first time the source is written, after that it is used again. */
async function sourceOnce(isFirst: boolean): Promise<void> {
  await press('k')
  await focusIs('.evidence *')
  if (!isFirst) return press('Enter')
  await write('Sk')
  await press('Tab')
  await focusIs('input[name$="-origin"]')
  await write('Klasselærer')
  await press('Tab')
  await write('i går')
  await press('Escape')
}

test('[F54] a whole section is answered without the mouse, every coded answer with its source', async () => {
  await openSection(mette, 'C')
  keys = 0
  const spent = new Map<string, number[]>()
  await press('Tab', 'Tab')
  for (let at = await place(); at.question !== ''; at = await place()) {
    const before = keys
    const { kind } = at
    if (kind === 'factor') await press('n', 'Enter', 'n')
    else if (kind === 'rating') await press('n')
    else if (kind === 'choice') await press('Space')
    else if (kind === 'text') await write('Klasselæreren, i dag kl. 12.')
    else await press('u', '1')
    if (kind === 'factor' || kind === 'rating') await sourceOnce(spent.size === 0)
    await press(kind === 'text' ? 'Control+Enter' : 'Enter')
    spent.set(kind, [...(spent.get(kind) ?? []), keys - before])
  }
  const coded = [...(spent.get('factor') ?? []), ...(spent.get('rating') ?? [])]
  step(
    `keys per question: factors ${(spent.get('factor') ?? []).join(' ')}; ratings ${(spent.get('rating') ?? []).join(' ')}`,
  )
  expect(coded.length).toBeGreaterThanOrEqual(10)
  expect(Math.max(...(spent.get('factor') ?? []).slice(1))).toBe(6)
  expect(Math.max(...(spent.get('rating') ?? []))).toBe(4)
  expect((await place()).words).toMatch(/^Næste: /)
  await saved(mette)
  await mette.reload()
  await onPage(mette, /^C · /)
  for (const row of await mette.locator('.question-coded').all()) {
    for (const answers of await row.getByRole('radiogroup').all()) {
      expect(await answers.getByRole('radio', { name: 'Nej', checked: true }).count()).toBe(1)
    }
    expect(await row.locator('.question-unclarified').count()).toBe(0)
  }
})

test('[F53] a person who was removed and saved comes back with the same id and content', async () => {
  await mette.getByRole('radio', { name: 'Hele vurderingen' }).click()
  await openSection(mette, 'G')
  const list = question(mette, 'G1')
  await list
    .getByRole('button', { name: /^Tilføj / })
    .first()
    .focus()
  await press('Enter')
  await focusIs('.row-form *')
  await write('Farbror Opdigtet')
  await saved(mette)
  const line = list.locator('li.list-row')
  const id = await line.getAttribute('id')
  await list.getByRole('button', { name: 'Færdig' }).focus()
  await press('Enter')
  await list.getByRole('button', { name: 'Fjern Farbror Opdigtet' }).focus()
  await press('Enter')
  await focusIs('.removed button')
  await told(mette, 'POST')
  const back = told(mette, 'PUT')
  await press('Enter')
  await back
  await mette.reload()
  await onPage(mette, /^G · /)
  await mette.getByRole('radio', { name: /^Hele vurderingen/ }).click()
  // What was put back after the reload may begin the page afresh, with the core.
  await list.waitFor({ timeout: 3000 }).catch(() => mette.getByRole('radio', { name: /^Hele vurderingen/ }).click())
  await line.locator('.row-name').getByText('Farbror Opdigtet').waitFor()
  expect(await line.getAttribute('id')).toBe(id)
})

/** The server has taken it out, or back. */
const told = (page: Page, method: 'POST' | 'PUT') =>
  page.waitForResponse(
    (reply) => reply.url().includes('/entities/') && reply.request().method() === method && reply.ok(),
  )

test('[F55] nothing moves when a date is refused, and what was understood stands beside it', async () => {
  await openSection(mette, 'A')
  const date = question(mette, 'A2').getByRole('textbox', { name: 'Dato' })
  const next = mette.locator('[data-question]').nth(2)
  const room = async () => ((await next.boundingBox())?.y ?? 0) - ((await question(mette, 'A2').boundingBox())?.y ?? 0)
  const write = async (text: string, said: RegExp) => {
    await date.fill(text)
    await date.press('Tab')
    await question(mette, 'A2').getByText(said).waitFor()
    return room()
  }
  const before = await write('1/11-26', /^søndag 1\. november 2026/)
  expect(await write('31.02.2026', /Skriv datoen som 22\.11\.2026\./)).toBe(before)
  expect(await write('i går', /^[a-zø]+dag \d/)).toBe(before)
})

test('[F56] at 390 px nothing is wider than the screen, and every target has room for a finger', async () => {
  await mette.setViewportSize({ width: 390, height: 844 })
  for (const section of ['C', 'G']) {
    await mette.goto(mette.url().replace(/afsnit\/.*/, `afsnit/${section}`))
    await onPage(mette, new RegExp(`^${section} · `))
    expect(await mette.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    const small = await mette.evaluate(() =>
      [...document.querySelectorAll('.question :is(button, input, select, textarea)')]
        .filter((one) => one.checkVisibility() && !one.matches('.form-radio, .form-checkbox, .date-native'))
        .map((one) => {
          const { width, height } = one.getBoundingClientRect()
          return { name: one.textContent, width, height }
        })
        .filter(({ width, height }) => width < 24 || height < 24),
    )
    expect(small).toEqual([])
  }
  await mette.setViewportSize({ width: 1366, height: 768 })
})

test('[F57] a long text is read without scrolling in its field, and the field has no bar of its own', async () => {
  await mette.goto(mette.url().replace(/afsnit\/.*/, 'afsnit/A'))
  await onPage(mette, /^A · /)
  const text = question(mette, 'A4').getByRole('textbox')
  await text.fill(Array.from({ length: 60 }, (_, line) => `Linje ${String(line)}`).join('\n'))
  expect(await text.evaluate((area) => area.scrollHeight - area.clientHeight)).toBeLessThanOrEqual(0)
  expect(await text.evaluate((area) => area.clientHeight)).toBeGreaterThan(1000)
})

test('[U43] printed, a section is answers without navigation, and what lies in the annex is not there', async () => {
  await mette.goto(mette.url().replace(/afsnit\/.*/, 'afsnit/A'))
  await onPage(mette, /^A · /)
  const concrete = question(mette, 'A4')
  await concrete.getByRole('textbox').fill('Kun til bilaget')
  await mette.emulateMedia({ media: 'print' })
  expect(await concrete.getByRole('textbox').isVisible()).toBe(false)
  expect(await concrete.getByRole('heading').isVisible()).toBe(true)
  expect(await mette.locator('.site-head').isVisible()).toBe(false)
  expect(await mette.getByRole('navigation', { name: 'Afsnit' }).isVisible()).toBe(false)
  expect(await mette.title()).toBe('Forud')
  expect((await mette.pdf()).byteLength).toBeGreaterThan(5000)
  await mette.emulateMedia({ media: 'screen' })
})
