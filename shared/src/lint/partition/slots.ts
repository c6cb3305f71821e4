import type { Answer } from '../../questionnaire/answers.js'
import { testOf, type ConditionTest } from '../../questionnaire/conditionTest.js'
import type { Aspect, Question, ReferenceQuestion } from '../../questionnaire/definition.js'
import { rowsSaying } from '../../questionnaire/rows.js'
import type { Leaf } from '../leaves.js'
import { anyDay, blank, candidatesFor, mostClasses, mostReferences, type Candidate } from './candidates.js'
import type { Source } from './sources.js'
import { bitOf, type Truths } from './truths.js'

/** One answer, or one column of it, with the classes that the conditions can tell apart. The first class is blank. */
export type Slot = {
  readonly source: Source
  readonly aspect: Aspect | undefined
  readonly classes: readonly Candidate[]
  /** The classes that a person can bring about where the question is asked. */
  readonly choices: readonly number[]
  readonly truthsOf: (leaf: Leaf) => Table
  /** There are more classes than can be tried. */
  readonly isTooWide: boolean
  /** For a reference that only shows rows: which class follows from each class of the list. */
  readonly follows?: { readonly list: string; readonly classOf: (list: Answer | undefined) => number }
}
/** By class; `any` where the answer is still open. */
export type Table = { readonly by: readonly Truths[]; readonly any: Truths }

export type Asked = {
  readonly aspect: Aspect | undefined
  readonly leaves: readonly Leaf[]
  readonly shownBy: readonly ReferenceQuestion[]
  /** Only answers that say something. */
  readonly known: boolean
}

export function makeSlot(source: Source, { aspect, leaves, shownBy, known }: Asked): Slot {
  const { question } = source
  const signature = signatureOf(question.id, leaves, shownBy)
  const offered = remembered(question, JSON.stringify([aspect, leaves, shownBy]), () =>
    candidatesFor(question, { aspect, leaves, shownBy, signature }),
  )
  const classes = apart([blank, ...offered], signature)
  const says = (candidate: Candidate): boolean => !known || isKnown(source, aspect, candidate)
  const meanings = new Set((known ? offered : [blank, ...offered]).filter(says).map(({ answer }) => signature(answer)))
  return {
    source,
    aspect,
    classes,
    choices: classes.flatMap(({ answer }, place) => (meanings.has(signature(answer)) ? [place] : [])),
    isTooWide: offered.length > mostClasses || shownBy.length > mostReferences,
    truthsOf: (leaf) => tableOf(question.id, leaf, classes),
    ...(question.kind === 'reference' && question.readFrom !== undefined ? { follows: followsList(question) } : {}),
  }
}

const memory = new WeakMap<Question, Map<string, readonly Candidate[]>>()

/** The same comparisons are met in search after search. */
function remembered(question: Question, key: string, make: () => readonly Candidate[]): readonly Candidate[] {
  const made = memory.get(question) ?? new Map<string, readonly Candidate[]>()
  memory.set(question, made)
  const candidates = made.get(key) ?? make()
  made.set(key, candidates)
  return candidates
}

const subjectWith = (id: string, answer: Answer | undefined) => ({
  answers: answer === undefined ? {} : { [id]: answer },
  today: anyDay,
})

function signatureOf(id: string, leaves: readonly Leaf[], shownBy: readonly ReferenceQuestion[]) {
  const tests: readonly ConditionTest[] = leaves.map(testOf)
  return (answer: Answer | undefined): string =>
    [
      ...tests.map((test) => String(bitOf(test(subjectWith(id, answer))))),
      ...shownBy.map((reference) => String(showsRows(reference, answer))),
    ].join()
}

function apart(candidates: readonly Candidate[], signature: (answer: Answer | undefined) => string) {
  const found = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const meaning = signature(candidate.answer)
    if (!found.has(meaning)) found.set(meaning, candidate)
  }
  return [...found.values()]
}

function tableOf(id: string, leaf: Leaf, classes: readonly Candidate[]): Table {
  const test = testOf(leaf)
  const by = classes.map(({ answer }) => bitOf(test(subjectWith(id, answer))))
  return { by, any: by.reduce((some, bits) => some | bits, 0) }
}

function isKnown({ question }: Source, aspect: Aspect | undefined, { answer }: Candidate): boolean {
  if (answer === undefined) return false
  const notKnown = testOf({ op: 'notKnown', question: question.id, ...(aspect === undefined ? {} : { aspect }) })
  return question.kind === 'group' || notKnown(subjectWith(question.id, answer)) !== true
}

const showsRows = (reference: ReferenceQuestion, list: Answer | undefined): boolean =>
  (rowsSaying(reference, list === undefined ? {} : { [reference.to]: list })?.values?.length ?? 0) > 0

/** Blank is the first class; a reference that shows something is the second, where conditions tell the two apart. */
const followsList = (reference: ReferenceQuestion): NonNullable<Slot['follows']> => ({
  list: reference.to,
  classOf: (list) => (showsRows(reference, list) ? 1 : 0),
})
