import { canonicalJson } from '../questionnaire/canonical.js'
import type { Item, Option, Question } from '../questionnaire/definition.js'
import type { Asked, Bounds, ItemFact, Setting } from './change.js'
import { movedBetween } from './order.js'

/** Everything that differs in one question that both versions have, its fields and its place apart. */
export function itemFacts(before: Item, after: Item): readonly ItemFact[] {
  return [
    ...wordFacts(before, after),
    ...demandFacts(before, after),
    ...askedFacts(before.asked, after.asked),
    ...codeFacts(before, after),
    ...(before.kind === after.kind
      ? kindFacts(before, after)
      : [{ change: 'kindChanged' as const, before: before.kind, after: after.kind }]),
  ]
}

function wordFacts(before: Item, after: Item): readonly ItemFact[] {
  const parts = ['text', 'help', 'code'] as const
  return parts
    .filter((part) => before[part] !== after[part])
    .map((part) => ({ change: 'reworded', part, before: before[part], after: after[part] }))
}

function demandFacts(before: Item, after: Item): readonly ItemFact[] {
  const facts: ItemFact[] = []
  if (before.required !== after.required) facts.push({ change: after.required ? 'madeRequired' : 'madeOptional' })
  if (before.mark !== after.mark) facts.push({ change: 'markChanged', before: before.mark, after: after.mark })
  if (before.stage !== after.stage) facts.push({ change: 'stageChanged', before: before.stage, after: after.stage })
  if (before.annex !== after.annex)
    facts.push({ change: 'annexChanged', before: before.annex === true, after: after.annex === true })
  if (before.noRule !== after.noRule)
    facts.push({ change: 'ruleReadingChanged', before: before.noRule !== true, after: after.noRule !== true })
  return facts
}

function askedFacts(before: Asked | undefined, after: Asked | undefined): readonly ItemFact[] {
  if (before === undefined) return after === undefined ? [] : [{ change: 'conditionAdded', after }]
  if (after === undefined) return [{ change: 'conditionRemoved', before }]
  return same(before, after) ? [] : [{ change: 'conditionChanged', before, after }]
}

function codeFacts(before: Item, after: Item): readonly ItemFact[] {
  const parts = ['sources', 'factors'] as const
  return parts
    .filter((part) => !same(before[part], after[part]))
    .map((part) => ({ change: 'codesChanged', part, before: before[part], after: after[part] }))
}

const settings: readonly Setting[] = [
  'lines',
  'mayBeUnknown',
  'single',
  'emptyWhen',
  'neededWhen',
  'list',
  'to',
  'multiple',
  'readFrom',
  'part',
]

function kindFacts(before: Item, after: Item): readonly ItemFact[] {
  return [
    ...safeFacts(safeOf(before), safeOf(after)),
    ...optionFacts(optionsIn(before), optionsIn(after)),
    ...boundFacts(before, after),
    ...rowNameFacts(before, after),
    ...settings.flatMap((setting) => settingFacts(setting, before, after)),
  ]
}

const safeOf = (item: Item): string | undefined => ('safe' in item ? item.safe : undefined)

const safeFacts = (before: string | undefined, after: string | undefined): readonly ItemFact[] =>
  before === after ? [] : [{ change: 'safeChanged', before, after }]

function boundFacts(before: Item, after: Item): readonly ItemFact[] {
  if (before.kind !== 'number' && before.kind !== 'scale') return []
  if (after.kind !== 'number' && after.kind !== 'scale') return []
  const [old, now] = [boundsOf(before), boundsOf(after)]
  return same(old, now) ? [] : [{ change: 'boundsChanged', kind: after.kind, before: old, after: now }]
}

const boundsOf = ({ least, most }: Bounds): Bounds => ({ least, most })

const rowNameFacts = (before: Item, after: Item): readonly ItemFact[] =>
  before.kind === 'group' && after.kind === 'group' && before.rowName !== after.rowName
    ? [{ change: 'reworded', part: 'rowName', before: before.rowName, after: after.rowName }]
    : []

function settingFacts(setting: Setting, before: Item, after: Item): readonly ItemFact[] {
  const [old, now] = [settingOf(setting, before), settingOf(setting, after)]
  return same(old, now) ? [] : [{ change: 'settingChanged', setting, before: old, after: now }]
}

const settingOf = (setting: Setting, item: Item): unknown => new Map<string, unknown>(Object.entries(item)).get(setting)

/** What may be chosen: for a date, what may be chosen instead of one. */
export function optionsIn(item: Item): readonly Option[] {
  if (item.kind === 'date') return item.instead ?? []
  return 'options' in item ? (item.options ?? []) : []
}

function optionFacts(before: readonly Option[], after: readonly Option[]): readonly ItemFact[] {
  const added = without(after, before)
  const removed = without(before, after)
  const moved = movedBetween(idsOf(before), idsOf(after))
  return [
    ...(added.length > 0 ? [{ change: 'optionsAdded' as const, options: added }] : []),
    ...(removed.length > 0 ? [{ change: 'optionsRemoved' as const, options: removed }] : []),
    ...(moved.length > 0 ? [{ change: 'optionsMoved' as const, options: moved }] : []),
    ...before.flatMap((option) =>
      oneOptionFacts(
        option,
        after.find(({ id }) => id === option.id),
      ),
    ),
  ]
}

const idsOf = (options: readonly Option[]): readonly string[] => options.map(({ id }) => id)
const without = (these: readonly Option[], those: readonly Option[]): readonly Option[] =>
  these.filter(({ id }) => !those.some((other) => other.id === id))

function oneOptionFacts(before: Option, after: Option | undefined): readonly ItemFact[] {
  if (after === undefined) return []
  const facts: ItemFact[] = []
  if (before.label !== after.label)
    facts.push({ change: 'optionReworded', option: before.id, before: before.label, after: after.label })
  if (!same({ ...before, label: '' }, { ...after, label: '' }))
    facts.push({ change: 'optionMarksChanged', before, after })
  return facts
}

/** The fields of each row; a place in the conclusion may have some too. */
export const fieldsIn = (item: Item): readonly Question[] => ('fields' in item ? (item.fields ?? []) : [])

const same = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other)
