import { unknownReasonNames, unknownReasons, type Counts } from '@forud/shared'

/** »2 ikke spurgt endnu, 1 uden årsag«: unknown is counted by why, because the whys call for different work. */
export function reasonCount({ unknown }: Counts): string {
  const named = unknownReasons.map((reason) => ({ count: unknown[reason], name: unknownReasonNames[reason] }))
  const parts = [...named, { count: unknown.withoutReason, name: 'uden årsag' }].filter(({ count }) => count > 0)
  return parts.length === 0 ? '0' : parts.map(({ count, name }) => `${String(count)} ${name}`).join(', ')
}
