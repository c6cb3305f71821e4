import { readWire, wireQuestionnaire, type QuestionnaireDefinition, type WireAnswers } from '@forud/shared'
import type { ExportOptions } from './exportFormat.js'
import { readInput } from './readInput.js'

type Given =
  { readonly ok: true; readonly answers: WireAnswers | undefined } | { readonly ok: false; readonly says: string }

/** Said with every export of answers. */
export const answersNote = 'Filen indeholder svar, også fra det fortrolige bilag. Opbevar den som sagen selv.'

/** The answers that `--answers FILE` names, in the wire format; nothing where it is not given. */
export function givenAnswers(definition: QuestionnaireDefinition, options: ExportOptions): Given {
  const path = options.get('answers')
  if (path === undefined) return { ok: true, answers: undefined }
  const file = readInput(path)
  if (!file.ok) return file
  const name = `${definition.id}@${String(definition.version)}`
  if (wireQuestionnaire(file.value) !== name) return { ok: false, says: `Svarene i filen hører ikke til ${name}.` }
  const read = readWire(definition, file.value)
  if (read.ok) return { ok: true, answers: read.value }
  const faults = read.errors.map(({ path: place, message }) => `  ${place === '' ? '' : `${place}: `}${message}`)
  return { ok: false, says: ['Svarene kan ikke bruges:', ...faults].join('\n') }
}
