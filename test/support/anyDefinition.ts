import fc from 'fast-check'
import type {
  Condition,
  Mark,
  Option,
  Question,
  QuestionKind,
  QuestionnaireDefinition,
  Rule,
  Section,
} from '@forud/shared'

/** What a question is made of; the rest follows from its place, so that fast-check can shrink it. */
export type QuestionSeed = {
  readonly kind: QuestionKind
  readonly text: string
  readonly mark: Mark | undefined
  readonly stage: 1 | 2
  readonly required: boolean
  readonly annex: boolean
  readonly options: number
  /** Which earlier questions decide whether it is asked; nothing: always asked. */
  readonly asked: number | undefined
  readonly unless: boolean
}

const kinds: readonly QuestionKind[] = [
  'factor',
  'rating',
  'choice',
  'multipleChoice',
  'text',
  'textList',
  'number',
  'scale',
  'date',
  'approximateDate',
  'dateTime',
  'group',
]
export const questionSeed: fc.Arbitrary<QuestionSeed> = fc.record({
  kind: fc.constantFrom(...kinds),
  text: fc.constantFrom('Er det sket?', 'Hvem ved det?', 'Hvornår var det?'),
  mark: fc.constantFrom(undefined, undefined, 'acute' as const, 'critical' as const, 'process' as const),
  stage: fc.constantFrom(1 as const, 2 as const),
  required: fc.boolean(),
  annex: fc.boolean(),
  options: fc.integer({ min: 2, max: 4 }),
  asked: fc.option(fc.nat(999), { nil: undefined }),
  unless: fc.boolean(),
})

export const optionsUpTo = (count: number): readonly Option[] => [
  ...Array.from({ length: count }, (_, place) => ({ id: `o${String(place)}`, label: `Svar ${String(place)}` })),
  { id: 'uoplyst', label: 'Uoplyst', exclusive: true, leavesOpen: true },
]

/** A question of that make, which reads earlier ones only. */
export function questionFrom(seed: QuestionSeed, id: string, earlier: readonly Question[]): Question {
  const { text, stage, mark, required, annex, asked, unless } = seed
  const condition = asked === undefined ? undefined : conditionOn(earlier, asked)
  const base = {
    id,
    code: id.toUpperCase(),
    text,
    help: 'Hjælp.',
    sources: ['GEN'],
    factors: [],
    stage,
    ...(mark && { mark }),
    ...(required && { required: true as const }),
    ...(annex && { annex: true as const }),
    ...(condition && { asked: unless ? { unless: condition } : { when: condition } }),
  }
  switch (seed.kind) {
    case 'factor':
    case 'rating':
      return { kind: seed.kind, ...base, safe: 'nej' }
    case 'choice':
    case 'multipleChoice':
      return { kind: seed.kind, ...base, options: optionsUpTo(seed.options) }
    case 'text':
      return { kind: 'text', ...base, lines: 'many' }
    case 'number':
    case 'scale':
      return { kind: seed.kind, ...base, least: 0, most: 10 }
    case 'date':
      return { kind: 'date', ...base, instead: optionsUpTo(0) }
    case 'group':
      return { kind: 'group', ...base, rowName: 'post', fields: fieldsOf(seed) }
    case 'textList':
    case 'approximateDate':
    case 'dateTime':
    case 'reference':
      return { kind: seed.kind === 'reference' ? 'textList' : seed.kind, ...base }
  }
}

const fieldsOf = ({ options, required }: QuestionSeed): readonly Question[] =>
  Array.from({ length: options - 1 }, (_, place) => fieldFrom(place, required))

/** A field of a group, of a kind that follows from its number. */
export function fieldFrom(place: number, required: boolean): Question {
  const base = {
    id: `f${String(place)}`,
    code: '',
    text: `Felt ${String(place)}`,
    help: '',
    sources: [],
    factors: [],
    stage: 1 as const,
    ...(required && { required: true as const }),
  }
  return place % 2 === 0
    ? { kind: 'text', ...base, lines: 'one' }
    : { kind: 'choice', ...base, options: optionsUpTo(2) }
}

