import { diff } from './diff.js'
import { exportVerb } from './export.js'
import { importVerb } from './import.js'
import { lintVerb } from './lint.js'
import { refuse, type Outcome } from './outcome.js'
import { show } from './show.js'
import type { Verb } from './verb.js'

const verbs: ReadonlyMap<string, Verb> = new Map([
  ['show', show],
  ['lint', lintVerb],
  ['diff', diff],
  ['export', exportVerb],
  ['import', importVerb],
])

/** `npm run questionnaire -- VERB …`: definitions for people and for programs. */
export async function questionnaireCommand(args: readonly string[]): Promise<Outcome> {
  const [name = '', ...rest] = args
  const verb = verbs.get(name)
  return verb === undefined ? refuse(usage()) : verb.run(rest)
}

const usage = (): string =>
  ['Brug:', ...[...verbs].map(([name, verb]) => `  npm run questionnaire -- ${name} ${verb.usage}`)].join('\n')
