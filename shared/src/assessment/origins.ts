import type { Answers, Evidence, EvidenceKind } from '../questionnaire/answers.js'
import type { QuestionId } from '../questionnaire/definition.js'
import { sourcesOf, theChild } from '../questionnaire/evidence.js'

/** Who knows it, under the name first written, and the answers that rest on it. */
export type Origin = {
  readonly kind: EvidenceKind
  readonly name?: string
  readonly questions: readonly QuestionId[]
  /** Whether it counts as one of the independent sources. */
  readonly independent: boolean
}

type Shown = (question: QuestionId, source: Evidence) => boolean

/**
 * Every origin of answers that count, in the order in which they are first cited. Whether one counts follows from all of
 * them; `isShown` leaves out what a reader may not see.
 */
export function originsOf(answers: Answers, isShown: Shown = () => true): readonly Origin[] {
  const cited = Object.entries(answers).flatMap(([id, { evidence = [] }]) => evidence.map((item) => ({ id, ...item })))
  const { keys, independent } = sourcesOf(cited)
  return [...new Set(keys)].flatMap((key): readonly Origin[] => {
    const own = cited.filter((item, at) => keys[at] === key && isShown(item.id, item))
    if (own.length === 0) return []
    const questions = [...new Set(own.map(({ id }) => id))]
    return [{ ...whoIs(key, own), questions, independent: independent.has(key) }]
  })
}

function whoIs(key: string, own: readonly Evidence[]): Pick<Origin, 'kind' | 'name'> {
  // Whoever passes on the child's words is not who knows it.
  if (key === theChild) return { kind: 'barnet' }
  const { kind = 'andet', origin = '' } = own.find(({ origin: name = '' }) => name.trim() !== '') ?? own[0] ?? {}
  return key.startsWith('=') ? { kind, name: origin.trim() } : { kind }
}
