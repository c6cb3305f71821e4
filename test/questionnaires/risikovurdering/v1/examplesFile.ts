import type { Answer } from '../../../../shared/src/questionnaire/answers.js'
import { calm } from './calm.js'
import { ruleCases } from './cases.js'
import { levelCases } from './levelCases.js'
import { nearMisses } from './nearMisses.js'
import { otherWays } from './otherWays.js'
import { today, type Coded } from './words.js'

type Change = { readonly [code: string]: Answer | null }

/** The worked cases as data: what lies beside the content, so that the paper edition can count what they cover. */
export const examplesFile = () => ({
  questionnaire: 'risikovurdering@1',
  today,
  common: { calm },
  examples: [
    ...ruleCases.flatMap(({ rule, story, answers, fires, butNot }) => [
      { story: `${rule}: ${story}`, from: 'calm', answers: changeOf(answers), fires },
      {
        story: `${rule}, men ikke når ${butNot.story}`,
        from: 'calm',
        answers: changeOf({ ...answers, ...butNot.answers }),
        fires: butNot.fires,
      },
    ]),
    ...Object.entries(otherWays).flatMap(([rule, ways]) =>
      ways.map((way, at) => ({
        story: `${rule}: anden måde ${String(at + 1)}`,
        from: 'calm',
        answers: changeOf(way),
        includes: [rule],
      })),
    ),
    ...Object.entries(nearMisses).flatMap(([rule, misses]) =>
      misses.map((miss, at) => ({
        story: `${rule}: tæt på ${String(at + 1)}`,
        from: 'calm',
        answers: changeOf(miss),
        excludes: [rule],
      })),
    ),
    ...levelCases.map(({ story, stage, answers }) => ({ story, stage, ...differenceFrom(answers) })),
  ],
})

/** A blank answer is written down: it takes the common one away. */
const changeOf = (coded: Coded): Change =>
  Object.fromEntries(Object.entries(coded).map(([code, answer]) => [code, answer ?? null]))

/** The level cases state every answer; here they are what differs from the calm ones, where that is shorter. */
function differenceFrom(answers: Coded) {
  const codes = [...new Set([...Object.keys(calm), ...Object.keys(answers)])]
  const changed = codes.filter((code) => JSON.stringify(answers[code]) !== JSON.stringify(calm[code]))
  const isNear = changed.length < Object.keys(calm).length / 2
  return isNear
    ? { from: 'calm', answers: changeOf(Object.fromEntries(changed.map((code) => [code, answers[code]]))) }
    : { answers: changeOf(answers) }
}
