import { unknown } from '../../../questionnaire/answers.js'
import type { Condition } from '../../../questionnaire/condition.js'
import type { Aspect } from '../../../questionnaire/definition.js'
import { isObject, objectsIn, textIn, type JsonObject } from '../readingJson.js'
import type { Findings } from './findings.js'
import { besideOf, isBeside, linkOf } from './links.js'

/** A question as conditions see it. `saysUnknown`: »Uoplyst« is one of its options. */
export type Target = {
  readonly id: string
  readonly aspect?: Aspect
  readonly saysUnknown: boolean
  /** The field beside a date or a number. */
  readonly beside?: true
  /** Something else than »Uoplyst« may stand beside, so that no date is not the same as nothing known. */
  readonly hasOtherInstead?: true
}
export type Targets = ReadonlyMap<string, Target>

type Comparison = { readonly link: string; readonly operator: string; readonly value: string | number | boolean }

/** What R4 says of when the item is shown, as a condition; refused by name where we have no words for it. */
export function conditionFrom(item: JsonObject, targets: Targets, { refuse }: Findings): Condition | undefined {
  const place = linkOf(item)
  const comparisons = objectsIn(item['enableWhen']).flatMap((one) => {
    const read = comparisonIn(one)
    if (read === undefined) refuse(place, 'en betingelse, hvis værdi ikke er en kode, et heltal eller sand/falsk')
    return read === undefined ? [] : [read]
  })
  const any = item['enableBehavior'] === 'any'
  const links = [...new Set(comparisons.map(({ link }) => link))]
  const parts = links.flatMap((link) => {
    const target = targetOf(link, targets)
    const about = comparisons.filter((one) => one.link === link)
    const read = target === undefined ? undefined : aboutOne(target, about, any)
    if (read === undefined)
      refuse(place, `betingelsen på »${link}« (${about.map(({ operator }) => operator).join(' ')})`)
    return read ?? []
  })
  const [first] = parts
  return parts.length === 1 ? first : { op: any ? 'any' : 'all', of: parts }
}

/** The field beside a date is the date's own question. */
function targetOf(link: string, targets: Targets): Target | undefined {
  const target = targets.get(isBeside(link) ? besideOf(link) : link)
  return target !== undefined && isBeside(link) ? { ...target, beside: true } : target
}

function comparisonIn(one: JsonObject): Comparison | undefined {
  const link = textIn(one, 'question')
  const operator = textIn(one, 'operator')
  const coding = one['answerCoding']
  const value = isObject(coding) ? textIn(coding, 'code') : (one['answerInteger'] ?? one['answerBoolean'])
  if (link === undefined || operator === undefined) return undefined
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? { link, operator, value }
    : undefined
}

const notKnown = ({ id, aspect }: Target): Condition => ({ op: 'notKnown', question: id, ...columnOf(aspect) })
const columnOf = (aspect: Aspect | undefined): { readonly aspect?: Aspect } => (aspect === undefined ? {} : { aspect })

/** What is said of one question. Several values with »any« are one condition of ours, and so are »blank« and »Uoplyst«. */
function aboutOne(target: Target, about: readonly Comparison[], any: boolean): readonly Condition[] | undefined {
  const together = any ? blankOrUnclear(about) : []
  const named = any && target.beside !== true ? about.filter(namesValue) : []
  const rest = about.filter((one) => !together.includes(one) && !named.includes(one)).map((one) => single(target, one))
  if (rest.includes(undefined)) return undefined
  return [
    ...(together.length > 0 ? [notKnown(target)] : []),
    ...(named.length > 0 ? [isOneOf(target, named)] : []),
    ...rest.flatMap((condition) => condition ?? []),
  ]
}

/** »Blank« and »Uoplyst«, where both are said. */
function blankOrUnclear(about: readonly Comparison[]): readonly Comparison[] {
  const blank = about.filter(isMissing)
  const unclear = about.filter(({ operator, value }) => operator === '=' && value === unknown)
  return blank.length > 0 && unclear.length > 0 ? [...blank, ...unclear] : []
}

const isMissing = ({ operator, value }: Comparison): boolean => operator === 'exists' && value === false
const namesValue = ({ operator, value }: Comparison): boolean => operator === '=' && value !== unknown

const isOneOf = ({ id, aspect }: Target, named: readonly Comparison[]): Condition => ({
  op: 'is',
  question: id,
  ...columnOf(aspect),
  oneOf: named.map(({ value }) => String(value)),
})
const isNot = ({ id, aspect }: Target, value: string): Condition => ({
  op: 'notKnownToBe',
  question: id,
  ...columnOf(aspect),
  value,
})

/** Blank is »not known«, and not »Uoplyst« either where that can be answered. */
const isBlank = (target: Target): Condition =>
  target.saysUnknown ? { op: 'all', of: [notKnown(target), isNot(target, unknown)] } : notKnown(target)

function single(target: Target, one: Comparison): Condition | undefined {
  const { operator, value } = one
  if (operator === 'exists') return exists(target, value === true)
  if (typeof value === 'number') return operator === '=' ? isOneOf(target, [one]) : numeric(target.id, operator, value)
  if (typeof value !== 'string') return undefined
  return operator === '!=' ? isNot(target, value) : operator === '=' ? is(target, one, value) : undefined
}

const is = (target: Target, one: Comparison, value: string): Condition =>
  value === unknown || target.beside ? { op: 'not', of: isNot(target, value) } : isOneOf(target, [one])

function exists(target: Target, there: boolean): Condition | undefined {
  if (target.beside || target.hasOtherInstead) return undefined
  return there ? { op: 'not', of: isBlank(target) } : isBlank(target)
}

function numeric(question: string, operator: string, value: number): Condition | undefined {
  const atLeast = (number: number): Condition => ({ op: 'atLeast', question, number })
  switch (operator) {
    case '>=':
      return atLeast(value)
    case '>':
      return atLeast(value + 1)
    case '<':
      return { op: 'not', of: atLeast(value) }
    case '<=':
      return { op: 'not', of: atLeast(value + 1) }
    default:
      return undefined
  }
}
