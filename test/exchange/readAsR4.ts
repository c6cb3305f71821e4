import type { FhirEnableWhen, FhirItem, FhirQuestionnaire, FhirResponseItem } from '@forud/shared'

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
