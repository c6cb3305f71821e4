import AxeBuilder from '@axe-core/playwright'
import { appendFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { walkFocus } from './focusWalk.js'
import { checksOn, motion, spacing } from './pageChecks.js'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** 1366×768 at 200 %, and 1280 wide at 400 %, with a window as low as it then is. */
const doubled = { width: 683, height: 384 }
const fourfold = { width: 320, height: 192 }

type Found = { readonly [mode: string]: readonly string[] }

/**
 * What breaks WCAG 2.2 A or AA on the page as it stands, one line per element: axe, our own checks, at 200 % and 400 %,
 * with wide spacing, forced colours and less motion; with `walk` also every stop of the Tab key at each size.
 */
export async function violationsOn(page: Page, name: string, how: { readonly walk?: true } = {}): Promise<Lines> {
  const size = page.viewportSize() ?? { width: 1366, height: 768 }
  const walked = (at: string) => (how.walk === true ? walkFocus(page, at) : Promise.resolve([]))
  const found: Found = {
    axe: await axeOn(page),
    usual: [...(await checksOn(page)), ...(await walked(name))],
    '200 %': await at(page, doubled, async () => [...(await checksOn(page)), ...(await walked(`${name}, 200 %`))]),
    '400 %': await at(page, fourfold, async () => [
      ...(await checksOn(page)),
      ...(await walked(`${name}, 400 %`)),
      ...(await spacing(page)),
    ]),
    'forced colours': await forced(page),
  }
  await page.setViewportSize(size)
  return report(name, found)
}

type Lines = readonly string[]

async function axeOn(page: Page, without: readonly string[] = []): Promise<Lines> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(rules)
    .disableRules([...without])
    .analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} – ${help}: ${html.slice(0, 160)}`))
}

async function at(page: Page, size: typeof doubled, check: () => Promise<Lines>): Promise<Lines> {
  await page.setViewportSize(size)
  return check()
}

/** The system's own colours and no motion. What contrast there is then is the system's. */
async function forced(page: Page): Promise<Lines> {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  const found = [...(await motion(page)), ...(await axeOn(page, ['color-contrast']))]
  await page.emulateMedia({ forcedColors: null, reducedMotion: null })
  return found
}

/** One line for whoever waits, and for the table in docs/accessibility.md where a file is named. */
function report(name: string, found: Found): Lines {
  const lines = Object.entries(found).flatMap(([mode, faults]) => faults.map((fault) => `${name}, ${mode}: ${fault}`))
  process.stdout.write(`  · ${name}: ${String(lines.length)}\n`)
  const file = process.env['ACCESSIBILITY_RESULTS']
  const counts = Object.fromEntries(Object.entries(found).map(([mode, faults]) => [mode, faults.length]))
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ name, ...counts })}\n`)
  return lines
}
