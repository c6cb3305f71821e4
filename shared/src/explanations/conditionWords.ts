import type { Condition } from '../questionnaire/condition.js'
import type { Question, QuestionId, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { conditionOf } from '../questionnaire/program.js'
import type { Leaf } from './explanation.js'
import { deniedWords, leafWords } from './leafWords.js'
import { columns, inReadingOrder, nounRuns, questionOf, withNoun, type Names, type Noun } from './nouns.js'
import { listed } from './sentence.js'

/** A condition in words, as a line with lines under it where it is long. */
export type WordTree = {
  readonly text: string
  readonly parts?: readonly WordTree[]
  /** Says »og« or »eller« of its own, so it is not put on one line with others. */
  readonly mixed?: true
}

/** When a rule fires or a question is asked, whatever the answers are: »C4, C5 eller C6 er »Ja« eller »Mistanke««. */
export const conditionInWords = (condition: Condition, definition: QuestionnaireDefinition): string =>
  flatWords(conditionTree(condition, { definition }))

/** »Stilles, når …«. Nothing for a question that is always asked. `group`: the group whose field it is. */
export function askedTree(
  question: Question,
  definition: QuestionnaireDefinition,
  group?: QuestionId,
): WordTree | undefined {
  if (question.asked === undefined) return undefined
  const names = { definition, ...(group === undefined ? {} : { group }) }
  const tree = conditionTree(conditionOf(question.asked), names)
  const start = 'when' in question.asked ? 'Stilles, når' : 'Stilles, indtil det er afklaret, at'
  return { text: `${start} ${tree.text}`, ...(tree.parts === undefined ? {} : { parts: tree.parts }) }
}

/** The lines as one text; what has lines of its own is put in brackets where more follows. */
export function flatWords({ text, parts }: WordTree): string {
  if (parts === undefined) return text
  return `${text}: ${parts.map((part) => (part.parts === undefined ? part.text : `(${flatWords(part)})`)).join('; ')}`
}

export function conditionTree(condition: Condition, names: Names): WordTree {
  switch (condition.op) {
    case 'all':
      return together(linesOf(condition.of, names, 'og'), 'og')
    case 'any':
      return together(linesOf(condition.of, names, 'eller'), 'eller')
    case 'countAtLeast':
      return countTree(condition.count, condition.of, names)
    case 'not':
      return deniedTree(condition.of, names)
    case 'is':
    case 'notKnown':
    case 'notKnownToBe':
    case 'atLeast':
    case 'withinDays':
    case 'afterDays':
    case 'rowsAtLeast':
      return { text: `${nounText(names, nounIn(names, condition))} ${leafWords(condition, wanted(names, condition))}` }
  }
}

function deniedTree(condition: Condition, names: Names): WordTree {
  if (!('of' in condition)) {
    return { text: `${nounText(names, nounIn(names, condition))} ${deniedWords(condition, wanted(names, condition))}` }
  }
  if (condition.op === 'not') return conditionTree(condition.of, names)
  return { text: 'det er afklaret, at dette ikke er opfyldt', parts: [conditionTree(condition, names)] }
}

/** »mindst 3 af D1 (nu), D2 (nu) og D3 (nu) er »Ja««. */
function countTree(count: number, of: readonly Condition[], names: Names): WordTree {
  const lines = linesOf(of, names, 'og')
  const distinct = new Set(of.flatMap((part) => ('of' in part ? [] : part.question)))
  const [only] = lines
  const isOne = only !== undefined && lines.length === 1 && distinct.size === of.length
  if (isOne) return { text: `mindst ${String(count)} af ${only.text}` }
  const text = `mindst ${String(count)} af følgende ${String(of.length)} er opfyldt`
  return { text, parts: of.map((part) => conditionTree(part, names)) }
}

/** The same asked of several questions is one line. */
function linesOf(conditions: readonly Condition[], names: Names, word: 'og' | 'eller'): readonly WordTree[] {
  const lines = new Map<string, { readonly nouns: readonly Noun[] } | WordTree>()
  for (const condition of conditions) {
    if ('of' in condition) {
      const tree = conditionTree(condition, names)
      lines.set(flatWords(tree), tree)
      continue
    }
    const predicate = leafWords(condition, wanted(names, condition))
    const known = lines.get(predicate)
    const nouns = known !== undefined && 'nouns' in known ? known.nouns : []
    lines.set(predicate, { nouns: withNoun(nouns, nounIn(names, condition)) })
  }
  return [...lines].map(([predicate, line]) => ('nouns' in line ? lineOf(names, line.nouns, predicate, word) : line))
}

const lineOf = (names: Names, nouns: readonly Noun[], predicate: string, word: 'og' | 'eller'): WordTree => ({
  text: `${listed(
    inReadingOrder(names, nouns).map((noun) => nounText(names, noun, word)),
    word,
  )} ${predicate}`,
})

/** One line where there is room for it, and only one way to read it. */
function together(lines: readonly WordTree[], word: 'og' | 'eller'): WordTree {
  const [only] = lines
  if (only !== undefined && lines.length === 1) return only
  const text = lines.map((line) => line.text).join(`, ${word} `)
  const isLine = lines.length === 2 && text.length <= 110 && lines.every(({ parts, mixed }) => !parts && !mixed)
  return isLine ? { text, mixed: true } : { text: leadOf(word, lines.length), parts: lines }
}

function leadOf(word: 'og' | 'eller', lines: number): string {
  if (word === 'eller') return 'mindst ét af følgende er opfyldt'
  return lines === 2 ? 'begge dele er opfyldt' : 'alt det følgende er opfyldt'
}

const wanted = (names: Names, leaf: Leaf): Question | undefined => questionOf(names, nounIn(names, leaf))

function nounIn(names: Names, leaf: Leaf): Noun {
  const own = questionOf(names, { question: leaf.question, inRow: true })
  const aspects = 'aspect' in leaf && leaf.aspect !== undefined ? [leaf.aspect] : []
  return { question: leaf.question, inRow: own !== undefined, aspects }
}

const nounText = (names: Names, noun: Noun, word: 'og' | 'eller' = 'og'): string =>
  nounRuns(names, { ...noun, aspects: [] }, 'short')
    .map(({ text }) => text)
    .join('') + columns(noun.aspects, word)
