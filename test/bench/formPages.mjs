import { chromium } from 'playwright-core'
import { definitionOf, questionsOf } from '../../shared/dist/index.js'
import { findChromium, howToInstall } from '../bin/chromium.mjs'
import { fillIn, filled, startOurs } from './formOurs.mjs'
import { startPeer } from './formPeer.mjs'
import { probed } from './formProbe.mjs'

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
const size = { viewport: { width: 1366, height: 768 }, locale: 'da-DK', timezoneId: 'Europe/Copenhagen' }

/** Both forms, filled in with the same, each page in a browser context of its own. */
export async function openPages() {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(howToInstall)
  const definition = definitionOf('risikovurdering', 1)
  const ours = await startOurs()
  const peer = await startPeer(questionsOf(definition), filled(definition).everything)
  const browser = await chromium.launch({ executablePath, args: [...flags, ...quiet], chromiumSandbox: false })
  const author = await browser.newContext(size)
  const assessmentId = await fillIn(await author.newPage(), ours.address, definition)
  const storageState = await author.storageState()
  await author.close()
  const pageOf = (code) => definition.sections.findIndex((section) => section.code === code)
  return {
    ours: {
      address: (code) => `${ours.address}/vurderinger/${assessmentId}/afsnit/${code}`,
      context: () => browser.newContext({ ...size, storageState }),
    },
    peer: {
      address: (code, mode = '') => `${peer.address}/?page=${pageOf(code)}&${mode}`,
      context: () => browser.newContext(size),
    },
    end: async () => {
      await browser.close()
      peer.end()
      await ours.end()
    },
  }
}

/** Our form with a section open, the whole assessment shown, and the field that is typed in. */
export async function openOurs({ ours }, { section, question, row }) {
  const contender = await probed(await ours.context())
  const { page } = contender
  await page.goto(ours.address(section))
  await page.getByRole('radio', { name: 'Hele vurderingen' }).click()
  if (row === undefined) return { ...contender, field: { place: `#${question}` } }
  const { list, kind, place } = row
  await page.locator(`#${list} .list-row`).nth(place).getByRole('button', { name: /^Ret/ }).click()
  return { ...contender, field: { place: `[id="${kind}${place}.${question}"]` } }
}

/** SurveyJS with the same section and the same field. */
export async function openPeer({ peer }, { section, question, row }, mode) {
  const contender = await probed(await peer.context())
  const { page } = contender
  await page.goto(peer.address(section, mode))
  await page.locator('.sd-question').last().waitFor()
  const inputs = ['textarea', 'input'].map((input) => `[data-name="${question}"] ${input}`).join(', ')
  if (mode !== 'rows=folded') return { ...contender, field: { place: inputs, nth: row?.place ?? 0 } }
  await page.evaluate(({ list, place }) => globalThis.model.getQuestionByName(list).panels[place].expand(), row)
  return { ...contender, field: { place: inputs } }
}

/** Puts the caret behind what is written. */
export async function focusOn({ page, field: { place, nth = 0 } }) {
  const field = page.locator(place).nth(nth)
  await field.focus()
  await field.evaluate((input) => input.setSelectionRange(input.value.length, input.value.length))
}
