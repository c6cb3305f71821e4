import type { ExportOptions } from './exportFormat.js'
import { exportFormats } from './exportFormats.js'
import { namedVersion } from './namedVersion.js'
import { refuse, type Outcome } from './outcome.js'
import type { Verb } from './verb.js'

const usage = `NAVN@VERSION --format ${[...exportFormats.keys()].join('|')} [--answers FIL] [--out STED]`

/** `export NAME@V --format F`: a definition, or answers to it, in the words of other programs. */
export const exportVerb: Verb = { usage, run: exportVersion }

function exportVersion(args: readonly string[]): Outcome | Promise<Outcome> {
  const [name, ...rest] = args
  const options = optionsOf(rest)
  const write = exportFormats.get(options?.get('format') ?? '')
  if (name === undefined || options === undefined || write === undefined)
    return refuse(`Brug: npm run questionnaire -- export ${usage}`)
  const found = namedVersion(name)
  return found.ok ? write(found.definition, options) : refuse(found.says)
}

/** `--format csv` and `--format=csv` alike; nothing where a name has no value. */
function optionsOf(args: readonly string[]): ExportOptions | undefined {
  const words = args.flatMap((word) => /^(--[a-z]+)=(.*)$/s.exec(word)?.slice(1) ?? [word])
  const options = new Map<string, string>()
  for (let place = 0; place < words.length; place += 2) {
    const [, name] = /^--([a-z]+)$/.exec(words[place] ?? '') ?? []
    const value = words[place + 1]
    if (name === undefined || value === undefined || options.has(name)) return undefined
    options.set(name, value)
  }
  return options
}
