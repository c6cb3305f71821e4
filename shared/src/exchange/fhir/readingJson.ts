/** JSON of unknown shape, read member by member. */
export type JsonObject = { readonly [member: string]: unknown }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects of a list; nothing where there is no list. */
export const objectsIn = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter((member: unknown) => isObject(member)) : []

export const textIn = (object: JsonObject, member: string): string | undefined => {
  const value = object[member]
  return typeof value === 'string' ? value : undefined
}

/** The text of an extension with that address. */
export const extensionText = (object: JsonObject, url: string): string | undefined => {
  const found = objectsIn(object['extension']).find((extension) => extension['url'] === url)
  return found === undefined ? undefined : textIn(found, 'valueString')
}

/** JSON that stands as text in an extension; nothing where there is none or it cannot be read. */
export function extensionJson(object: JsonObject, url: string): JsonObject {
  const text = extensionText(object, url)
  if (text === undefined) return {}
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}
