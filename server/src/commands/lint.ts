import { lint, type QuestionnaireDefinition } from '@forud/shared'
import { givenDefinition } from './givenDefinition.js'
import { knownVersions } from './knownVersions.js'
import { lintText, type Linted } from './lintText.js'
import { refuse, type Outcome } from './outcome.js'
import type { Verb } from './verb.js'

const usage = '[NAVN@VERSION | FIL] [--format text|json]'

/** `lint`: what is wrong with a definition, or with every version that the program knows. Errors end it with exit code 2. */
export const lintVerb: Verb = { usage, run: lintGiven }

function lintGiven(args: readonly string[]): Outcome {
  const [first] = args
  const name = first === undefined || first.startsWith('--') ? undefined : first
  const format = formatOf(name === undefined ? args : args.slice(1))
  if (format === undefined) return refuse(`Brug: npm run questionnaire -- lint ${usage}`)
  if (name === undefined) return lintKnown(format)
  const given = givenDefinition(name)
  return given.ok ? outcomeOf([linted(given.definition)], format) : refuse(given.says)
}

function lintKnown(format: 'text' | 'json'): Outcome {
  const known = knownVersions()
  return known.ok ? outcomeOf(known.definitions.map(linted), format) : refuse(known.says)
}

function formatOf(options: readonly string[]): 'text' | 'json' | undefined {
  const given = options.length === 0 ? 'text' : options.join('=').replace(/^--format=/, '')
  return given === 'json' || given === 'text' ? given : undefined
}

const linted = (definition: QuestionnaireDefinition): Linted => ({
  questionnaire: `${definition.id}@${String(definition.version)}`,
  findings: lint(definition),
})

function outcomeOf(found: readonly Linted[], format: 'text' | 'json'): Outcome {
  const output = format === 'json' ? JSON.stringify(found, null, 2) : found.map(lintText).join('\n\n')
  const isSound = found.every(({ findings }) => findings.every(({ severity }) => severity === 'warning'))
  return isSound
    ? { ok: true, output }
    : { ok: false, output, says: 'Fejlene skal rettes, før definitionen kan bruges.' }
}
