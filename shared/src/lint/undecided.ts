import { finding, type LintFinding } from './finding.js'
import type { Limits } from './partition/solve.js'
import type { Site } from './sites.js'

/** Said instead of passing over what was too much to try. */
export const undecided = ({ place, inWords, condition }: Site, what: string, { budget }: Limits): LintFinding =>
  finding(
    'undecidedWithinBudget',
    place,
    `det kunne ikke afgøres inden for ${String(budget)} trin, ${what}: »${inWords(condition)}«.`,
    'Del betingelsen i mindre dele, eller kør kontrollen igen med et større budget.',
  )
