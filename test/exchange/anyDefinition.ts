import fc from 'fast-check'
import type { Condition, Question, QuestionnaireDefinition } from '@forud/shared'
import {
  all,
  answer,
  any,
  choice,
  countAtLeast,
  dateOrUnknown,
  dateTime,
  factor,
  field,
  group,
  longText,
  multipleChoice,
  not,
  option,
  rating,
  scale,
  section,
  uoplyst,
} from '../../shared/src/authoring/builders.js'
import { small } from '../support/smallQuestionnaire.js'

const letters = [option('a', 'A'), option('b', 'B'), option('c', 'C')]
const marks = [undefined, 'acute', 'critical', 'process'] as const

/** A question of any kind; `q3` at place 3. */
function anyQuestion(place: number, asked: Question['asked']): fc.Arbitrary<Question> {
  const id = `q${String(place)}`
  return fc
    .record({
      help: fc.constantFrom('', 'Hjælp.'),
      sources: fc.constantFrom([], ['GEN']),
      stage: fc.constantFrom(1 as const, 2 as const),
      mark: fc.constantFrom(...marks),
      required: fc.boolean(),
      annex: fc.boolean(),
      kind: fc.nat(10),
    })
    .map(({ kind, mark, required, annex, ...stated }) => {
      const extra = {
        ...stated,
        ...(mark === undefined ? {} : { mark }),
        ...(required ? { required: true as const } : {}),
        ...(annex ? { annex: true as const } : {}),
        ...(asked === undefined ? {} : { asked }),
      }
      const code = `A${String(place)}`
      const kinds: readonly Question[] = [
        factor(code, id, 'Faktor?', { ...extra, safe: 'ja' }),
        rating(code, id, 'Forhold?', extra),
        choice(code, id, 'Valg?', { ...extra, options: letters, safe: 'a' }),
        choice(code, id, 'Valg eller uoplyst?', { ...extra, options: [...letters, uoplyst] }),
        multipleChoice(code, id, 'Flere?', { ...extra, options: [...letters, uoplyst] }),
        multipleChoice(code, id, 'Flere, blandet?', {
          ...extra,
          options: [...letters, option('uoplyst', 'Uoplyst', { leavesOpen: true })],
        }),
        longText(code, id, 'Tekst?', { ...extra, mayBeUnknown: true }),
        scale(code, id, 'Hvor meget?', extra),
        dateOrUnknown(code, id, 'Hvornår?', extra),
        dateTime(code, id, 'Hvornår præcist?', extra),
        group(code, id, 'Liste', {
          ...extra,
          rowName: 'post',
          fields: [
            field.choice('valg', 'valg', [...letters, uoplyst]),
            field.age('alder', 'alder'),
            field.text('note', 'note', { asked: { when: any(answer('valg').is('a'), answer('alder').atLeast(18)) } }),
            field.date('dag', 'dag', { asked: { unless: answer('valg').is('b', 'c') } }),
          ],
        }),
      ]
      return kinds[kind] ?? rating(code, id, 'Forhold?', extra)
    })
}

const values = ['a', 'b', 'ja', 'nej', 'mistanke', 'uoplyst', '5'] as const

/** Any condition on the questions before that place. */
function anyCondition(place: number): fc.Arbitrary<Condition> {
  const about = fc.nat(place - 1).map((earlier) => answer(`q${String(earlier)}`))
  const some = fc.subarray([...values], { minLength: 1, maxLength: 3 })
  const leaf = fc.oneof(
    fc.tuple(about, some).map(([it, oneOf]) => it.is(...oneOf)),
    fc.tuple(about, some).map(([it, oneOf]) => it.now.is(...oneOf)),
    about.map((it) => it.notKnown()),
    about.map((it) => it.earlier.notKnown()),
    fc.tuple(about, fc.constantFrom(...values)).map(([it, value]) => it.notKnownToBe(value)),
    fc.tuple(about, fc.nat(10)).map(([it, number]) => it.atLeast(number)),
    about.map((it) => it.withinDays(30)),
    fc.tuple(about, fc.nat(2)).map(([it, count]) => it.hasRows(count)),
  )
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2, depthSize: 'small', withCrossShrink: true },
      { arbitrary: leaf, weight: 4 },
      { arbitrary: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => all(...of)), weight: 1 },
      { arbitrary: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)), weight: 1 },
      { arbitrary: tie('condition').map(not), weight: 1 },
      {
        arbitrary: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((of) => countAtLeast(2, ...of)),
        weight: 1,
      },
    ),
  }))
  return condition
}

const anyAsked = (place: number): fc.Arbitrary<Question['asked']> =>
  place === 0
    ? fc.constant(undefined)
    : fc.oneof(
        fc.constant(undefined),
        anyCondition(place).map((when) => ({ when })),
        anyCondition(place).map((unless) => ({ unless })),
      )

const anyQuestions = fc
  .integer({ min: 2, max: 7 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, place) => anyAsked(place).chain((asked) => anyQuestion(place, asked))),
    ),
  )

/** A small questionnaire with questions of every kind and conditions of every shape. */
export const anyDefinition: fc.Arbitrary<QuestionnaireDefinition> = anyQuestions.map((questions) => ({
  ...small,
  id: 'tilfaeldig',
  sections: [section('A', 'Afsnit', 'Indledning.', questions)],
  rules: [],
  lowLevelNeeds: [],
}))
