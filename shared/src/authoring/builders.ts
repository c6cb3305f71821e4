import type { Rating } from '../questionnaire/answers.js'
import type { Condition } from '../questionnaire/condition.js'
import type {
  Aspect,
  CaseList,
  ConclusionItem,
  ConclusionPart,
  Mark,
  Option,
  Question,
  QuestionId,
  Rule,
  Section,
  Stage,
} from '../questionnaire/definition.js'

/** What every question states. Absent marks stay absent, so that the stored definition holds no empty keys. */
type Stated = {
  readonly help: string
  readonly sources?: readonly string[]
  readonly factors?: readonly string[]
  readonly stage: Stage
  readonly mark?: Mark
  readonly required?: true
  readonly annex?: true
  readonly noRule?: true
  readonly asked?: Question['asked']
}
type Named = { readonly id: QuestionId; readonly code: string; readonly text: string }

const base = (code: string, id: QuestionId, text: string, stated: Stated) => ({
  id,
  code,
  text,
  ...stated,
  sources: stated.sources ?? [],
  factors: stated.factors ?? [],
})

export const section = (code: string, title: string, intro: string, questions: Section['questions']): Section => ({
  code,
  title,
  intro,
  questions,
})

/** A circumstance rated now and earlier. */
export const factor = (
  code: string,
  id: QuestionId,
  text: string,
  { safe = 'nej', ...stated }: Stated & { safe?: 'ja' | 'nej' },
) => ({ kind: 'factor', ...base(code, id, text, stated), safe }) as const satisfies Question

/** A circumstance rated once. */
export const rating = (
  code: string,
  id: QuestionId,
  text: string,
  { safe = 'nej', ...stated }: Stated & { safe?: 'ja' | 'nej' },
) => ({ kind: 'rating', ...base(code, id, text, stated), safe }) as const satisfies Question

export const choice = (
  code: string,
  id: QuestionId,
  text: string,
  { options, safe, ...stated }: Stated & { options: readonly Option[]; safe?: string },
) =>
  ({
    kind: 'choice',
    ...base(code, id, text, stated),
    options,
    ...(safe === undefined ? {} : { safe }),
  }) as const satisfies Question

export const multipleChoice = (
  code: string,
  id: QuestionId,
  text: string,
  { options, ...stated }: Stated & { options: readonly Option[] },
) => ({ kind: 'multipleChoice', ...base(code, id, text, stated), options }) as const satisfies Question

export const longText = (
  code: string,
  id: QuestionId,
  text: string,
  { mayBeUnknown, ...stated }: Stated & { mayBeUnknown?: true },
) =>
  ({
    kind: 'text',
    ...base(code, id, text, stated),
    lines: 'many',
    ...(mayBeUnknown === undefined ? {} : { mayBeUnknown }),
  }) as const satisfies Question

export const scale = (code: string, id: QuestionId, text: string, stated: Stated) =>
  ({ kind: 'scale', ...base(code, id, text, stated), least: 0, most: 10 }) as const satisfies Question

export const dateOrUnknown = (code: string, id: QuestionId, text: string, stated: Stated) =>
  ({ kind: 'date', ...base(code, id, text, stated), instead: [uoplyst] }) as const satisfies Question

export const dateTime = (code: string, id: QuestionId, text: string, stated: Stated) =>
  ({ kind: 'dateTime', ...base(code, id, text, stated) }) as const satisfies Question

export const group = (
  code: string,
  id: QuestionId,
  text: string,
  {
    rowName,
    fields,
    single,
    emptyWhen,
    neededWhen,
    list,
    ...stated
  }: Stated & {
    rowName: string
    fields: readonly Question[]
    single?: true
    emptyWhen?: Condition
    neededWhen?: Condition
    list?: CaseList
  },
) =>
  ({
    kind: 'group',
    ...base(code, id, text, stated),
    rowName,
    fields: stated.annex ? fields.map((field) => ({ ...field, annex: true as const })) : fields,
    ...(single === undefined ? {} : { single }),
    ...(emptyWhen === undefined ? {} : { emptyWhen }),
    ...(neededWhen === undefined ? {} : { neededWhen }),
    ...(list === undefined ? {} : { list }),
  }) as const satisfies Question

/** Decided in the rows of a group, and only shown here. */
export const readFromRows = (
  code: string,
  id: QuestionId,
  text: string,
  { to, field, oneOf, ...stated }: Stated & { to: QuestionId; field: QuestionId; oneOf: readonly string[] },
) =>
  ({
    kind: 'reference',
    ...base(code, id, text, stated),
    to,
    multiple: true,
    readFrom: { field, oneOf },
  }) as const satisfies Question

