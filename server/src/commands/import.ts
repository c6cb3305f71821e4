import { definitionFromFhir } from '@forud/shared'
import { cannotSayNotes } from './cannotSayNotes.js'
import { refuse, type Outcome } from './outcome.js'
import { readInput } from './readInput.js'
import type { Verb } from './verb.js'

const usage = 'FIL --format fhir'

/** `import FILE --format fhir`: a definition of ours from another standard, or a list of everything that stands in the way. */
export const importVerb: Verb = { usage, run: importFile }

function importFile(args: readonly string[]): Outcome {
  const [path, ...options] = args
  if (path === undefined || options.join('=') !== '--format=fhir')
    return refuse(`Brug: npm run questionnaire -- import ${usage}`)
  const file = readInput(path)
  if (!file.ok) return refuse(file.says)
  const read = definitionFromFhir(file.value)
  if (!read.ok) {
    const faults = read.refused.map(({ path: place, message }) => `  ${place === '' ? '' : `${place}: `}${message}`)
    return refuse(['Filen kan ikke læses som et spørgeskema:', ...faults].join('\n'))
  }
  const notes =
    read.missing.length === 0
      ? []
      : [
          ...cannotSayNotes('Filen siger ikke, så det står åbent', read.missing),
          'Tjek resultatet: npm run questionnaire -- lint FIL',
        ]
  return { ok: true, output: JSON.stringify(read.definition, null, 2), notes }
}
