import type { Item, QuestionId, QuestionnaireDefinition } from '../questionnaire/definition.js'
import type { ItemChange, ItemFact } from './change.js'
import { fieldsIn, itemFacts } from './itemFacts.js'
import { movedBetween } from './order.js'
import { weighItem } from './weigh.js'

/** A list of questions with a name: a section, or the fields of a group. */
type Shelf = { readonly name: string; readonly items: readonly Item[] }
type Placed = { readonly item: Item; readonly shelf: string }

/** What differs in the questions, in the new version's order, and what has gone at the end. */
export const questionChanges = (from: QuestionnaireDefinition, to: QuestionnaireDefinition): readonly ItemChange[] =>
  changesBetween(shelvesOf(from), shelvesOf(to), [])

const shelvesOf = ({ sections }: QuestionnaireDefinition): readonly Shelf[] =>
  sections.map(({ code, questions }) => ({ name: code, items: questions }))

function changesBetween(
  from: readonly Shelf[],
  to: readonly Shelf[],
  above: readonly QuestionId[],
): readonly ItemChange[] {
  const before = placedIn(from)
  const after = placedIn(to)
  const moved = movedWithin(from, to)
  const at = (item: Item, fact: ItemFact): ItemChange => ({
    ...weighItem(fact),
    ...fact,
    path: [...above, item.id],
    code: item.code,
  })
  const kept = [...after.values()].flatMap((now) => {
    const { item } = now
    const old = before.get(item.id)
    if (old === undefined) return [at(item, presence('questionAdded', item))]
    return [
      ...placeFacts(old, now, moved).map((fact) => at(item, fact)),
      ...itemFacts(old.item, item).map((fact) => at(item, fact)),
      ...fieldChanges(old.item, item, above),
    ]
  })
  const gone = [...before.values()].filter(({ item }) => !after.has(item.id))
  return [...kept, ...gone.map(({ item }) => at(item, presence('questionRemoved', item)))]
}

const placedIn = (shelves: readonly Shelf[]): ReadonlyMap<QuestionId, Placed> =>
  new Map(shelves.flatMap(({ name, items }) => items.map((item) => [item.id, { item, shelf: name }] as const)))

const presence = (change: 'questionAdded' | 'questionRemoved', { required, mark }: Item): ItemFact => ({
  change,
  required: required === true,
  ...(mark === undefined ? {} : { mark }),
})

function placeFacts({ shelf }: Placed, now: Placed, moved: ReadonlySet<QuestionId>): readonly ItemFact[] {
  const isMoved = shelf !== now.shelf || moved.has(now.item.id)
  return isMoved ? [{ change: 'questionMoved', before: shelf, after: now.shelf }] : []
}

/** Those that changed places inside a list that both versions have. */
function movedWithin(from: readonly Shelf[], to: readonly Shelf[]): ReadonlySet<QuestionId> {
  const shelfAfter = new Map(to.map(({ name, items }) => [name, idsOf(items)]))
  return new Set(from.flatMap(({ name, items }) => movedBetween(idsOf(items), shelfAfter.get(name) ?? [])))
}

const idsOf = (items: readonly Item[]): readonly QuestionId[] => items.map(({ id }) => id)

const fieldChanges = (before: Item, after: Item, above: readonly QuestionId[]): readonly ItemChange[] =>
  before.kind === after.kind
    ? changesBetween(
        [{ name: after.id, items: fieldsIn(before) }],
        [{ name: after.id, items: fieldsIn(after) }],
        [...above, after.id],
      )
    : []
