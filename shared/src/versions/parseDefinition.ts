import type { QuestionnaireDefinition } from '../questionnaire/definition.js'
import type { FieldError } from '../validation/fieldError.js'
import { schemaErrors } from '../validation/schema.js'
import { definitionShape, newestLanguage } from './definitionShape.js'
import { language1to2, type DefinitionInLanguage1 } from './language1to2.js'

export type ParsedDefinition =
  | { readonly ok: true; readonly definition: QuestionnaireDefinition }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** Deeper than any definition that a person has written. */
const deepest = 60

/**
 * Reads a stored or foreign definition of every language ever published, and hands it over in the newest one.
 * Whether it makes sense is for the lint to say: what is refused here could not be read at all.
 */
export function parseDefinition(value: unknown): ParsedDefinition {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refusal('', 'En definition skal være et objekt.')
  if (isDeeperThan(value, deepest)) return refusal('', `Definitionen er for dyb (højst ${String(deepest)} lag).`)
  const language: unknown = 'language' in value ? value.language : undefined
  const shape = definitionShape(language)
  if (shape === undefined) return refusal('language', languageFault(language))
  const errors = schemaErrors(shape, value)
  return errors.length > 0 ? { ok: false, errors } : { ok: true, definition: upgraded(value as StoredDefinition) }
}

type StoredDefinition = DefinitionInLanguage1 | QuestionnaireDefinition

const upgraded = (stored: StoredDefinition): QuestionnaireDefinition =>
  stored.language === 1 ? language1to2(stored) : stored

const refusal = (path: string, message: string): ParsedDefinition => ({ ok: false, errors: [{ path, message }] })

function languageFault(language: unknown): string {
  if (language === undefined) return 'Feltet »language« mangler. Det siger, hvilket sprog definitionen er skrevet i.'
  if (typeof language !== 'number') return `Sproget skal være et tal fra 1 til ${String(newestLanguage)}.`
  return language > newestLanguage
    ? `Definitionen er skrevet i sprog ${String(language)}. Programmet læser til og med sprog ${String(newestLanguage)}.`
    : `Sprog ${String(language)} kendes ikke. Programmet læser sprog 1 til ${String(newestLanguage)}.`
}

/** Without recursion, so that no input can exhaust the stack. */
function isDeeperThan(value: object, limit: number): boolean {
  const waiting: { readonly part: unknown; readonly depth: number }[] = [{ part: value, depth: 1 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { part, depth } = next
    if (typeof part !== 'object' || part === null) continue
    if (depth > limit) return true
    for (const member of Object.values(part)) waiting.push({ part: member, depth: depth + 1 })
  }
  return false
}
