import {
  evaluate,
  exactInFhir,
  fhirQuestionnaireOf,
  fhirResponseOf,
  type Answers,
  type FhirEnableWhen,
  type FhirItem,
  type FhirQuestionnaire,
  type FhirResponseItem,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { allAsFhir } from './everythingAnswered.js'

type Answer = NonNullable<FhirResponseItem['answer']>[number]

/** `enableWhen` in R4's own words: »at least one answer has a value that is equal«, »no answer has a value that is equal«. */
function holds(condition: FhirEnableWhen, answers: readonly Answer[]): boolean {
  const isEqual = ({ valueCoding, valueInteger }: Answer): boolean =>
    condition.answerCoding === undefined
      ? valueInteger === condition.answerInteger
      : valueCoding?.code === condition.answerCoding.code
  const numbers = answers.flatMap(({ valueInteger }) => (valueInteger === undefined ? [] : [valueInteger]))
  const limit = condition.answerInteger ?? Number.NaN
  switch (condition.operator) {
    case 'exists':
      return answers.length > 0 === condition.answerBoolean
    case '=':
      return answers.some(isEqual)
    case '!=':
      return !answers.some(isEqual)
    case '>=':
      return numbers.some((number) => number >= limit)
    case '<':
      return numbers.some((number) => number < limit)
  }
}

const allItems = (items: readonly FhirResponseItem[]): readonly FhirResponseItem[] =>
  items.flatMap((item) => [item, ...allItems(item.item ?? [])])

/** Which items R4 shows, of those that stand in no row. */
export function shownByR4(
  { item: sections }: FhirQuestionnaire,
  answered: readonly FhirResponseItem[],
): ReadonlySet<string> {
  const shown = new Set<string>()
  const given = answered.flatMap(({ item = [] }) => item)
  const kept: FhirResponseItem[] = []
  for (const item of sections.flatMap(({ item: questions = [] }) => questions)) {
    if (!isEnabled(item, kept)) continue
    shown.add(item.linkId)
    kept.push(...given.filter(({ linkId }) => linkId === item.linkId))
  }
  return shown
}

/** With the answers that a reader has: in a row, the row's own first. */
export function isEnabled({ enableWhen = [], enableBehavior }: FhirItem, kept: readonly FhirResponseItem[]): boolean {
  const truths = enableWhen.map((condition) =>
    holds(
      condition,
      allItems(kept)
        .filter(({ linkId }) => linkId === condition.question)
        .flatMap(({ answer = [] }) => answer),
    ),
  )
  return enableBehavior === 'any' ? truths.some(Boolean) : truths.every(Boolean)
}

type InRow = { readonly field: string; readonly ours: boolean; readonly theirs: boolean }
const circumstances = { today: '2026-11-22', stage: 2 } as const

/** Every conditional field that was answered in a row of a list that is asked, and whether each of us shows it. */
export function rowsByR4(definition: QuestionnaireDefinition, answers: Answers): readonly InRow[] {
  const exact = exactInFhir(definition)
  const { relevantAnswers } = evaluate(definition, answers, circumstances)
  const counted = fhirResponseOf(definition, answers, circumstances).item.flatMap(({ item = [] }) => item)
  const given = allAsFhir(definition, answers).flatMap(({ item = [] }) => item)
  const groups = fhirQuestionnaireOf(definition)
    .questionnaire.item.flatMap(({ item = [] }) => item)
    .filter(({ linkId, type }) => type === 'group' && relevantAnswers[linkId]?.rows !== undefined)
  return groups.flatMap((group) => {
    const outside = counted.filter(({ linkId }) => linkId !== group.linkId)
    const rows = given.filter(({ linkId }) => linkId === group.linkId)
    return (relevantAnswers[group.linkId]?.rows ?? []).flatMap((row, place) =>
      fieldsByR4(group, rows[place]?.item ?? [], outside)
        .filter(({ field }) => exact.has(field))
        .map(({ field, theirs }) => ({
          field,
          theirs,
          ours: row.answers[field.slice(group.linkId.length + 1)] !== undefined,
        })),
    )
  })
}

function fieldsByR4(
  group: FhirItem,
  row: readonly FhirResponseItem[],
  outside: readonly FhirResponseItem[],
): readonly Omit<InRow, 'ours'>[] {
  const kept: FhirResponseItem[] = []
  return (group.item ?? []).flatMap((field) => {
    const given = row.filter(({ linkId }) => linkId === field.linkId)
    const theirs = isEnabled(field, [...outside, ...kept])
    if (theirs) kept.push(...given)
    return given.length > 0 && field.enableWhen !== undefined ? [{ field: field.linkId, theirs }] : []
  })
}
