import { build } from '../../server/bin/build.mjs'
import { loaded } from './formLoading.mjs'
import { focusOn, openOurs, openPages, openPeer } from './formPages.mjs'
import { editing, heap, pressing, typing } from './formProbe.mjs'
import { figure } from './measure.mjs'

/*
 * Version 1 with every question answered, 20 people and 30 incidents, in a real Chromium on a processor slowed down four
 * times: ours with its server and its saving, beside SurveyJS with the survey that we export, which saves nothing.
 *
 * SurveyJS is given what is kindest to it unless its name says otherwise: production builds on both sides, one section at
 * a time as a caseworker would work, rows folded except the one that is written in, and nothing checked when the page is
 * turned. It knows an answer as it is typed, because ours does and has to: what is older than two seconds must be saved.
 * As SurveyJS comes, a text is not known before its field is left; that is measured as well, and so is the whole form on
 * one page, and rows as they are exported, all of them unfolded.
 */
const survey = 'survey-react-ui 3.0.0'
const peerNames = {
  '': survey,
  'rows=folded': `${survey} (rows folded)`,
  'update=onBlur': `${survey} (knows a text when its field is left)`,
  'pages=singlePage': `${survey} (all sections on one page)`,
}
const texts = [
  { name: 'text', section: 'A', question: 'konkret', modes: ['', 'update=onBlur'] },
  {
    name: 'rowOf30',
    section: 'E',
    question: 'beskrivelse',
    row: { list: 'haendelser', kind: 'incident', place: 14 },
    modes: ['rows=folded', ''],
  },
  {
    name: 'rowOf20',
    section: 'G',
    question: 'relation',
    row: { list: 'personer', kind: 'person', place: 9 },
    modes: ['rows=folded', ''],
  },
]

const percentile = (numbers, part) =>
  numbers.toSorted((one, other) => one - other)[Math.ceil(numbers.length * part) - 1]

/** The contenders take turns within every round. What each press or key took, and the work that one of them was. */
async function inTurns(contenders, act, rounds = 5) {
  const found = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]))
  if (rounds > 1) for (const contender of Object.values(contenders)) await act(contender)
  for (let round = 0; round < rounds; round += 1)
    for (const [name, contender] of Object.entries(contenders)) found[name].push(await act(contender))
  for (const { page } of Object.values(contenders)) await page.context().close()
  return Object.fromEntries(
    Object.entries(found).map(([name, rounds]) => {
      const took = rounds.flatMap((round) => round.took)
      const mean = (part) => rounds.reduce((sum, round) => sum + round[part], 0) / rounds.length
      const facts = { median: percentile(took, 0.5), p98: percentile(took, 0.98), n: took.length }
      return [name, { ...facts, script: mean('script'), task: mean('task') }]
    }),
  )
}

function* compared(group, { ours, ...peers }) {
  for (const part of ['median', 'p98', 'script', 'task'])
    for (const [mode, peer] of Object.entries(peers))
      yield figure(`form.${group}.${part}`, ours[part], { peer: peer[part], peerName: peerNames[mode], n: ours.n })
}

const opened = async (pages, wanted, modes) => ({
  ours: await openOurs(pages, wanted),
  ...Object.fromEntries(await Promise.all(modes.map(async (mode) => [mode, await openPeer(pages, wanted, mode)]))),
})

/** Ten keys a second: how long until each is painted, and what one costs. */
async function* keys(pages, { name, modes, ...wanted }) {
  const contenders = await opened(pages, wanted, modes)
  const found = await inTurns(contenders, async (contender) => {
    await focusOn(contender)
    await contender.slow()
    return typing(contender, 40)
  })
  yield* compared(`key.${name}`, found)
}

/** Everything on one page at once, which ours never shows; a few keys say enough. */
async function* wholeForm(pages) {
  const contenders = await opened(pages, { section: 'A', question: 'konkret' }, ['pages=singlePage'])
  const found = await inTurns(
    contenders,
    async (contender) => {
      await focusOn(contender)
      await contender.slow()
      return typing(contender, 2)
    },
    1,
  )
  yield* compared('key.text', found)
}

