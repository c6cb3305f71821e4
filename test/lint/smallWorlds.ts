import fc from 'fast-check'
import {
  addDays,
  evaluate,
  type Answer,
  type Answers,
  type Condition,
  type Question,
  type QuestionnaireDefinition,
  type Row,
} from '@forud/shared'
import {
  all,
  answer,
  any,
  choice,
  countAtLeast,
  dateOrUnknown,
  factor,
  field,
  group,
  multipleChoice,
  not,
  option,
  rating,
  readFromRows,
  rule,
  uoplyst,
} from '../../shared/src/authoring/builders.js'
import { small } from '../support/smallQuestionnaire.js'

export const today = '2026-11-22'
const said = { help: 'Hjælp.', sources: ['GEN'], stage: 1 as const }
const ratings = ['ja', 'mistanke', 'nej', 'uoplyst', 'ikkeRelevant'] as const

type Kind = {
  readonly question: Question
  /** Every answer that a person could give, not only one of each class. */
  readonly answers: readonly (Answer | undefined)[]
  readonly leaves: readonly Condition[]
}

const value = (...values: readonly (string | number)[]): readonly Answer[] => values.map((one) => ({ value: one }))

const rated: Kind = {
  question: rating('Q1', 'vurderet', 'Vurderet?', said),
  answers: [undefined, ...value(...ratings)],
  leaves: [
    answer('vurderet').is('ja'),
    answer('vurderet').is('nej', 'ikkeRelevant'),
    answer('vurderet').notKnown(),
    answer('vurderet').notKnownToBe('nej'),
  ],
}
const twoColumns: Kind = {
  question: factor('Q2', 'faktor', 'Faktor?', said),
  answers: [
    undefined,
    ...[undefined, ...ratings].flatMap((now) =>
      [undefined, ...ratings].map((earlier) => ({ ...(now && { now }), ...(earlier && { earlier }) })),
    ),
  ],
  leaves: [
    answer('faktor').now.is('ja'),
    answer('faktor').now.notKnownToBe('nej'),
    answer('faktor').earlier.is('ja', 'mistanke'),
    answer('faktor').earlier.notKnown(),
  ],
}
const several: Kind = {
  question: multipleChoice('Q3', 'flere', 'Flere?', {
    ...said,
    options: [
      option('a', 'A'),
      option('b', 'B'),
      option('c', 'C'),
      option('ingen', 'Ingen', { exclusive: true }),
      uoplyst,
    ],
  }),
  answers: [
    undefined,
    ...[[], ['a'], ['b'], ['c'], ['a', 'b'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c'], ['ingen'], ['uoplyst']].map(
      (values) => ({ values }),
    ),
  ],
  leaves: [
    answer('flere').is('a'),
    answer('flere').is('b', 'ingen'),
    answer('flere').notKnownToBe('a'),
    answer('flere').notKnownToBe('ingen'),
    answer('flere').notKnown(),
  ],
}
const onScale: Kind = {
  question: { kind: 'scale', id: 'skala', code: 'Q4', text: 'Skala?', ...said, factors: [], least: 0, most: 5 },
  answers: [undefined, ...value(0, 1, 2, 3, 4, 5, 'uoplyst')],
  leaves: [
    answer('skala').atLeast(1),
    answer('skala').atLeast(3),
    answer('skala').atLeast(5),
    answer('skala').notKnown(),
  ],
}
const dated: Kind = {
  question: dateOrUnknown('Q5', 'dag', 'Dag?', said),
  answers: [undefined, ...value('uoplyst', ...Array.from({ length: 14 }, (_, day) => addDays(today, day - 3)))],
  leaves: [
    answer('dag').withinDays(0),
    answer('dag').withinDays(7),
    answer('dag').afterDays(7),
    answer('dag').afterDays(8),
    answer('dag').notKnown(),
  ],
}
const row = (id: string, said: string | undefined): Row => ({
  id,
  answers: said === undefined ? {} : { svar: { value: said } },
})
const listed: Kind = {
  question: group('Q6', 'liste', 'Liste?', {
    ...said,
    rowName: 'post',
    fields: [field.choice('svar', 'svar', [option('ja', 'ja'), option('nej', 'nej')])],
  }),
  answers: [
    undefined,
    { rows: [] },
    ...[undefined, 'ja', 'nej'].flatMap((one) => [
      { rows: [row('1', one)] },
      ...[undefined, 'ja', 'nej'].map((two) => ({ rows: [row('1', one), row('2', two)] })),
    ]),
  ],
  leaves: [answer('liste').hasRows(1), answer('liste').hasRows(2)],
}
const shown: Kind = {
  question: readFromRows('Q7', 'vist', 'Hvilke?', { ...said, to: 'liste', field: 'svar', oneOf: ['ja'] }),
  answers: [undefined],
  leaves: [answer('vist').notKnown()],
}
const shownToo: Kind = {
  question: readFromRows('Q9', 'ogsaa', 'Hvilke ikke?', { ...said, to: 'liste', field: 'svar', oneOf: ['nej'] }),
  answers: [undefined],
  leaves: [answer('ogsaa').notKnown()],
}
const chosen: Kind = {
  question: choice('Q8', 'valgt', 'Valgt?', {
    ...said,
    options: [option('x', 'X'), option('y', 'Y'), option('z', 'Z'), uoplyst],
  }),
  answers: [undefined, ...value('x', 'y', 'z', 'uoplyst')],
  leaves: [
    answer('valgt').is('x', 'y'),
    answer('valgt').is('y'),
    answer('valgt').notKnownToBe('x'),
    answer('valgt').notKnown(),
  ],
}

const worlds: readonly (readonly Kind[])[] = [
  [rated, twoColumns, chosen],
  [several, rated, onScale],
  [dated, several, rated],
  [listed, shown, chosen],
  [listed, shown, shownToo, chosen],
  [chosen, listed, shown],
  [rated, dated, onScale],
]

/** A condition over some questions, of up to three layers. */
const conditionOver = (kinds: readonly Kind[]): fc.Arbitrary<Condition> => {
  const leaf = fc.constantFrom(...kinds.flatMap(({ leaves }) => leaves))
  const joined = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> => {
    const parts = fc.array(part, { minLength: 1, maxLength: 3 })
    return fc.oneof(
      parts.map((of) => all(...of)),
      parts.map((of) => any(...of)),
      part.map(not),
      fc.tuple(fc.nat(2), parts).map(([count, of]) => countAtLeast(Math.min(count + 1, of.length), ...of)),
    )
  }
  return fc.oneof(leaf, joined(leaf), joined(joined(leaf)))
}

export type SmallWorld = {
  readonly definition: QuestionnaireDefinition
  readonly first: Condition
  readonly second: Condition
  /** What the rules see, for every way to answer: hidden answers left out. */
  readonly seen: () => readonly Answers[]
}

/** A few questions, some asked only because of what was answered before, and two rules. */
export const smallWorld: fc.Arbitrary<SmallWorld> = fc
  .constantFrom(...worlds)
  .chain((kinds) =>
    fc.tuple(
      fc.constant(kinds),
      fc.tuple(...kinds.map((_, place) => (place === 0 ? fc.constant(undefined) : askedOver(kinds.slice(0, place))))),
      conditionOver(kinds),
      conditionOver(kinds),
    ),
  )
  .map(([kinds, asked, first, second]) => {
    const questions = kinds.map(({ question }, place) => withAsked(question, asked[place]))
    const definition = definitionOf(questions, [first, second])
    return { definition, first, second, seen: () => everyWay(kinds).map((answers) => seenIn(definition, answers)) }
  })

const askedOver = (kinds: readonly Kind[]): fc.Arbitrary<Question['asked']> =>
  fc.option(
    fc.oneof(
      conditionOver(kinds).map((when) => ({ when })),
      conditionOver(kinds).map((unless) => ({ unless })),
    ),
    { nil: undefined },
  )

const withAsked = (question: Question, asked: Question['asked']): Question =>
  asked === undefined ? question : { ...question, asked }

const definitionOf = (questions: readonly Question[], conditions: readonly Condition[]): QuestionnaireDefinition => ({
  ...small,
  sections: [{ code: 'Q', title: 'Q', intro: 'Q', questions }],
  rules: conditions.map((when, place) => rule(`R${String(place)}`, 2, when, { message: 'Regel', action: 'Handling' })),
})

const everyWay = (kinds: readonly Kind[]): readonly Answers[] =>
  kinds.reduce<readonly Answers[]>(
    (ways, { question, answers }) =>
      ways.flatMap((way) => answers.map((one) => (one === undefined ? way : { ...way, [question.id]: one }))),
    [{}],
  )

const seenIn = (definition: QuestionnaireDefinition, answers: Answers): Answers =>
  evaluate(definition, answers, { today, stage: 2 }).relevantAnswers
