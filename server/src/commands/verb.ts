import type { Outcome } from './outcome.js'

/** One thing that `npm run questionnaire` can do. `usage` is what follows the verb. */
export type Verb = { readonly usage: string; readonly run: (args: readonly string[]) => Outcome | Promise<Outcome> }
