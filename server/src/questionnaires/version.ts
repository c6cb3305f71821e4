import { canonicalJson, parseDefinition, type QuestionnaireDefinition, type QuestionnaireRef } from '@forud/shared'
import { createHash } from 'node:crypto'

/** One version as it was published. `json` is what was hashed; `definition` is the same in today's language. */
export type Version = {
  readonly definition: QuestionnaireDefinition
  readonly json: string
  readonly hash: string
}

export const versionOf = (definition: QuestionnaireDefinition): Version => {
  const json = canonicalJson(definition)
  return { definition, json, hash: hashOf(json) }
}

/** What the text of a definition says, in whatever language it was written; or every fault with its place. */
export function versionFrom(
  text: string,
): { readonly ok: true; readonly version: Version } | { readonly ok: false; readonly says: readonly string[] } {
  const value = jsonIn(text)
  if (value === undefined) return { ok: false, says: ['er ikke gyldig JSON.'] }
  const parsed = parseDefinition(value)
  if (!parsed.ok) return { ok: false, says: parsed.errors.map(({ path, message }) => `${path}: ${message}`) }
  const json = canonicalJson(value)
  return { ok: true, version: { definition: parsed.definition, json, hash: hashOf(json) } }
}

export const hashOf = (json: string): string => `sha256-${createHash('sha256').update(json).digest('hex')}`

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const nameOf = ({ id, version }: { readonly id: string; readonly version: number }): string =>
  `${id}@${String(version)}`

export const refOf = ({ definition: { id, version }, hash }: Version): QuestionnaireRef => ({ id, version, hash })