export const conclusion = (
  code: string,
  id: QuestionId,
  text: string,
  {
    part,
    options,
    fields,
    ...stated
  }: Stated & { part: ConclusionPart; options?: readonly Option[]; fields?: readonly Question[] },
): ConclusionItem => ({
  kind: 'conclusion',
  ...base(code, id, text, stated),
  part,
  ...(options === undefined ? {} : { options }),
  ...(fields === undefined ? {} : { fields }),
})

/** Fields of a group's rows: short names, no help of their own, no code. */
type FieldExtra = { readonly annex?: true; readonly required?: true; readonly asked?: Question['asked'] }
const fieldBase = (id: QuestionId, text: string, extra: FieldExtra): Named & Stated & { sources: []; factors: [] } => ({
  id,
  code: '',
  text,
  help: '',
  sources: [],
  factors: [],
  stage: 1,
  ...extra,
})

export const field = {
  text: (id: QuestionId, text: string, extra: FieldExtra = {}) =>
    ({ kind: 'text', ...fieldBase(id, text, extra), lines: 'one' }) as const satisfies Question,
  longText: (id: QuestionId, text: string, extra: FieldExtra = {}) =>
    ({ kind: 'text', ...fieldBase(id, text, extra), lines: 'many' }) as const satisfies Question,
  textList: (id: QuestionId, text: string, extra: FieldExtra = {}) =>
    ({ kind: 'textList', ...fieldBase(id, text, extra) }) as const satisfies Question,
  age: (id: QuestionId, text: string, extra: FieldExtra = {}) =>
    ({ kind: 'number', ...fieldBase(id, text, extra), least: 0, most: 120 }) as const satisfies Question,
  choice: (id: QuestionId, text: string, options: readonly Option[], extra: FieldExtra = {}) =>
    ({ kind: 'choice', ...fieldBase(id, text, extra), options }) as const satisfies Question,
  multipleChoice: (id: QuestionId, text: string, options: readonly Option[], extra: FieldExtra = {}) =>
    ({ kind: 'multipleChoice', ...fieldBase(id, text, extra), options }) as const satisfies Question,
  date: (id: QuestionId, text: string, extra: FieldExtra & { instead?: readonly Option[] } = {}) =>
    ({ kind: 'date', ...fieldBase(id, text, extra) }) as const satisfies Question,
  approximateDate: (id: QuestionId, text: string, extra: FieldExtra = {}) =>
    ({ kind: 'approximateDate', ...fieldBase(id, text, extra) }) as const satisfies Question,
  dateTime: (id: QuestionId, text: string, extra: FieldExtra = {}) =>
    ({ kind: 'dateTime', ...fieldBase(id, text, extra) }) as const satisfies Question,
  /** One row of another group, and several. */
  row: (to: QuestionId, id: QuestionId, text: string, extra: FieldExtra = {}) =>
    ({ kind: 'reference', ...fieldBase(id, text, extra), to }) as const satisfies Question,
  rows: (to: QuestionId, id: QuestionId, text: string, extra: FieldExtra = {}) =>
    ({ kind: 'reference', ...fieldBase(id, text, extra), to, multiple: true }) as const satisfies Question,
}

type OptionMarks = Omit<Option, 'id' | 'label'>
export const option = (id: string, label: string, marks: OptionMarks = {}): Option => ({ id, label, ...marks })
/** »Uoplyst« as a choice of its own. */
export const uoplyst: Option = option('uoplyst', 'Uoplyst', { exclusive: true, leavesOpen: true })

export const rule = (
  id: string,
  minimumLevel: Rule['minimumLevel'],
  when: Condition,
  texts: { readonly message: string; readonly action: string },
): Rule => ({ id, minimumLevel, when, ...texts })

/** Reads like a sentence, is stored as data: `answer('drabstrussel').now.is('ja')`. */
export const answer = (question: QuestionId) => ({
  ...about(question),
  now: about(question, 'now'),
  earlier: about(question, 'earlier'),
  atLeast: (number: number): Condition => ({ op: 'atLeast', question, number }),
  withinDays: (days: number): Condition => ({ op: 'withinDays', question, days }),
  afterDays: (days: number): Condition => ({ op: 'afterDays', question, days }),
  hasRows: (count: number): Condition => ({ op: 'rowsAtLeast', question, count }),
})

const about = (question: QuestionId, aspect?: Aspect) => {
  const where = aspect === undefined ? { question } : { question, aspect }
  return {
    is: (...oneOf: readonly (Rating | string)[]): Condition => ({ op: 'is', ...where, oneOf }),
    notKnown: (): Condition => ({ op: 'notKnown', ...where }),
    notKnownToBe: (value: Rating | string): Condition => ({ op: 'notKnownToBe', ...where, value }),
  }
}

export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of })
export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of })
export const not = (of: Condition): Condition => ({ op: 'not', of })
export const countAtLeast = (count: number, ...of: readonly Condition[]): Condition => ({
  op: 'countAtLeast',
  count,
  of,
})
