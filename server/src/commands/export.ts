import { answerFileSchema, definitionSchema, type JsonSchema } from '@forud/shared'
import type { ExportOptions } from './exportFormat.js'
import { exportFormats } from './exportFormats.js'
import { givenDefinition } from './givenDefinition.js'
import { refuse, type Outcome } from './outcome.js'
import type { Verb } from './verb.js'
import { writtenJson } from './written.js'

/** What docs/schemas/ holds. */
const schemas: ReadonlyMap<string, JsonSchema> = new Map([
  ['definition', definitionSchema],
  ['answer-file', answerFileSchema],
])

const usage = [
  `NAVN@VERSION|FIL --format ${[...exportFormats.keys()].join('|')} [--answers FIL] [--examples FIL] [--out STED]`,
  `--schema ${[...schemas.keys()].join('|')} [--out FIL]`,
].join('\n  npm run questionnaire -- export ')

/** `export NAME@V --format F`: a definition, or answers to it, in the words of other programs. */
export const exportVerb: Verb = { usage, run: exportGiven }

function exportGiven(args: readonly string[]): Outcome | Promise<Outcome> {
  const [name, ...rest] = args
  if (name === undefined) return refuse(howTo)
  if (name.startsWith('--')) return exportSchema(optionsOf(args))
  const options = optionsOf(rest)
  const write = options && exportFormats.get(options.get('format') ?? '')
  if (write === undefined || options === undefined) return refuse(howTo)
  const given = givenDefinition(name)
  return given.ok ? write(given.definition, options) : refuse(given.says)
}

const howTo = `Brug: npm run questionnaire -- export ${usage}`

function exportSchema(options: ExportOptions | undefined): Outcome {
  const schema = schemas.get(options?.get('schema') ?? '')
  return schema === undefined || options === undefined ? refuse(howTo) : writtenJson(schema, options)
}

const known = ['format', 'schema', 'answers', 'examples', 'out']

/** `--format csv` and `--format=csv` alike; nothing where a name is strange, double or has no value. */
function optionsOf(args: readonly string[]): ExportOptions | undefined {
  const words = args.flatMap((word) => /^(--[a-z]+)=(.*)$/s.exec(word)?.slice(1) ?? [word])
  const options = new Map<string, string>()
  for (let place = 0; place < words.length; place += 2) {
    const [, name] = /^--([a-z]+)$/.exec(words[place] ?? '') ?? []
    const value = words[place + 1]
    if (name === undefined || !known.includes(name) || value === undefined || options.has(name)) return undefined
    options.set(name, value)
  }
  return options
}
