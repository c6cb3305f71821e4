import type { Instant } from '@forud/shared'

/** What time it is. Passed in everywhere, so that tests decide. */
export type Clock = () => Instant
