import type { Evidence } from './answers.js'

/**
 * How many independent sources there are: distinct origins. A teacher who passes on the child's words is the same origin
 * as the child, and case files count as the origin that they report (decisions 6).
 */
export const countSources = (cited: readonly Evidence[]): number =>
  new Set(cited.map(originOf).filter((origin) => origin !== undefined)).size

/** Who knows it, comparable. Without a named origin the kind of source stands for it, except for case files, which report others. */
export function originOf({ kind, origin }: Evidence): string | undefined {
  if (kind === 'barnet') return 'barnet'
  const named = origin?.trim().toLowerCase()
  if (named) return named
  return kind === 'sagsakter' ? undefined : kind
}
