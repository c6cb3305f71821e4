import { listingOf } from './listing.js'
import { listingAsText } from './listingText.js'
import { namedVersion } from './namedVersion.js'
import { refuse, say, sayJson, type Outcome } from './outcome.js'
import type { Verb } from './verb.js'

const usage = 'NAVN@VERSION [--format json|text]'

/** `show NAME@V`: a definition for people and for programs. */
export const show: Verb = { usage, run: showVersion }

function showVersion(args: readonly string[]): Outcome {
  const [name, ...options] = args
  const format = formatOf(options)
  if (name === undefined || format === undefined) return refuse(`Brug: npm run questionnaire -- show ${usage}`)
  const found = namedVersion(name)
  if (!found.ok) return refuse(found.says)
  const listing = listingOf(found.definition)
  return format === 'json' ? sayJson(listing) : say(listingAsText(listing))
}

function formatOf(options: readonly string[]): 'json' | 'text' | undefined {
  const given = options.length === 0 ? 'text' : options.join('=').replace(/^--format=/, '')
  return given === 'json' || given === 'text' ? given : undefined
}
