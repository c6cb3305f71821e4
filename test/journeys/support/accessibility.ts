import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What breaks WCAG 2.2 A or AA on the page as it stands: one line per element. */
export async function violationsOn(page: Page, name: string): Promise<readonly string[]> {
  if (process.env['SHOTS'] !== undefined) await shoot(page, name)
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
  process.stdout.write(`  · ${name}: ${String(violations.length)}\n`)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${name}: ${id} – ${help}: ${html.slice(0, 160)}`),
  )
}

export async function shoot(page: Page, name: string): Promise<void> {
  if (process.env['SHOTS'] === undefined) return
  const y = await page.evaluate(() => window.scrollY)
  for (const [width, height] of [[1366, 768], [390, 844]] as const) {
    await page.setViewportSize({ width, height })
    await page.waitForTimeout(200)
    await page.screenshot({ path: `/tmp/shots/${name.replace(/[^a-zæøå0-9]+/gi, '-')}-${String(width)}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.evaluate((top) => window.scrollTo(0, top), y)
}
