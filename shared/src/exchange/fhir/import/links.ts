import { objectsIn, textIn, type JsonObject } from '../readingJson.js'

export const linkOf = (item: JsonObject): string => textIn(item, 'linkId') ?? '?'
export const childrenOf = (item: JsonObject): readonly JsonObject[] => objectsIn(item['item'])

/** `skole.navn` in the list `skole` is the field `navn`. */
export const idFrom = (linkId: string, prefix: string): string =>
  prefix !== '' && linkId.startsWith(`${prefix}.`) ? linkId.slice(prefix.length + 1) : linkId

/** What our own export calls the field beside a date or a number. */
export const isBeside = (linkId: string): boolean => linkId.endsWith('.instead')
export const besideOf = (linkId: string): string => linkId.replace(/\.instead$/, '')
