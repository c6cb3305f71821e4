import type { Entity } from '../../assessment/caseFile.js'
import type { QuestionnaireDefinition } from '../../questionnaire/definition.js'
import { answered, rowReader, type RowReader, type Said } from '../rows.js'
import type { Contact } from './contact.js'
import { personMeanings, ties, type Asked, type PersonMeaning } from './meanings.js'
import { sideOf, sideIds, type Side } from './sides.js'
import { otherRole, roleSigns, unknownRole, type Sign } from './signs.js'

export type PeopleInput = {
  readonly definition: QuestionnaireDefinition
  readonly entities: readonly Entity[]
  /** What the child is called where the picture stands. */
  readonly child: string
  readonly contact: (person: string) => Contact
}

export type MapRole = { readonly sign: Sign; readonly words: string }
/** `short`: what stands on the card; `label`: what the questionnaire calls it. */
export type MapFact = {
  readonly about: Asked['about']
  readonly short: string
  readonly label: string
  readonly words: string
  readonly is: Said['is']
}
export type MapPerson = {
  readonly id: string
  readonly side: Side
  readonly name: string
  /** What the person is to the child, or on which list. */
  readonly relation: string
  readonly age?: string
  readonly roles: readonly MapRole[]
  readonly facts: readonly MapFact[]
  readonly tied: readonly string[]
  /** Absent for professionals: the gate is about family and network. */
  readonly contact?: Contact
}
export type People = { readonly child: string; readonly people: readonly MapPerson[] }

/** Everybody in the case, once, in the order of the map: by side, and within a side as they were entered. */
export function peopleOf(input: PeopleInput): People {
  const read = rowReader(input.definition)
  const people = input.entities.flatMap((row) => {
    const meaning = personMeanings.find(({ kind }) => kind === row.kind)
    return meaning === undefined ? [] : [personOf(row, meaning, read, input)]
  })
  const ordered = sideIds.flatMap((side) => people.filter((person) => person.side === side))
  return { child: input.child, people: ordered }
}

function personOf(row: Entity, meaning: PersonMeaning, read: RowReader, { entities, contact }: PeopleInput): MapPerson {
  const { name, relation, is, age, roles, asked, decidedOn } = meaning
  return {
    id: row.id,
    side: placeOf(row, meaning, read),
    name: answered(read(row, name)) ?? 'Navn ikke skrevet',
    relation: relation === undefined ? is : relationOf(read(row, relation)),
    ...ageOf(age === undefined ? undefined : read(row, age)),
    roles: roles === undefined ? [] : rolesOf(read(row, roles)),
    facts: asked.map(({ about, field, words }) => ({ about, short: words, ...factOf(read(row, field)) })),
    tied: tiesOf(row.id, entities),
    ...(decidedOn === 'yes' ? { contact: contact(row.id) } : {}),
  }
}

const relationOf = ({ is, words }: Said): string => (is === 'answered' ? words : `relation ${words}`)
const ageOf = (said: Said | undefined) => (said?.is === 'answered' ? { age: said.words } : {})
const factOf = ({ label, words, is }: Said): Omit<MapFact, 'about' | 'short'> => ({ label, words, is })

function placeOf({ kind, ...row }: Entity, { relation }: PersonMeaning, read: RowReader): Side {
  if (kind === 'child') return 'siblings'
  if (kind === 'schoolContact') return 'professionals'
  return relation === undefined ? 'others' : sideOf(answered(read({ kind, ...row }, relation)) ?? '')
}

/** »selv udsat, ukendt« is two roles; none is said, too. */
function rolesOf({ ids, each, words, is }: Said): readonly MapRole[] {
  if (is !== 'answered') return [{ sign: unknownRole, words: `rolle ${words}` }]
  return ids.map((id, at) =>
    id === 'ukendt'
      ? { sign: unknownRole, words: 'rolle ukendt' }
      : { sign: roleSigns[id] ?? otherRole, words: each[at] ?? id },
  )
}

const tiesOf = (id: string, entities: readonly Entity[]): readonly string[] =>
  ties.flatMap(({ kind, field, one, many }) => {
    const count = entities.filter(
      (row) => row.kind === kind && row.answers[field]?.values?.includes(id) === true,
    ).length
    return count === 0 ? [] : [count === 1 ? one : many(count)]
  })
