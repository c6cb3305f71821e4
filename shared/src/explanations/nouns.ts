import type { Aspect, Question, QuestionId, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { programOf } from '../questionnaire/program.js'
import type { ReadPart } from './explanation.js'
import { plain, type Run } from './sentence.js'

/** What a sentence speaks of: a question, or a field of the row that is explained. */
export type Noun = { readonly question: QuestionId; readonly inRow: boolean; readonly aspects: readonly Aspect[] }

export type Names = { readonly definition: QuestionnaireDefinition; readonly group?: QuestionId }

export const nounOf = ({ question, inRow, aspect }: ReadPart): Noun => ({
  question,
  inRow: inRow === true,
  aspects: aspect === undefined ? [] : [aspect],
})

export function questionOf(
  { definition, group }: Names,
  { question, inRow }: Omit<Noun, 'aspects'>,
): Question | undefined {
  const { stepOf } = programOf(definition)
  if (!inRow) return stepOf.get(question)?.question
  const rows = group === undefined ? undefined : stepOf.get(group)?.question
  return rows?.kind === 'group' ? rows.fields.find(({ id }) => id === question) : undefined
}

/** »C4 »Er barnet ved at …««, »C1 (nu)«, »feltet »egen risiko««. */
export function nounRuns(names: Names, noun: Noun, style: 'short' | 'full'): readonly Run[] {
  const question = questionOf(names, noun)
  if (question === undefined) return plain(`»${noun.question}«`)
  if (noun.inRow) return plain(`feltet »${question.text}«`)
  const text = style === 'full' ? ` »${shortened(question.text)}«` : ''
  return [{ text: question.code || question.text, question: noun.question }, ...plain(text + columns(noun.aspects))]
}

/** » (nu og tidligere)«. */
export const columns = (aspects: readonly Aspect[], word: 'og' | 'eller' = 'og'): string =>
  aspects.length === 0 ? '' : ` (${aspects.map((aspect) => columnNames[aspect]).join(` ${word} `)})`
const columnNames = { now: 'nu', earlier: 'tidligere' } as const

/** The same question twice is named once, with both its columns. */
export function withNoun(nouns: readonly Noun[], noun: Noun): readonly Noun[] {
  const known = nouns.find((one) => one.question === noun.question && one.inRow === noun.inRow)
  if (known === undefined) return [...nouns, noun]
  const aspects = [...new Set([...known.aspects, ...noun.aspects])]
  return nouns.map((one) => (one === known ? { ...one, aspects } : one))
}

/** In reading order; the row's own fields after the questions outside it. */
export function inReadingOrder({ definition }: Names, nouns: readonly Noun[]): readonly Noun[] {
  const { stepOf } = programOf(definition)
  const placeOf = ({ question, inRow }: Noun): number =>
    inRow ? stepOf.size : (stepOf.get(question)?.place ?? stepOf.size)
  return nouns.toSorted((one, other) => placeOf(one) - placeOf(other))
}

const longest = 64

/** At most so many letters, cut between words. */
export function shortened(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))
  const opened = whole.lastIndexOf('(')
  const closed = opened > whole.lastIndexOf(')') ? whole.slice(0, opened) : whole
  return `${closed.replace(/[\s,;–(]+$/, '')} …`
}
