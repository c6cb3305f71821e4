import { chromium } from 'playwright-core'
import { shiftDate } from './clock.mjs'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One grey for every edge of a letter: the same on every machine, and a third of the size.
  '--disable-lcd-text',
  '--hide-scrollbars',
]

export const openBrowser = (executablePath) => chromium.launch({ executablePath, args: flags, chromiumSandbox: false })

const password = 'forud-demo-2026'

/** Everybody at a machine of their own, signed in when they are first needed. */
export function createPeople({ browser, server, viewport, offset }) {
  const known = new Map()
  const open = async () => {
    const context = await browser.newContext({
      viewport,
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      reducedMotion: 'reduce',
    })
    await context.addInitScript(shiftDate, offset)
    const page = await context.newPage()
    page.setDefaultTimeout(12_000)
    page.on('dialog', (dialog) => void dialog.accept())
    return page
  }
  const signIn = async (userName) => {
    const page = await open()
    await page.goto(server.address)
    await page.getByLabel('Brugernavn').fill(userName)
    await page.getByLabel('Adgangskode').fill(password)
    await page.getByRole('button', { name: 'Log ind' }).click()
    await page.getByRole('heading', { level: 1, name: 'Mit arbejde' }).waitFor()
    return page
  }
  return {
    stranger: open,
    as: async (userName) => {
      const page = known.get(userName) ?? (await signIn(userName))
      known.set(userName, page)
      return page
    },
    forget: async (userName) => {
      const page = known.get(userName)
      known.delete(userName)
      await page?.context().close()
    },
  }
}
