import fc from 'fast-check'
import { questionnaires, type Conclusion } from '@forud/shared'
import { compareAssessments } from '../../shared/src/assessment/comparison/compareAssessments.js'
import type { Compared } from '../../shared/src/assessment/comparison/comparison.js'
import { wordsChanged } from '../../shared/src/assessment/comparison/words.js'
import { anyAnswers } from '../support/anyAnswers.js'
import { small } from '../support/smallQuestionnaire.js'
import { compared, version2 } from './compared.js'
import { textIn, told } from './mirrored.js'

const word = fc.constantFrom('barnet', 'faren', 'ærlig', 'årsag', '–', ',', ' ', '  ', '\n', 'truer', 'øjne.', '»nej«')
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)
const conclusion: fc.Arbitrary<Conclusion> = fc.record(
  {
    level,
    reason: text,
    involvement: fc.constantFrom('kanInddrages' as const, 'ikkeEndnu' as const),
    deviations: fc.dictionary(fc.constantFrom('R4-1', 'R3-1'), text),
    notYet: fc.record({ reason: text, conditions: fc.array(text, { maxLength: 3 }) }, { requiredKeys: [] }),
    persons: fc.uniqueArray(fc.record({ person: fc.constantFrom('p1', 'p2'), reason: text }), {
      selector: ({ person }) => person,
    }),
    scenarios: fc.array(
      fc.record({ id: fc.uuid(), type: fc.constantFrom('andet' as const, 'vaerstTaenkelig' as const), event: text }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
)
const assessment: fc.Arbitrary<Compared> = fc
  .tuple(fc.constantFrom(small, version2, ...questionnaires), fc.constantFrom(1 as const, 2 as const), conclusion)
  .chain(([definition, stage, concluded]) =>
    anyAnswers(definition).map((answers) => compared(answers, { definition, stage, conclusion: concluded })),
  )
const ofTheSame = fc.tuple(assessment, assessment).filter(([one, other]) => one.definition.id === other.definition.id)

/** Laws of any two assessments, tried on so many; tells how many runs reached what is hard to reach. */
export function comparisonLaws(runs: number): void {
  test('[B8] an assessment compared with itself shows no change', () => {
    const seen = { answered: 0, rows: 0 }
    const law = (one: Compared): void => {
      const { answers, judgement, information } = compareAssessments(one, structuredClone(one))
      expect([answers, judgement?.rules, judgement?.conclusion]).toEqual([[], [], []])
      expect([judgement?.after, information.after]).toEqual([judgement?.before, information.before])
      if (Object.keys(one.answers).length > 0) seen.answered += 1
      if (Object.values(one.answers).some(({ rows = [] }) => rows.length > 0)) seen.rows += 1
    }
    fc.assert(fc.property(assessment, law), { numRuns: runs })
    expect(Math.min(seen.answered, seen.rows)).toBeGreaterThan(runs / 20)
  })

  test('[B9] the other way round, what was added is removed and what was before is after', () => {
    const seen = { versions: 0, rows: 0, texts: 0 }
    const law = ([one, other]: readonly [Compared, Compared]): void => {
      const there = compareAssessments(one, other)
      expect(told(compareAssessments(other, one), 'turned')).toEqual(told(there, 'asTold'))
      const said = JSON.stringify(there)
      if (one.definition.version !== other.definition.version) seen.versions += 1
      if (said.includes('"is":"rows"')) seen.rows += 1
      if (said.includes('"is":"text"')) seen.texts += 1
    }
    fc.assert(fc.property(ofTheSame, law), { numRuns: runs })
    expect(Math.min(seen.versions, seen.rows, seen.texts)).toBeGreaterThan(runs / 20)
  })

  test('[B10] the pieces of a text give both texts back, letter by letter', () => {
    const seen = { kept: 0, changed: 0 }
    const law = (before: string, after: string): void => {
      const words = wordsChanged(before, after)
      expect([textIn(words, 'inserted'), textIn(words, 'deleted')]).toEqual([before, after])
      if (words.some(({ is }) => is === 'kept')) seen.kept += 1
      if (words.some(({ is }) => is !== 'kept')) seen.changed += 1
    }
    fc.assert(fc.property(text, text, law), { numRuns: runs })
    expect(Math.min(seen.kept, seen.changed)).toBeGreaterThan(runs / 20)
  })
}
