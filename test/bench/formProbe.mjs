/*
 * How long the eye waits. Installed before the page's own scripts, the same in both contenders.
 *
 * It begins at the event's own time stamp – when the browser got the key or the press, so that waiting for earlier work
 * counts – and ends when the frame that shows the result has been handed over to be drawn: the first animation frame in
 * which the page shows what was asked for, and then a message posted from it, which arrives after style, layout and paint.
 * For a key that is the first frame after it (the browser itself writes the letter); for a choice, the first frame in
 * which the answer is shown as chosen; for a section, the first in which one of its questions is there.
 */
function installProbe() {
  const took = []
  let shown = () => true
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    port2.postMessage(undefined)
  }
  const watch = ({ timeStamp }) => {
    const isShown = shown
    const look = () => {
      if (isShown()) afterPaint(() => took.push(performance.now() - timeStamp))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }
  let shifted = 0
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) shifted += value
  }).observe({ type: 'layout-shift', buffered: true })
  globalThis.probe = {
    on: (event, until) => {
      took.length = 0
      shown = until ?? (() => true)
      const listen = (happened) => happened.isTrusted && watch(happened)
      addEventListener(event, listen, true)
      globalThis.probe.off = () => removeEventListener(event, listen, true)
    },
    taken: () => [...took],
    shifted: () => shifted,
  }
}

const slowDown = 4
const between = 100
const keys = 'sådan går det til på skolen '.split('')
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const keyDown = (cdp, key) => cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key })
const keyUp = (cdp, key) => cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key })

/** A page with the probe in it, as slow as a cheap laptop while it is measured. */
export async function probed(context) {
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.addInitScript(installProbe)
  const cdp = await context.newCDPSession(page)
  // Time that the page's own thread has worked: what else the machine does meanwhile does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const throttle = (rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate })
  return { page, cdp, throttle, slow: () => throttle(slowDown), fast: () => throttle(1) }
}

/** Milliseconds of work so far: scripts, and everything that the page's thread does. */
async function worked(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000
  return { script: of('ScriptDuration'), task: of('TaskDuration') }
}

/** Until nothing more follows from what was done: what was put off, and what was saved, counts as well. */
const settled = 2500

async function measured({ page, cdp }, event, until, times, act) {
  const before = await worked(cdp)
  await page.evaluate(`probe.on(${JSON.stringify(event)}, ${until ?? 'undefined'})`)
  for (let time = 0; time < times; time += 1) await act(time)
  await page.waitForFunction((seen) => globalThis.probe.taken().length === seen, times)
  await pause(settled)
  const took = await page.evaluate('probe.off(), probe.taken()')
  const after = await worked(cdp)
  return {
    took,
    script: (after.script - before.script) / times,
    task: (after.task - before.task) / times,
  }
}

/** Types in the field that has focus, ten keys a second whether or not the page keeps up. */
export function typing(contender, times) {
  const { cdp } = contender
  return measured(contender, 'keydown', undefined, times, async (time) => {
    const key = keys[time % keys.length]
    void keyDown(cdp, key).then(() => keyUp(cdp, key))
    await pause(between)
  })
}

/** Presses one place after the other with the mouse; each is shown as chosen before the next is pressed. */
export function pressing(contender, places, times, { until, rest = 300 } = {}) {
  const { page, cdp } = contender
  let at
  return measured(
    contender,
    'pointerup',
    until === undefined ? '() => globalThis.isChosen()' : '() => globalThis.isThere()',
    times,
    async (time) => {
      const place = places[time % places.length]
      at = await page.evaluate(pointAt, { place, until: until?.[time % places.length] })
      const mouse = { x: at.x, y: at.y, button: 'left', clickCount: 1 }
      await cdp.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' })
      void cdp.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' })
      await page.waitForFunction((seen) => globalThis.probe.taken().length > seen, time)
      await pause(rest)
    },
  )
}

/** Brings the place into view, says where it is, and sets what will tell that it has had its effect. */
function pointAt({ place, until }) {
  const found = document.querySelector(place)
  if (found === null) throw new Error(`${place} is not there.`)
  const target = found.matches('input') ? found.closest('label') : found
  const isIn = ({ top, bottom }) => top > 150 && bottom < innerHeight - 50
  if (!isIn(target.getBoundingClientRect())) target.scrollIntoView({ block: 'center', behavior: 'instant' })
  const isChosen = (element) => {
    if (element === null) return false
    const item = element.closest('.sd-item')
    return item === null ? element.ariaChecked === 'true' : item.classList.contains('sd-item--checked')
  }
  globalThis.isChosen = () => isChosen(document.querySelector(place))
  globalThis.isThere = () => document.querySelector(until) !== null
  const { left, top, width, height } = target.getBoundingClientRect()
  return { x: left + Math.min(width / 2, 12), y: top + height / 2 }
}

/** Kilobytes in use once everything that can be let go has been let go. */
export async function heap({ cdp }) {
  for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize / 1000
}

const backspace = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 }

/** A key and its undoing, as fast as the page takes them; every tenth time an answer is chosen as well. */
export async function editing({ page, cdp, field: { place } }, choices, times) {
  const focus = (at) => page.evaluate((wanted) => document.querySelector(wanted).focus({ preventScroll: true }), at)
  await focus(place)
  for (let time = 0; time < times; time += 1) {
    if (time % 10 === 9) {
      await page.evaluate((at) => document.querySelector(at).click(), choices[((time - 9) / 10) % choices.length])
      await focus(place)
    } else if (time % 2 === 0) {
      await keyDown(cdp, 'a')
      await keyUp(cdp, 'a')
    } else {
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...backspace })
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...backspace })
    }
  }
  await pause(settled)
}
