import { isObject, objectsIn, textIn, type JsonObject } from '../readingJson.js'

/** Collects what is refused and what had to be left open, each with its place. */
export type Findings = {
  readonly refuse: (place: string, what: string) => void
  readonly miss: (place: string, what: string) => void
}

/** Every member and extension beyond the known ones is refused by name: nothing is dropped in silence. */
export function onlyKnown(
  object: JsonObject,
  place: string,
  known: { readonly members: readonly string[]; readonly extensions: readonly string[] },
  { refuse }: Findings,
): void {
  for (const member of Object.keys(object))
    if (!known.members.includes(member)) refuse(place, `feltet »${member}« kan ikke læses`)
  for (const extension of objectsIn(object['extension'])) {
    const url = textIn(extension, 'url') ?? '?'
    if (!known.extensions.includes(url)) refuse(place, `udvidelsen ${url} kan ikke læses`)
  }
}

/** An integer in a standard extension. */
export function extensionInteger(object: JsonObject, url: string): number | undefined {
  const found = objectsIn(object['extension']).find((extension) => extension['url'] === url)
  const value = found?.['valueInteger']
  return typeof value === 'number' ? value : undefined
}

/** The `itemControl` of an item, `help` or `slider`. */
export function controlOf(object: JsonObject, url: string): string | undefined {
  const found = objectsIn(object['extension']).find((extension) => extension['url'] === url)
  const concept = found?.['valueCodeableConcept']
  const [coding] = isObject(concept) ? objectsIn(concept['coding']) : []
  return coding === undefined ? undefined : textIn(coding, 'code')
}
