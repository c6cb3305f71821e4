import * as installation from './20261122190000_installation.js'
import * as access from './20261122190100_access.js'
import * as cases from './20261122200000_cases.js'
import * as assessments from './20261122200100_assessments.js'
import * as reviewsAndReports from './20261122200200_reviews_and_reports.js'
import * as carriedAnswers from './20261122210000_carried_answers.js'
import * as moves from './20261123090000_moves.js'
import * as unsentKeys from './20261123100000_unsent_keys.js'
import * as presenceAndKeptTexts from './20261123110000_presence_and_kept_texts.js'
import * as protectedAddress from './20261123120000_protected_address.js'

/** In the order they are carried out. A migration that has been merged is never edited. */
export const migrations = [
  { name: '20261122190000_installation', ...installation },
  { name: '20261122190100_access', ...access },
  { name: '20261122200000_cases', ...cases },
  { name: '20261122200100_assessments', ...assessments },
  { name: '20261122200200_reviews_and_reports', ...reviewsAndReports },
  { name: '20261122210000_carried_answers', ...carriedAnswers },
  { name: '20261123090000_moves', ...moves },
  { name: '20261123100000_unsent_keys', ...unsentKeys },
  { name: '20261123110000_presence_and_kept_texts', ...presenceAndKeptTexts },
  { name: '20261123120000_protected_address', ...protectedAddress },
]
