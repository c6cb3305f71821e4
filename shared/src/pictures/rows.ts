import { entityFields } from '../assessment/caseShapes.js'
import type { Entity, EntityKind } from '../assessment/caseFile.js'
import { valueWords } from '../explanations/valueWords.js'
import { unknown } from '../questionnaire/answers.js'
import type { QuestionnaireDefinition } from '../questionnaire/definition.js'

/** What a field of a row says. Unknown and unanswered are told apart, and neither is »nej«. */
export type Said = {
  readonly ids: readonly string[]
  readonly each: readonly string[]
  /** What the questionnaire calls the field. */
  readonly label: string
  readonly words: string
  readonly is: SaidState
}
export type SaidState = 'answered' | 'unknown' | 'unanswered'

export const saidWords = { unknown: 'uoplyst', unanswered: 'ikke besvaret' } as const

export type RowReader = (row: Entity, field: string) => Said

/** Reads rows in the words of the questionnaire. */
export function rowReader(definition: QuestionnaireDefinition): RowReader {
  const known = new Map<EntityKind, ReturnType<typeof entityFields>>()
  const fieldsOf = (kind: EntityKind) => {
    const fields = known.get(kind) ?? entityFields(definition, kind)
    known.set(kind, fields)
    return fields
  }
  return ({ kind, answers }, id) => {
    const field = fieldsOf(kind).find((one) => one.id === id)
    const ids = idsIn(answers[id])
    const label = field?.text ?? ''
    if (ids.length === 0) return { ids, each: [], label, words: saidWords.unanswered, is: 'unanswered' }
    if (ids.every((one) => one === unknown)) return { ids, each: ids, label, words: saidWords.unknown, is: 'unknown' }
    const each = ids.map((one) => valueWords(field, one))
    return { ids, each, label, words: each.join(', '), is: 'answered' }
  }
}

function idsIn(answer: Entity['answers'][string] | undefined): readonly string[] {
  const given = answer?.values ?? (answer?.value === undefined ? [] : [String(answer.value)])
  return given.map((one) => one.trim()).filter((one) => one !== '')
}

/** Only what was answered. */
export const answered = ({ is, words }: Said): string | undefined => (is === 'answered' ? words : undefined)

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1)
