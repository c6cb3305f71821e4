import type { Question } from '../questionnaire/definition.js'
import { unknownReasonNames } from './answerNames.js'
import { dateText } from './dateText.js'
import type { Found, ReadPart, Standing } from './explanation.js'
import { listed } from './sentence.js'
import { valueWords } from './valueWords.js'

/** What is said of a question. After »fordi« Danish puts »ikke« before the verb. */
export type Predicate = { readonly main: string; readonly afterBecause: string }

const same = (words: string): Predicate => ({ main: words, afterBecause: words })

/** How the answer stands that a part reads: »er besvaret »Mistanke««, »er uoplyst (ikke spurgt endnu)«. */
export function predicateOf(part: ReadPart, question: Question | undefined): Predicate {
  const { standing } = part
  if (standing.is !== 'answered' || part.found === undefined) return missingWords(standing, question)
  switch (part.wanted.op) {
    case 'rowsAtLeast':
      return same(rowsWords(part.found))
    case 'atLeast':
      return same(numberWords(part.found, part.wanted.number))
    case 'withinDays':
    case 'afterDays':
      return same(dateWords(part, part.found, part.wanted.days, question))
    case 'is':
    case 'notKnown':
    case 'notKnownToBe':
      return same(saidWords(question, part.found))
  }
}

function missingWords(standing: Standing, question: Question | undefined): Predicate {
  switch (standing.is) {
    case 'unknown':
      return same(standing.why === undefined ? 'er uoplyst' : `er uoplyst (${unknownReasonNames[standing.why]})`)
    case 'later':
      return { main: 'stilles først i trin 2', afterBecause: 'først stilles i trin 2' }
    case 'hidden':
      return { main: 'stilles ikke', afterBecause: 'ikke stilles' }
    case 'answered':
    case 'blank':
      return question?.kind === 'group'
        ? { main: 'er ikke udfyldt', afterBecause: 'ikke er udfyldt' }
        : { main: 'er ikke besvaret', afterBecause: 'ikke er besvaret' }
  }
}

function rowsWords(found: Found): string {
  if (found === 0) return 'er tom'
  return found === 1 ? 'har 1 post' : `har ${String(found)} poster`
}

const numberWords = (found: Found, least: number): string =>
  `er sat til ${String(found)} (${Number(found) >= least ? 'mindst' : 'under'} ${String(least)})`

function dateWords({ daysAhead }: ReadPart, found: Found, limit: number, question: Question | undefined): string {
  if (daysAhead === undefined) return saidWords(question, found)
  const date = dateText(String(found))
  if (daysAhead < 0) return `er sat til ${date}, som er passeret`
  if (daysAhead === 0) return `er sat til ${date}, altså i dag`
  const far = daysAhead > limit ? 'mere end' : 'højst'
  return `er sat til ${date}, altså om ${days(daysAhead)} (${far} ${String(limit)})`
}

const days = (count: number): string => (count === 1 ? '1 dag' : `${String(count)} dage`)

/** What was answered; a text that somebody wrote is never repeated. */
function saidWords(question: Question | undefined, found: Found): string {
  if (question === undefined || question.kind === 'text' || question.kind === 'reference') return 'er udfyldt'
  if (question.kind === 'date' || question.kind === 'scale' || question.kind === 'number')
    return valueSet(question, found)
  const values = typeof found === 'object' ? found : [String(found)]
  return `er besvaret ${listed(values.map((value) => `»${valueWords(question, value)}«`))}`
}

function valueSet(question: Question, found: Found): string {
  const words = valueWords(question, String(found))
  const isOption = question.kind === 'date' && question.instead?.some(({ id }) => id === found) === true
  return isOption ? `er besvaret »${words}«` : `er sat til ${words}`
}
