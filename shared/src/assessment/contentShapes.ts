import { array, mixed, object, string, type Schema } from 'yup'
import { isDay } from '../questionnaire/calendar.js'
import type { FieldError } from '../validation/fieldError.js'
import { schemaErrors } from '../validation/schema.js'
import { involvements, personDecisions, scenarioTypes, type AcuteResponse, type Conclusion } from './conclusion.js'

const text = string().typeError('Svaret skal være tekst.').max(20_000, 'Teksten er for lang (højst 20000 tegn).')
const id = string().max(100).required()
const day = string().test('day', 'Datoen findes ikke.', (value) => value === undefined || isDay(value))
const unknownKey = 'Ukendt felt: ${unknown}.'

const scenario = object({
  id,
  type: string().oneOf(scenarioTypes, 'Ukendt slags scenarie.').required(),
  event: text.optional(),
  byWhom: array(id).max(100).optional(),
  affected: array(id).max(20).optional(),
  trigger: text.optional(),
  horizon: text.optional(),
  severity: text.optional(),
  likelihood: text.optional(),
  warningSigns: text.optional(),
  countermeasure: text.optional(),
  responsible: text.optional(),
}).noUnknown(unknownKey)

const shapes: { readonly [field in keyof Required<Conclusion>]: Schema<unknown> } = {
  level: mixed().oneOf([1, 2, 3, 4], 'Niveauet skal være 1, 2, 3 eller 4.'),
  reason: text,
  deviations: mixed().test('reasons', 'Begrundelserne kan ikke læses.', isTextByKey),
  raisedReason: text,
  scenarios: array(scenario).max(20, 'Der kan højst være 20 scenarier.'),
  involvement: string().oneOf(involvements, 'Ukendt konklusion om inddragelse.'),
  unclarifiedReason: text,
  cannotWaitReason: text,
  notYet: object({
    reason: text.optional(),
    reconsiderBy: day.optional(),
    conditions: array(text.required()).max(30).optional(),
    laterInformation: text.optional(),
  }).noUnknown(unknownKey),
  persons: array(
    object({
      person: id,
      decision: string().oneOf(personDecisions, 'Ukendt beslutning.').optional(),
      mayKnow: text.optional(),
      reason: text.optional(),
    }).noUnknown(unknownKey),
  ).max(200),
  reassessBy: day,
  reassessLaterReason: text,
}

function isTextByKey(value: unknown): boolean {
  if (value === undefined) return true
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((reason) => typeof reason === 'string' && reason.length <= 20_000)
}

const isConclusionField = (field: string): field is keyof Conclusion => Object.hasOwn(shapes, field)

/** What is wrong with one field of a conclusion; nothing where it has the right shape. */
export function conclusionErrors(field: string, value: unknown): readonly FieldError[] {
  if (!isConclusionField(field)) return [{ path: field, message: `Feltet »${field}« findes ikke i konklusionen.` }]
  return schemaErrors(shapes[field], value).map(({ path, message }) => ({
    path: path === '' ? field : `${field}.${path}`,
    message,
  }))
}

const acute = object({
  contacted: text.optional(),
  at: string()
    .matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d/, 'Tidspunktet kan ikke læses.')
    .optional(),
  nobodyBecause: text.optional(),
}).noUnknown(unknownKey)

/** G-11: who was contacted and when, or why nobody was. */
export const acuteErrors = (value: unknown): readonly FieldError[] => schemaErrors(acute, value)

export const isAcuteResponse = (value: unknown): value is AcuteResponse => {
  if (acuteErrors(value).length > 0 || typeof value !== 'object' || value === null) return false
  return 'nobodyBecause' in value || ('contacted' in value && 'at' in value)
}
