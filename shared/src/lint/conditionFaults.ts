import { ratings, unknown } from '../questionnaire/answers.js'
import type { Condition } from '../questionnaire/condition.js'
import type { Question, QuestionId } from '../questionnaire/definition.js'
import { boundFaults } from './bounds.js'
import { finding, type LintFinding, type LintKind } from './finding.js'
import type { Leaf } from './leaves.js'
import type { Site } from './sites.js'

/** A condition, and the cycle that it is part of. */
type Checked = Site & { readonly round: readonly QuestionId[] }

/** What can be seen of a condition as it is written, without trying any answers. */
export const conditionFaults = (site: Site, round: readonly QuestionId[]): readonly LintFinding[] =>
  faultsIn(site.condition, { ...site, round })

function faultsIn(condition: Condition, site: Checked): readonly LintFinding[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return [...emptyFault(condition.of, site), ...condition.of.flatMap((part) => faultsIn(part, site))]
    case 'countAtLeast':
      return [
        ...emptyFault(condition.of, site),
        ...countFault(condition.count, condition.of.length, site),
        ...condition.of.flatMap((part) => faultsIn(part, site)),
      ]
    case 'not':
      return faultsIn(condition.of, site)
    case 'is':
      return [...emptyFault(condition.oneOf, site), ...leafFaults(condition, site, condition.oneOf)]
    case 'notKnownToBe':
      return leafFaults(condition, site, [condition.value])
    case 'notKnown':
    case 'atLeast':
    case 'withinDays':
    case 'afterDays':
    case 'rowsAtLeast':
      return leafFaults(condition, site, [])
  }
}

const emptyFault = (parts: readonly unknown[], { place }: Site): readonly LintFinding[] =>
  parts.length > 0
    ? []
    : [
        finding(
          'emptyCondition',
          place,
          'en tom liste af betingelser siger ingenting.',
          'Skriv, hvad der skal gælde, eller fjern den tomme del.',
        ),
      ]

function countFault(count: number, parts: number, { place }: Site): readonly LintFinding[] {
  if (parts === 0 || (Number.isInteger(count) && count >= 1 && count <= parts)) return []
  const says = `mindst ${String(count)} af ${String(parts)} dele er ikke noget, der kan tælles.`
  return [finding('impossibleCount', place, says, `Vælg et helt tal fra 1 til ${String(parts)}.`)]
}

function leafFaults(leaf: Leaf, site: Checked, values: readonly string[]): readonly LintFinding[] {
  const source = site.scope(leaf.question)
  if (source === undefined) return missingFault(leaf, site)
  const { question } = source
  const at = (kind: LintKind, says: string, suggestion: string) => finding(kind, site.place, says, suggestion)
  return [
    ...columnFault(leaf, question, at),
    ...(fits(leaf.op, question)
      ? boundFaults(leaf, question, at)
      : [
          at(
            'wrongOperator',
            `»${question.id}« kan ikke sammenlignes på den måde (${leaf.op}).`,
            operatorsFor(question),
          ),
        ]),
    ...values.flatMap((value) => valueFault(value, question, at)),
  ]
}

type At = (kind: LintKind, says: string, suggestion: string) => LintFinding

function missingFault({ question }: Leaf, { place, comesLater, round }: Checked): readonly LintFinding[] {
  if (comesLater(question) && round.includes(question)) return []
  return comesLater(question)
    ? [
        finding(
          'forwardReference',
          place,
          `betingelsen henviser til »${question}«, som ikke kommer før.`,
          `Flyt »${question}« op foran, eller læs et tidligere svar: en betingelse kender kun det, der allerede er besvaret.`,
        ),
      ]
    : [
        finding(
          'unknownReference',
          place,
          `spørgsmålet »${question}« findes ikke.`,
          'Ret id’et, eller fjern den del af betingelsen.',
        ),
      ]
}

function columnFault(leaf: Leaf, { id, kind }: Question, at: At): readonly LintFinding[] {
  const aspect = 'aspect' in leaf ? leaf.aspect : undefined
  if (kind === 'factor' && aspect === undefined) {
    const says = `»${id}« har to kolonner; skriv, om det er nu eller tidligere.`
    return [at('missingColumn', says, 'Tilføj »now« eller »earlier«.')]
  }
  if (kind === 'factor' || aspect === undefined) return []
  return [at('superfluousColumn', `»${id}« har ikke kolonnerne nu og tidligere.`, 'Fjern kolonnen fra betingelsen.')]
}

function valueFault(value: string, question: Question, at: At): readonly LintFinding[] {
  const { id } = question
  if (value === unknown) {
    const says = `brug »notKnown« og ikke svaret »uoplyst« om »${id}«.`
    return [at('unknownAsValue', says, 'Skriv »notKnown«; det gælder både »Uoplyst« og et tomt svar.')]
  }
  const possible = possibleValues(question)
  if (possible === undefined || possible.includes(value)) return []
  return [at('impossibleOption', `»${id}« har ikke svaret »${value}«.`, `Vælg blandt: ${possible.join(', ')}.`)]
}

const possibleValues = (question: Question): readonly string[] | undefined => {
  if (question.kind === 'factor' || question.kind === 'rating') return ratings
  return question.kind === 'choice' || question.kind === 'multipleChoice'
    ? question.options.map(({ id }) => id)
    : undefined
}

const operators: readonly Leaf['op'][] = [
  'is',
  'notKnown',
  'notKnownToBe',
  'atLeast',
  'withinDays',
  'afterDays',
  'rowsAtLeast',
]
const operatorsFor = (question: Question): string =>
  `Her kan bruges: ${operators.filter((op) => fits(op, question)).join(', ')}.`

function fits(op: Leaf['op'], { kind }: Question): boolean {
  switch (op) {
    case 'is':
    case 'notKnownToBe':
      return kind === 'factor' || kind === 'rating' || kind === 'choice' || kind === 'multipleChoice'
    case 'atLeast':
      return kind === 'scale' || kind === 'number'
    case 'withinDays':
    case 'afterDays':
      return kind === 'date'
    case 'rowsAtLeast':
      return kind === 'group'
    case 'notKnown':
      return kind !== 'group'
  }
}
