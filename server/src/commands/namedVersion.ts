import { definitionOf, questionnaires, type QuestionnaireDefinition } from '@forud/shared'

type Found =
  { readonly ok: true; readonly definition: QuestionnaireDefinition } | { readonly ok: false; readonly says: string }

/** Finds the definition that `risikovurdering@1` names. */
export function namedVersion(name: string): Found {
  const [, id, version] = /^([^@]+)@(\d{1,6})$/.exec(name) ?? []
  if (id === undefined || version === undefined)
    return {
      ok: false,
      says: `»${name}« er ikke navnet på en version. Skriv navn og nummer, for eksempel ${example()}.`,
    }
  const definition = definitionOf(id, Number(version))
  if (definition !== undefined) return { ok: true, definition }
  return { ok: false, says: `Spørgeskemaet »${name}« findes ikke. Der findes: ${known().join(', ')}.` }
}

const known = (): readonly string[] => questionnaires.map(({ id, version }) => `${id}@${String(version)}`)
const example = (): string => known().at(-1) ?? 'risikovurdering@1'
