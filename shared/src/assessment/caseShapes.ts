import { field, option } from '../authoring/builders.js'
import type { ConclusionPart, Item, Option, Question, QuestionnaireDefinition } from '../questionnaire/definition.js'
import type { FieldError } from '../validation/fieldError.js'
import { fieldsShape } from '../validation/answerSchema.js'
import { findQuestion } from '../questionnaire/program.js'
import { schemaErrors } from '../validation/schema.js'
import { listQuestion, type EntityKind } from './caseFile.js'

/** The fields of one row of a case list: from the questionnaire where it lists them, otherwise the case's own. */
export function entityFields(definition: QuestionnaireDefinition, kind: EntityKind): readonly Question[] {
  switch (kind) {
    case 'notification':
      return notificationFields(definition)
    case 'contact':
      return contactFields
    case 'precaution':
      return precautionFields(definition)
    case 'person':
    case 'child':
    case 'incident':
    case 'plan':
    case 'employee':
    case 'schoolContact':
    case 'safetyPlan':
    case 'action':
      return listQuestion(definition, kind)?.fields ?? []
  }
}

const notificationFields = (definition: QuestionnaireDefinition): readonly Question[] => {
  const asked = definition.caseUse.notification?.occasion
  const occasion = asked === undefined ? undefined : findQuestion(definition, asked)
  return [
    field.dateTime('modtaget', 'modtaget', { required: true }),
    field.choice('anledning', 'anledning', occasion?.kind === 'choice' ? occasion.options : []),
    // Whoever notified is always kept in the annex (G-09).
    field.text('underretter', 'underretter', { annex: true }),
    field.text('modtagetAf', 'modtaget af'),
  ]
}

const contactFields: readonly Question[] = [
  field.text('hvem', 'hvem er kontaktet', { required: true }),
  field.dateTime('hvornaar', 'hvornår', { required: true }),
  field.choice('kanal', 'hvordan', [
    option('personligt', 'personligt'),
    option('telefon', 'telefon'),
    option('skriftligt', 'skriftligt'),
    option('videomoede', 'videomøde'),
    option('andet', 'andet'),
  ]),
  field.longText('indhold', 'hvad blev sagt'),
  field.text('tolk', 'tolk'),
]

const precautionFields = (definition: QuestionnaireDefinition): readonly Question[] => [
  field.choice('type', 'forholdsregel', conclusionOptions(definition, 'precautions'), { required: true }),
  field.text('beskrivelse', 'nærmere beskrivelse'),
  field.text('ansvarlig', 'ansvarlig', { required: true }),
  field.dateTime('frist', 'frist', { required: true }),
  field.dateTime('udfoert', 'udført'),
  field.text('udfoertAf', 'udført af'),
]

/** The place in the conclusion, with its wording and options. */
export const conclusionItem = (definition: QuestionnaireDefinition, part: ConclusionPart) =>
  definition.sections
    .flatMap(({ questions }) => questions)
    .find((item: Item) => item.kind === 'conclusion' && item.part === part)

export function conclusionOptions(definition: QuestionnaireDefinition, part: ConclusionPart): readonly Option[] {
  const item = conclusionItem(definition, part)
  return item?.kind === 'conclusion' ? (item.options ?? []) : []
}

/** What is wrong with one row of a case list. Gaps are allowed: a row may be saved half-filled. */
export const entityErrors = (
  definition: QuestionnaireDefinition,
  kind: EntityKind,
  answers: unknown,
): readonly FieldError[] => schemaErrors(fieldsShape(entityFields(definition, kind)), answers)
