import { isQuestionEnabled } from '@medplum/react-hooks'
import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from '@medplum/fhirtypes'
import type { FhirItem, FhirQuestionnaire, FhirResponseItem } from '@forud/shared'

type Mutable<Value> = Value extends object ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> } : Value
/** Compiles only while what we write is R4 as Medplum types it. */
const asR4 = (item: FhirItem): QuestionnaireItem => structuredClone(item) as Mutable<FhirItem>
const asR4Response = (items: readonly FhirResponseItem[]): QuestionnaireResponseItem[] =>
  structuredClone(items) as Mutable<FhirResponseItem>[]
export const asR4Questionnaire = (questionnaire: FhirQuestionnaire): Questionnaire =>
  structuredClone(questionnaire) as Mutable<FhirQuestionnaire>

/**
 * Which items Medplum's renderer shows. Everything was answered before; an answer to an item that is not shown is taken out
 * as R4 demands, in reading order, before the next item is judged.
 */
export function shownByMedplum(
  { item: sections }: FhirQuestionnaire,
  answered: readonly FhirResponseItem[],
): ReadonlySet<string> {
  const shown = new Set<string>()
  const given = answered.flatMap(({ item = [] }) => item)
  const kept: FhirResponseItem[] = []
  for (const item of sections.flatMap(({ item: questions = [] }) => questions)) {
    const response: QuestionnaireResponse = {
      resourceType: 'QuestionnaireResponse',
      status: 'in-progress',
      item: asR4Response(kept),
    }
    if (!isQuestionEnabled(asR4(item), response)) continue
    shown.add(item.linkId)
    kept.push(...given.filter(({ linkId }) => linkId === item.linkId))
  }
  return shown
}
