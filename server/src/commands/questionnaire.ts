import { namedVersion } from './namedVersion.js'
import { refuse, say, sayJson, type Outcome } from './outcome.js'
import { listingOf } from './listing.js'
import { listingAsText } from './listingText.js'

const usage = 'Brug: npm run questionnaire -- show NAVN@VERSION [--format json|text]'

/** `npm run questionnaire -- show NAME@V`: a definition for people and for programs. */
export function questionnaireCommand(args: readonly string[]): Outcome {
  const [verb, name, ...options] = args
  if (verb !== 'show' || name === undefined) return refuse(usage)
  const format = formatOf(options)
  if (format === undefined) return refuse(usage)
  const found = namedVersion(name)
  if (!found.ok) return refuse(found.says)
  const listing = listingOf(found.definition)
  return format === 'json' ? sayJson(listing) : say(listingAsText(listing))
}

function formatOf(options: readonly string[]): 'json' | 'text' | undefined {
  const given = options.length === 0 ? 'text' : options.join('=').replace(/^--format=/, '')
  return given === 'json' || given === 'text' ? given : undefined
}
