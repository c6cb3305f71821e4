import { evaluateWire, wireQuestionnaire, type FieldError } from '@forud/shared'
import { namedVersion } from './namedVersion.js'
import { refuse, sayJson, type Outcome } from './outcome.js'
import { readInput } from './readInput.js'

/** `npm run evaluate -- FILE`: answers in the wire format become an evaluation. */
export function evaluateFile(args: readonly string[]): Outcome {
  const [path, ...rest] = args
  if (path === undefined || rest.length > 0) return refuse('Angiv én fil: npm run evaluate -- FIL')
  const read = readInput(path)
  return read.ok ? evaluateInput(read.value) : refuse(read.says)
}

function evaluateInput(input: unknown): Outcome {
  const name = wireQuestionnaire(input)
  if (name === undefined)
    return refuse('Feltet »questionnaire« mangler eller er ikke tekst. Skriv for eksempel "risikovurdering@1".')
  const found = namedVersion(name)
  if (!found.ok) return refuse(found.says)
  const result = evaluateWire(found.definition, input)
  return result.ok ? sayJson(result.value) : refuse(sentenceOf(result.errors))
}

/** Every fault with its place, on a line of its own where there are several. */
function sentenceOf(errors: readonly FieldError[]): string {
  const faults = errors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
  const [first] = faults
  return faults.length === 1 && first !== undefined
    ? `Svarene kan ikke bruges – ${first}`
    : `Svarene kan ikke bruges. Der er ${String(faults.length)} fejl:\n${faults.map((fault) => `  ${fault}`).join('\n')}`
}
