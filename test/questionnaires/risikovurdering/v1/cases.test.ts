import { evaluate } from '../../../../shared/src/questionnaire/evaluate.js'
import { risikovurderingV1 } from '../../../../shared/src/questionnaires/risikovurdering/v1/index.js'
import { calm } from './calm.js'
import { ruleCases } from './cases.js'
import { nearMisses } from './nearMisses.js'
import { otherWays } from './otherWays.js'
import { byId, today, type Coded } from './words.js'

const evaluated = (answers: Coded) => evaluate(risikovurderingV1, byId({ ...calm, ...answers }), { today, stage: 2 })
const fired = (answers: Coded) => evaluated(answers).findings.map(({ rule }) => rule)
/** The level is in the rule's own number. */
const highest = (rules: readonly string[]) => Math.max(1, ...rules.map((rule) => Number(rule.charAt(1))))

test('[Q8] a calm assessment fires no rule', () => {
  expect(fired({})).toEqual([])
})

test('[Q8] every rule has a case', () => {
  expect(ruleCases.map(({ rule }) => rule)).toEqual(risikovurderingV1.rules.map(({ id }) => id))
})

describe.each(ruleCases)('$rule', ({ rule, story, answers, fires, butNot }) => {
  test(`[Q8] ${story}`, () => {
    expect(fires).toContain(rule)
    expect(fired(answers)).toEqual(fires)
    expect(evaluated(answers).minimumLevel).toBe(highest(fires))
  })

  test(`[Q9] but not when ${butNot.story}`, () => {
    expect(Object.keys(butNot.answers)).toHaveLength(1)
    expect(butNot.fires).not.toContain(rule)
    expect(fired({ ...answers, ...butNot.answers })).toEqual(butNot.fires)
    expect(evaluated({ ...answers, ...butNot.answers }).minimumLevel).toBe(highest(butNot.fires))
  })
})

describe.each(Object.entries(otherWays))('%s also fires', (rule, ways) => {
  test.each(ways.map((way) => [shown(way), way] as const))('[Q8] on %s', (_, way) => {
    expect(fired(way)).toContain(rule)
  })
})

describe.each(Object.entries(nearMisses))('%s does not fire', (rule, misses) => {
  test.each(misses.map((miss) => [shown(miss), miss] as const))('[Q9] on %s', (_, miss) => {
    expect(fired(miss)).not.toContain(rule)
  })
})

test('[Q8] a finding names its message, its first step and the questions behind it', () => {
  expect(evaluated({ C4: { value: 'ja' }, C7: { value: '2026-12-01' } }).findings).toEqual([
    {
      rule: 'R4-04',
      minimumLevel: 4,
      because: ['udrejse', 'kritiskDato'],
      message: 'Udrejse er nært forestående eller sket, eller tidspunktet er ukendt',
      action: 'Politi om pas og udrejse; jurist; beslutning samme dag',
    },
  ])
})

function shown(way: Coded): string {
  return Object.entries(way)
    .map(([code, answer]) => `${code} ${answer === undefined ? 'blank' : said(answer)}`)
    .join(', ')
}

function said({
  now,
  earlier,
  value,
}: {
  readonly now?: string
  readonly earlier?: string
  readonly value?: string | number
}) {
  if (value !== undefined) return String(value)
  return now === 'nej' ? `tidligere ${earlier ?? ''}` : `nu ${now ?? ''}`
}