const answers = {
  ours: ['#fysisk [role="radio"]:nth-child(2)', '#fysisk [role="radio"]:nth-child(3)'],
  peer: ['mistanke', 'nej'].map((value) => `[data-name="fysisk__now"] input[value="${value}"]`),
}
const turns = {
  ours: {
    places: ['F', 'E'].map((code) => `.around a[href$="/${code}"]`),
    until: ['planer', 'haendelser'].map((id) => `[data-question="${id}"]`),
  },
  peer: {
    places: ['#sv-nav-next input', '#sv-nav-prev input'],
    until: ['planer', 'haendelser'].map((id) => `[data-name="${id}"]`),
  },
}

/** A coded answer is chosen, and the page is turned, where 30 incidents stand. */
async function* presses(pages) {
  const wanted = { section: 'E', question: 'haendelser' }
  const side = (contender) => (contender.field.place === '#haendelser' ? 'ours' : 'peer')
  const choosing = await opened(pages, wanted, [''])
  const chosen = await inTurns(choosing, async (contender) => {
    await contender.slow()
    return pressing(contender, answers[side(contender)], 20)
  })
  yield* compared('choice.besideRowsOf30', chosen)
  const turning = await opened(pages, wanted, [''])
  const turned = await inTurns(turning, async (contender) => {
    await contender.slow()
    const { places, until } = turns[side(contender)]
    return pressing(contender, places, 8, { until, rest: 1000 })
  })
  yield* compared('sectionChange', turned)
}

/** Nothing kept, a signed-in caseworker, the section with the acute signals. */
async function* firstLoad(pages) {
  const times = 5
  const ours = await loaded(pages.ours, 'C', '#drabstrussel [role="radio"]', times)
  const peer = await loaded(pages.peer, 'C', '[data-name="drabstrussel__now"] input', times)
  const units = {
    scripts: 'kB gzip',
    scriptsSent: 'kB as sent',
    styles: 'kB gzip',
    fonts: 'kB',
    milliseconds: 'ms',
    shifted: 'CLS',
  }
  for (const [part, unit] of Object.entries(units))
    yield figure(`form.firstLoad.${part}`, ours[part], { peer: peer[part], peerName: survey, unit, n: times })
}

/** An hour's worth of edits: memory before, in the middle and after, and how it grows from the middle on. */
async function* memory(pages) {
  const half = 1800
  const wanted = { section: 'A', question: 'konkret' }
  const grown = async (contender, choices) => {
    const edit = (times) => editing(contender, choices, times)
    await edit(200)
    const sizes = [await heap(contender)]
    for (let time = 0; time < 2; time += 1) {
      await edit(half)
      sizes.push(await heap(contender))
    }
    await contender.page.context().close()
    return { after: sizes[2] / 1000, growth: ((sizes[2] - sizes[1]) / half) * 1000 }
  }
  const ours = await grown(
    await openOurs(pages, wanted),
    ['mistanke', 'nej'].map((_, place) => `#tidligereSager [role="radio"]:nth-child(${place + 2})`),
  )
  const peer = await grown(
    await openPeer(pages, wanted, ''),
    ['mistanke', 'nej'].map((value) => `[data-name="tidligereSager"] input[value="${value}"]`),
  )
  const named = { peerName: survey, n: 2 * half }
  yield figure('form.memory.afterAnHour', ours.after, { ...named, peer: peer.after, unit: 'MB' })
  yield figure('form.memory.growthFor1000Edits', ours.growth, { ...named, peer: peer.growth, unit: 'kB' })
}

const groups = {
  firstLoad,
  ...Object.fromEntries(texts.map((text) => [`keys in ${text.name}`, (pages) => keys(pages, text)])),
  wholeForm,
  presses,
  memory,
}

/** A part that cannot be measured says so, and does not take the others along. */
export async function* figures() {
  await build()
  const pages = await openPages()
  try {
    for (const [name, group] of Object.entries(groups)) {
      try {
        yield* group(pages)
      } catch (error) {
        console.error(`form, ${name}: ${error.message}`)
        process.exitCode = 1
      }
    }
  } finally {
    await pages.end()
  }
}
