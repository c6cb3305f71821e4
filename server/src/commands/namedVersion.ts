import type { QuestionnaireDefinition } from '@forud/shared'
import { knownVersions } from './knownVersions.js'

type Found =
  { readonly ok: true; readonly definition: QuestionnaireDefinition } | { readonly ok: false; readonly says: string }

/** Finds the definition that `risikovurdering@1` names, among Forud's own and those of `QUESTIONNAIRE_DIR`. */
export function namedVersion(name: string): Found {
  const [, id, version] = /^([^@]+)@(\d{1,6})$/.exec(name) ?? []
  if (id === undefined || version === undefined)
    return {
      ok: false,
      says: `»${name}« er ikke navnet på en version. Skriv navn og nummer, for eksempel risikovurdering@1.`,
    }
  const known = knownVersions()
  if (!known.ok) return known
  const definition = known.definitions.find((one) => one.id === id && one.version === Number(version))
  if (definition !== undefined) return { ok: true, definition }
  const names = known.definitions.map((one) => `${one.id}@${String(one.version)}`)
  return { ok: false, says: `Spørgeskemaet »${name}« findes ikke. Der findes: ${names.join(', ')}.` }
}
