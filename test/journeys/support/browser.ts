import { chromium, type Browser, type Page } from 'playwright-core'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launching = {
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: flags,
  chromiumSandbox: false,
}

export const openBrowser = (): Promise<Browser> => chromium.launch(launching)

const password = 'forud-demo-2026'
const patience = 15_000

/** A person at a machine of their own: other cookies, another screen. */
export async function signIn(browser: Browser, address: string, userName: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'da-DK', timezoneId: 'Europe/Copenhagen', acceptDownloads: true })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  await signInAt(page, address, userName)
  await onPage(page, 'Mit arbejde')
  return page
}

/** Types user name and password where they are asked for. */
export async function signInAt(page: Page, address: string, userName: string): Promise<void> {
  await page.goto(address)
  await typeCredentials(page, userName)
}

export async function typeCredentials(page: Page, userName: string): Promise<void> {
  await page.getByLabel('Brugernavn').fill(userName)
  await page.getByLabel('Adgangskode').fill(password)
  await page.getByRole('button', { name: 'Log ind' }).click()
}

/** Waits until the page with this heading is there. */
export const onPage = (page: Page, heading: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name: heading }).waitFor()

/** What a journey is doing, for whoever waits for it. */
export const step = (text: string): void => {
  process.stdout.write(`  · ${text}\n`)
}
