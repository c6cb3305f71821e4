import { objectsIn, textIn, type JsonObject } from '../readingJson.js'
import type { Findings } from './findings.js'
import { besideOf, childrenOf, isBeside, linkOf } from './links.js'

type Renamed = {
  readonly items: readonly JsonObject[]
  /** What the file itself calls each of them. */
  readonly original: ReadonlyMap<string, string>
}

/**
 * The same items with links that our ids can be read from: `1.2` becomes `q12`, and a field of the list `skole` `skole.navn`. Conditions
 * follow. Two items of one name are refused, since neither R4 nor we could tell them apart.
 */
export function renamed(sections: readonly JsonObject[], findings: Findings): Renamed {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const name = (item: JsonObject, parent: { readonly old: string; readonly now: string } | undefined): void => {
    const old = linkOf(item)
    const now = item['type'] === 'display' ? old : newName(old, parent)
    if (names.has(old) || taken.has(now)) findings.refuse(old, 'linkId findes to gange')
    names.set(old, now)
    taken.add(now)
    for (const child of childrenOf(item)) name(child, { old, now })
  }
  for (const section of sections) for (const item of childrenOf(section)) name(item, undefined)
  const items = sections.map((section) => withNames(section, names))
  return { items, original: new Map([...names].map(([old, now]) => [now, old])) }
}

function newName(old: string, parent: { readonly old: string; readonly now: string } | undefined): string {
  const own = parent !== undefined && old.startsWith(`${parent.old}.`) ? old.slice(parent.old.length + 1) : old
  const id = cleaned(isBeside(own) ? besideOf(own) : own)
  const link = parent === undefined ? id : `${parent.now}.${id}`
  return isBeside(own) ? `${link}.instead` : link
}

/** Letters and digits, as our ids are. */
const cleaned = (link: string): string =>
  /^[A-Za-z0-9]+$/.test(link) ? link : `q${link.replaceAll(/[^A-Za-z0-9]/g, '')}`

function withNames(item: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  const link = linkOf(item)
  return {
    ...item,
    ...(item['linkId'] === undefined ? {} : { linkId: names.get(link) ?? link }),
    ...(item['item'] === undefined ? {} : { item: childrenOf(item).map((child) => withNames(child, names)) }),
    ...(item['enableWhen'] === undefined
      ? {}
      : {
          enableWhen: objectsIn(item['enableWhen']).map((condition) => {
            const question = textIn(condition, 'question') ?? ''
            return { ...condition, question: names.get(question) ?? question }
          }),
        }),
  }
}
