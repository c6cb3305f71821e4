import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What breaks WCAG 2.2 A or AA on the page as it stands: one line per element. */
export async function violationsOn(page: Page, name: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
  process.stdout.write(`  · ${name}: ${String(violations.length)}\n`)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${name}: ${id} – ${help}: ${html.slice(0, 160)}`),
  )
}
