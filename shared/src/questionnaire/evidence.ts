import type { Answers, Evidence } from './answers.js'

/**
 * How many independent sources there are: distinct origins. A teacher who passes on the child's words is the same origin
 * as the child, and case files count as the origin that they report (decisions 6).
 */
export function countSources(answers: Answers): number {
  const origins = new Set<string>()
  for (const id in answers) for (const item of answers[id]?.evidence ?? noEvidence) origins.add(originOf(item) ?? '')
  origins.delete('')
  return origins.size
}
const noEvidence: readonly Evidence[] = []

/** Who knows it, comparable. Without a named origin the kind of source stands for it, except for case files, which report others. */
export function originOf({ kind, origin }: Evidence): string | undefined {
  if (kind === 'barnet') return 'barnet'
  const named = origin?.trim().toLocaleLowerCase('da-DK')
  if (named) return named
  return kind === 'sagsakter' ? undefined : kind
}
