import { questionsIn } from '../questionnaire/conditionReasons.js'
import type { QuestionId } from '../questionnaire/definition.js'
import { finding, type LintFinding } from './finding.js'
import type { Site } from './sites.js'

/** By its place: the way from a condition through others back to itself. Every way round holds a look forward. */
export type Rounds = ReadonlyMap<Site, readonly QuestionId[]>

export function roundsIn(sites: readonly Site[]): Rounds {
  const forward = sites.filter(({ condition, comesLater }) => questionsIn(condition).some(comesLater))
  return new Map(
    forward.flatMap((site) => {
      const way = wayRound(site, sites)
      return way === undefined ? [] : [[site, way] as const]
    }),
  )
}

/** Conditions that wait for each other, each cycle told once. */
export function cycleFaults(rounds: Rounds): readonly LintFinding[] {
  const found = new Map<string, LintFinding>()
  for (const [site, way] of rounds) {
    const key = [...new Set(way)].toSorted().join()
    if (!found.has(key)) found.set(key, cycleFinding(site, way))
  }
  return [...found.values()]
}

function wayRound(site: Site, sites: readonly Site[]): readonly QuestionId[] | undefined {
  const start = site.source?.question.id
  if (start === undefined) return undefined
  const readBy = new Map(peersOf(site, sites).map((other) => [other.source?.question.id, questionsIn(other.condition)]))
  const ways: (readonly QuestionId[])[] = [[start]]
  const seen = new Set<QuestionId>()
  for (const way of ways) {
    const next = readBy.get(way.at(-1)) ?? []
    if (next.includes(start)) return [...way, start]
    const fresh = next.filter((id) => !seen.has(id))
    for (const id of fresh) {
      seen.add(id)
      ways.push([...way, id])
    }
  }
  return undefined
}

/** Fields wait for fields of their own list, questions for questions. */
const peersOf = ({ source }: Site, sites: readonly Site[]): readonly Site[] =>
  sites.filter((other) => other.source !== undefined && other.source.group?.key === source?.group?.key)

const cycleFinding = ({ place }: Site, way: readonly QuestionId[]): LintFinding =>
  finding(
    'cycle',
    place,
    `betingelserne venter på hinanden: ${way.map((id) => `»${id}«`).join(' → ')}.`,
    'Lad mindst ét af spørgsmålene blive stillet uden at vente på de andre.',
  )
