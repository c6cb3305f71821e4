import { parseDefinition, type FieldError, type QuestionnaireDefinition } from '@forud/shared'
import { namedVersion } from './namedVersion.js'
import { readInput } from './readInput.js'

export type GivenDefinition =
  { readonly ok: true; readonly definition: QuestionnaireDefinition } | { readonly ok: false; readonly says: string }

/** A definition that a command is given: a name that the program knows (`risikovurdering@1`) or a file of JSON. */
export function givenDefinition(nameOrFile: string): GivenDefinition {
  if (/^[^/\\]+@\d{1,6}$/.test(nameOrFile)) return namedVersion(nameOrFile)
  const read = readInput(nameOrFile)
  if (!read.ok) return read
  const parsed = parseDefinition(read.value)
  return parsed.ok ? parsed : { ok: false, says: faultsIn(nameOrFile, parsed.errors) }
}

/** Every fault with its place, on a line of its own. */
const faultsIn = (file: string, errors: readonly FieldError[]): string =>
  [
    `Filen »${file}« er ikke en definition, som programmet kan læse:`,
    ...errors.map(({ path, message }) => (path === '' ? `  ${message}` : `  ${path}: ${message}`)),
  ].join('\n')
