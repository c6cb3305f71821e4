import type { Page } from 'playwright-core'

/** What axe does not look for. Each runs in the page and answers one line per fault. */
type Check = (page: Page) => Promise<readonly string[]>

/** 1.3.1, 2.4.6: one heading of the first level in sight, and none that skips a level. */
const headings: Check = (page) =>
  page.evaluate(() => {
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
    const within: ParentNode = dialog ?? document
    const shown = [...within.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) => heading.checkVisibility())
    const levels = shown.map(({ tagName }) => Number(tagName.slice(1)))
    const first = levels.filter((level) => level === 1).length
    // What must be read before the page's own heading – a clash, what was handed back – may stand above it, on the second level.
    const skipped = shown.filter((_one, place) => (levels[place] ?? 0) > (levels[place - 1] ?? 1) + 1)
    return [
      ...(dialog !== undefined || first === 1 ? [] : [`headings: ${String(first)} of level 1`]),
      ...skipped.map((heading) => `headings: skips a level at »${heading.textContent.slice(0, 60)}«`),
    ]
  })

/** 1.4.10: nothing is wider than the window, but for what scrolls by itself. */
const sideways: Check = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) =>
        one.checkVisibility() && one.getBoundingClientRect().right > clientWidth + 1 && one.children.length === 0,
    )
    const first = wide[0]
    return [
      `sideways: ${String(scrollWidth)} px of ${String(clientWidth)}: <${String(first?.tagName)} class="${String(first?.className)}"> ${String(first?.textContent).slice(0, 60)}`,
    ]
  })

/** 2.5.8: 24 × 24 px, but for links in a sentence. A box or radio is as large as with its label. */
const targets: Check = (page) =>
  page.evaluate(() => {
    const pressed = 'a[href], button, input, select, textarea, summary, [role="radio"], [role="button"]'
    const modal = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
    const inSentence = (one: Element) =>
      getComputedStyle(one).display === 'inline' &&
      (one.parentElement?.textContent ?? '').trim() !== one.textContent.trim()
    const sizeOf = (one: Element) => {
      const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])] : []
      const boxes = [one, ...labels].map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 1)
      const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left))
      const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top))
      return { width, height }
    }
    return [...modal.querySelectorAll(pressed)]
      .filter(
        (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert], [aria-hidden="true"]'),
      )
      .filter((one) => !inSentence(one) && !one.matches('.skip-link'))
      .map((one) => ({ one, ...sizeOf(one) }))
      .filter(({ width, height }) => width < 23.5 || height < 23.5)
      .map(
        ({ one, width, height }) =>
          `targets: ${width.toFixed(0)}×${height.toFixed(0)} <${one.tagName} class="${one.className}"> ${one.textContent.slice(0, 40)}`,
      )
  })

/** 1.3.2, 2.4.3: what is shown in another order than it is read. */
const order: Check = (page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((one) => one.checkVisibility())
      .flatMap((one) => {
        const { order: place, flexDirection, display } = getComputedStyle(one)
        const turned = display.includes('flex') && flexDirection.endsWith('reverse')
        const tab = Number(one.getAttribute('tabindex') ?? 0)
        return place !== '0' || turned || tab > 0 ? [`order: <${one.tagName} class="${one.className}">`] : []
      }),
  )

/** 2.3.3: who asks for less motion gets none. Asked for while the page is told so. */
const motion: Check = (page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => animation.playState === 'running')
      .map(({ effect }) => effect)
      .filter((effect) => effect instanceof KeyframeEffect)
      .map(({ target }) => `motion: <${String(target?.tagName)} class="${String(target?.className)}">`),
  )

const spaced =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** 1.4.12: with the spacing that a reader may ask for, no text is cut off and nothing runs out of the side. */
async function spacing(page: Page): Promise<readonly string[]> {
  // Not a style element: the page forbids those.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, spaced)
  const cut = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.textContent.trim() !== '')
      .filter((one) => /hidden|clip/.test(getComputedStyle(one).overflow) && one.getBoundingClientRect().width > 2)
      .filter((one) => one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2)
      .map((one) => `spacing: cut <${one.tagName} class="${one.className}"> ${one.textContent.slice(0, 40)}`),
  )
  const wide = await sideways(page)
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return [...cut, ...wide.map((line) => `spacing: ${line}`)]
}

/** Every check that needs no other settings of the browser. */
export const checksOn = async (page: Page): Promise<readonly string[]> =>
  (await Promise.all([headings, sideways, targets, order].map((check) => check(page)))).flat()

export { motion, sideways, spacing, targets }
