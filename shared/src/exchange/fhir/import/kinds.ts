import { standard } from '../names.js'
import type { JsonObject } from '../readingJson.js'
import { textIn } from '../readingJson.js'
import { extensionInteger, type Findings } from './findings.js'
import { childrenOf, linkOf } from './links.js'
import { areRatings, optionsIn, type ReadOption } from './options.js'

/** What an item's own elements say, before our extension adds the rest. */
export type Form = { readonly kind: string; readonly [member: string]: unknown }
type Reading = {
  readonly item: JsonObject
  readonly beside: JsonObject | undefined
  readonly findings: Findings
  readonly readFields: (item: JsonObject) => readonly unknown[]
}

/** A question of ours for each R4 type that has one; the other types are refused by name. */
export function formIn(reading: Reading): Form | undefined {
  const { item, findings } = reading
  const type = typeOf(item)
  const repeats = item['repeats'] === true
  if (type === 'group') return groupForm(reading, repeats)
  if (type === 'choice') return choiceForm(optionsIn(item, findings), repeats)
  if (type === 'string' && repeats) return { kind: 'textList' }
  const read = repeats ? undefined : singleForms.get(type)
  if (read !== undefined) return read(reading)
  findings.refuse(linkOf(item), `typen »${type}«${repeats ? ' med gentagelser' : ''} kan ikke læses`)
  return undefined
}

const typeOf = (item: JsonObject): string => textIn(item, 'type') ?? '?'

const singleForms: ReadonlyMap<string, (reading: Reading) => Form | undefined> = new Map([
  ['string', (reading: Reading): Form => ({ kind: 'text', lines: 'one', ...unknownBeside(reading) })],
  ['text', (reading: Reading): Form => ({ kind: 'text', lines: 'many', ...unknownBeside(reading) })],
  ['integer', integerForm],
  ['date', (reading: Reading): Form => ({ kind: 'date', ...insteadBeside(reading) })],
  ['dateTime', (): Form => ({ kind: 'dateTime' })],
])

const choiceForm = (options: readonly ReadOption[], repeats: boolean): Form => {
  if (repeats) return { kind: 'multipleChoice', options }
  return areRatings(options) ? { kind: 'rating' } : { kind: 'choice', options }
}

const columns = ['now', 'earlier']

function groupForm({ item, findings, readFields }: Reading, repeats: boolean): Form {
  const children = childrenOf(item).filter(({ type }) => type !== 'display')
  const isFactor =
    !repeats &&
    children.length === columns.length &&
    children.every(
      (child, place) =>
        linkOf(child) === `${linkOf(item)}.${String(columns[place])}` && areRatings(optionsIn(child, findings)),
    )
  if (isFactor)
    return { kind: 'factor', ...(children.every(({ required }) => required === true) ? { required: true } : {}) }
  return { kind: 'group', rowName: 'post', fields: readFields(item), ...(repeats ? {} : { single: true }) }
}

function integerForm({ item, beside, findings }: Reading): Form | undefined {
  const least = extensionInteger(item, standard.minValue)
  const most = extensionInteger(item, standard.maxValue)
  if (least === undefined || most === undefined) {
    findings.refuse(linkOf(item), 'et tal uden minValue og maxValue')
    return undefined
  }
  return { kind: beside === undefined ? 'number' : 'scale', least, most }
}

const insteadBeside = ({ beside, findings }: Reading): { readonly instead?: unknown } =>
  beside === undefined ? {} : { instead: optionsIn(beside, findings) }
const unknownBeside = ({ beside }: Reading): { readonly mayBeUnknown?: true } =>
  beside === undefined ? {} : { mayBeUnknown: true }