/** A condition that can be decided by those questions; nothing where none of them can be asked about. */
export function conditionOn(questions: readonly Question[], pick: number): Condition | undefined {
  const readable = questions.filter(({ kind }) => kind !== 'text' && kind !== 'textList')
  const one = readable[pick % Math.max(1, readable.length)]
  const other = readable[Math.floor(pick / 7) % Math.max(1, readable.length)]
  if (one === undefined || other === undefined) return undefined
  const of = [leafOn(one, pick), leafOn(other, Math.floor(pick / 3))]
  switch (pick % 5) {
    case 0:
      return { op: 'all', of }
    case 1:
      return { op: 'any', of }
    case 2:
      return { op: 'countAtLeast', count: 1, of }
    case 3:
      return { op: 'not', of: leafOn(one, pick) }
    default:
      return leafOn(one, pick)
  }
}

function leafOn(question: Question, pick: number): Condition {
  const { id } = question
  switch (question.kind) {
    case 'factor':
      return { op: 'is', question: id, aspect: pick % 2 === 0 ? 'now' : 'earlier', oneOf: ['ja', 'mistanke'] }
    case 'rating':
      return pick % 3 === 0
        ? { op: 'notKnownToBe', question: id, value: 'nej' }
        : { op: 'is', question: id, oneOf: ['ja'] }
    case 'choice':
    case 'multipleChoice':
      return { op: 'is', question: id, oneOf: [question.options[0]?.id ?? ''] }
    case 'number':
    case 'scale':
      return { op: 'atLeast', question: id, number: 5 }
    case 'date':
      return { op: pick % 2 === 0 ? 'withinDays' : 'afterDays', question: id, days: 30 }
    case 'group':
      return { op: 'rowsAtLeast', question: id, count: 1 }
    case 'text':
    case 'textList':
    case 'approximateDate':
    case 'dateTime':
    case 'reference':
      return { op: 'notKnown', question: id }
  }
}

const levels = [2, 3, 4] as const
export const ruleFrom = (id: string, questions: readonly Question[], pick: number): readonly Rule[] => {
  const when = conditionOn(questions, pick)
  const minimumLevel = levels[pick % 3] ?? 2
  return when === undefined ? [] : [{ id, minimumLevel, when, message: 'Regel', action: 'Handling' }]
}

/** Any small questionnaire that hangs together: every kind of question, conditions that look back, and a few rules. */
export const anyDefinition: fc.Arbitrary<QuestionnaireDefinition> = fc
  .record({
    seeds: fc.array(questionSeed, { minLength: 1, maxLength: 10, size: 'medium' }),
    rules: fc.array(fc.nat(999), { maxLength: 4 }),
    sections: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ seeds, rules, sections }) => definitionFrom(seeds, rules, sections))

function definitionFrom(
  seeds: readonly QuestionSeed[],
  rules: readonly number[],
  sections: number,
): QuestionnaireDefinition {
  const questions: Question[] = []
  seeds.forEach((seed, place) => questions.push(questionFrom(seed, `q${String(place)}`, questions)))
  return {
    language: 2,
    id: 'tilfaeldig',
    version: 1,
    title: 'Tilfældigt spørgeskema',
    fixedText: 'Støtte, ikke facit.',
    sections: inSections(questions, sections),
    rules: rules.flatMap((pick, place) => ruleFrom(`R${String(place)}`, questions, pick)),
    sources: { GEN: { name: 'Almindelig viden', verified: '–', licence: '–' } },
    factors: {},
    lowLevelNeeds: questions.slice(0, 1).map(({ id }) => id),
    heardAlone: { question: 'q0', option: 'o0' },
    missingInformation: questions.at(-1)?.id ?? 'q0',
    caseUse: {},
    levelDemands: [],
  }
}

function inSections(questions: readonly Question[], count: number): readonly Section[] {
  const size = Math.ceil(questions.length / count)
  return Array.from({ length: count }, (_, place) => ({
    code: String.fromCharCode(65 + place),
    title: `Afsnit ${String(place + 1)}`,
    intro: 'Indledning.',
    questions: questions.slice(place * size, (place + 1) * size),
  }))
}
