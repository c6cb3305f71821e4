import type { Evidence, EvidenceKind } from './answers.js'

/**
 * Where each source comes from (`=klasselær`: somebody named, `?skole`: somebody of that kind), and which origins count as
 * independent (decisions 6). One too few makes somebody write who knows it; one too many makes thin knowledge look solid.
 */
export function sourcesOf(cited: readonly Evidence[]) {
  const first = cited.map(({ kind, origin = '' }) => keyOf(kind, wordsOf(origin)))
  const names = new Set(first)
  // »Klasselærer på Bakkeskolen« is »Klasselærer«, where somebody is called just that.
  const shortest = (key: string) => phrasesOf(key).find((part) => part !== key && names.has(part)) ?? key
  const keys = first.map((key) => (key.includes(' ') ? shortest(key) : key))
  return { keys, independent: independentAmong(cited, keys) }
}

export const countSources = (cited: readonly Evidence[]): number => sourcesOf(cited).independent.size

export const theChild = '=barn'
/** Words that only say which kind of source it is name nobody. */
const kindWords: ReadonlyMap<string, EvidenceKind> = new Map([
  ['skol', 'skole'],
  ['dagtilbud', 'skole'],
  ['politi', 'politi'],
  ['underrett', 'underretter'],
])

function keyOf(kind: EvidenceKind, words: readonly string[]): string {
  // The child is one origin, whoever passes the words on.
  const name = words.join(' ')
  if (kind === 'barnet' || words.includes('barn') || name.includes('den ung')) return theChild
  // A notifier who is a school, whatever its name, may be the school that is cited already.
  const isSchool = kind === 'underretter' && words.some((word) => word.endsWith('skol'))
  if (isSchool) return '?skole'
  const said = name === '' ? kind : kindWords.get(name)
  return said === undefined ? `=${name}` : `?${said}`
}

/** Without case, spaces, punctuation and the endings that tell »skole« from »skolen«. */
const wordsOf = (name: string): readonly string[] =>
  (name.toLocaleLowerCase('da-DK').match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.replace(/(?<=.{3})(en|et|e)$/, ''),
  )

/** Up to four words of a name that stand together, the shortest first. */
function phrasesOf(key: string): readonly string[] {
  const words = key.slice(1).split(' ')
  return [1, 2, 3, 4].flatMap((length) => words.map((_, at) => `=${words.slice(at, at + length).join(' ')}`))
}

function independentAmong(cited: readonly Evidence[], keys: readonly string[]): ReadonlySet<string> {
  const cites = new Map<string, Set<EvidenceKind>>()
  cited.forEach(({ kind }, at) => cites.set(keys[at] ?? '', (cites.get(keys[at] ?? '') ?? new Set()).add(kind)))
  const named = [...cites].filter(([key]) => key.startsWith('=')).map(([, kinds]) => [...kinds])
  // Known as the notifier only: might be any source that nobody has named, and the other way round.
  const looseNotifier = named.some((kinds) => kinds.every((kind) => kind === 'underretter'))
  const couldNotify = [...cites].some(
    ([key, kinds]) => ![theChild, '?underretter'].includes(key) && !kinds.has('egenIagttagelse'),
  )
  const counts = (key: string): boolean => {
    const kind = key.slice(1)
    if (key.startsWith('=')) return true
    // Case files report others, and a named source stands for the unnamed ones of its kind.
    if (kind === 'sagsakter' || named.some((kinds) => kinds.some((one) => one === kind))) return false
    return kind === 'underretter' ? !couldNotify : kind === 'egenIagttagelse' || !looseNotifier
  }
  return new Set([...cites.keys()].filter(counts))
}
