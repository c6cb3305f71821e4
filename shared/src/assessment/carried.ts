import type { Instant } from './instant.js'
import type { AccountId } from './people.js'

/** The assessment that an answer was written in, and when. */
export type Written = { readonly number: number; readonly at: Instant }
/** An answer that was not written in this assessment. `confirmed`: somebody has said in it that the answer still holds. */
export type Carried = Written & { readonly confirmed?: { readonly by: AccountId; readonly at: Instant } }
