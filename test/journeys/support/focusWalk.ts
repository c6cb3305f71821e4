import type { Page } from 'playwright-core'

type Stop = { readonly what: string; readonly fault: string | undefined; readonly end: boolean }

/** Where focus is now: whether it can be seen (2.4.7) and is not wholly covered (2.4.11). */
const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const one = document.activeElement
    if (one === null || one === document.body || one === document.documentElement) {
      return { what: 'outside', fault: undefined, end: true }
    }
    const what = `<${one.tagName} class="${one.className}"> ${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40)}`
    const box = one.getBoundingClientRect()
    const { innerWidth, innerHeight } = window
    const points = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((across) =>
      [0.05, 0.5, 0.95].map((down) => [box.left + box.width * across, box.top + box.height * down] as const),
    )
    const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined
    const seen = points.some(([x, y]) => {
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false
      const top = document.elementFromPoint(x, y)
      return top !== null && (one.contains(top) || top.contains(one) || label?.contains(top) === true)
    })
    const lookOf = (element: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return { outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, shadowed: boxShadow !== 'none' }
    }
    const looks = [
      one,
      ...(label === undefined ? [] : [label]),
      ...(one.parentElement === null ? [] : [one.parentElement]),
    ]
    const visible = looks.map(lookOf).some(({ outlined, shadowed }) => outlined || shadowed)
    const marked = (one as { walked?: number }).walked !== undefined
    Object.assign(one, { walked: 1 })
    const fault = visible ? (seen ? undefined : 'covered') : 'focus cannot be seen'
    return { what, fault, end: marked }
  })

const longest = 600

/** Tab from the top of the page to its end, in a real browser. */
export async function walkFocus(page: Page, name: string): Promise<readonly string[]> {
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    for (const one of document.querySelectorAll('*')) Object.assign(one, { walked: undefined })
  })
  const faults: string[] = []
  let stops = 0
  for (; stops < longest; stops += 1) {
    await page.keyboard.press('Tab')
    const { what, fault, end } = await stopOf(page)
    if (end && stops > 0) break
    if (fault !== undefined) faults.push(`${name}: focus ${fault}: ${what}`)
  }
  process.stdout.write(`  · ${name}: ${String(stops)} stops, ${String(faults.length)} faults\n`)
  return faults
}
