import type { Question } from '../questionnaire/definition.js'
import type { Leaf } from './explanation.js'
import { listed } from './sentence.js'
import { valueWords } from './valueWords.js'

/** What a part asks of its question, in general: »er »Ja« eller »Mistanke««. */
export function leafWords(leaf: Leaf, question: Question | undefined): string {
  switch (leaf.op) {
    case 'is':
      return `${question?.kind === 'multipleChoice' ? 'omfatter' : 'er'} ${valuesWords(question, leaf.oneOf)}`
    case 'notKnown':
      return 'er ubesvaret eller »Uoplyst«'
    case 'notKnownToBe':
      return `er andet end ${valuesWords(question, [leaf.value])} (også ubesvaret eller »Uoplyst«)`
    case 'atLeast':
      return `er mindst ${String(leaf.number)}`
    case 'withinDays':
      return leaf.days === 0 ? 'er i dag eller passeret' : `er passeret eller ligger højst ${days(leaf.days)} frem`
    case 'afterDays':
      return leaf.days === 0 ? 'ligger efter i dag' : `ligger mere end ${days(leaf.days)} frem`
    case 'rowsAtLeast':
      return `har mindst ${posts(leaf.count)}`
  }
}

/** The same where it must be known not to hold. */
export function deniedWords(leaf: Leaf, question: Question | undefined): string {
  switch (leaf.op) {
    case 'is':
      return `er besvaret med andet end ${valuesWords(question, leaf.oneOf)} (og ikke »Uoplyst«)`
    case 'notKnown':
      return 'er besvaret (og ikke »Uoplyst«)'
    case 'notKnownToBe':
      return leafWords({ ...leaf, op: 'is', oneOf: [leaf.value] }, question)
    case 'atLeast':
      return `er under ${String(leaf.number)}`
    case 'withinDays':
      return leafWords({ ...leaf, op: 'afterDays' }, question)
    case 'afterDays':
      return leafWords({ ...leaf, op: 'withinDays' }, question)
    case 'rowsAtLeast':
      return leaf.count === 1 ? 'er udfyldt uden poster' : `er udfyldt med færre end ${posts(leaf.count)}`
  }
}

const valuesWords = (question: Question | undefined, values: readonly string[]): string =>
  listed(
    values.map((value) => `»${valueWords(question, value)}«`),
    'eller',
  )

const days = (count: number): string => (count === 1 ? '1 dag' : `${String(count)} dage`)
const posts = (count: number): string => (count === 1 ? '1 post' : `${String(count)} poster`)
