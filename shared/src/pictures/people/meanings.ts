import type { EntityKind } from '../../assessment/caseFile.js'

/** What the fields of the case's lists say about a person: the one place where their ids are known. */
export type PersonMeaning = {
  readonly kind: EntityKind
  readonly name: string
  readonly relation?: string
  /** What a person on this list is, where the list has no field for it. */
  readonly is: string
  readonly age?: string
  readonly roles?: string
  readonly asked: readonly Asked[]
  /** Family and network: for them there is a decision about contact. */
  readonly decidedOn: 'yes' | 'no'
}
/** `words`: short enough for a card; the table has the questionnaire's own. */
export type Asked = {
  readonly about: 'home' | 'knows' | 'access' | 'ownAssessment'
  readonly field: string
  readonly words: string
}

export const personMeanings: readonly PersonMeaning[] = [
  {
    kind: 'person',
    name: 'navn',
    relation: 'relation',
    is: 'person',
    age: 'alder',
    roles: 'rolle',
    asked: [
      { about: 'home', field: 'bopael', words: 'Bor' },
      { about: 'knows', field: 'kendskabKonflikt', words: 'Kender konflikten' },
      { about: 'knows', field: 'kendskabKommune', words: 'Kender sagen' },
      { about: 'access', field: 'adgangBarn', words: 'Adgang' },
    ],
    decidedOn: 'yes',
  },
  {
    kind: 'child',
    name: 'navn',
    is: 'barn',
    age: 'alder',
    roles: 'rolle',
    asked: [
      { about: 'home', field: 'bor', words: 'Bor' },
      { about: 'knows', field: 'kenderKontakt', words: 'Kender kontakten' },
      { about: 'ownAssessment', field: 'egenVurdering', words: 'Egen vurdering' },
    ],
    decidedOn: 'yes',
  },
  {
    kind: 'schoolContact',
    name: 'navnFunktion',
    is: 'fagperson',
    asked: [{ about: 'knows', field: 'viden', words: 'Ved' }],
    decidedOn: 'no',
  },
]

/** Rows that point at people, and what it means to be pointed at. */
export const ties: readonly {
  readonly kind: EntityKind
  readonly field: string
  readonly one: string
  readonly many: (count: number) => string
}[] = [
  {
    kind: 'incident',
    field: 'udoevere',
    one: 'Udøver i 1 hændelse',
    many: (count) => `Udøver i ${String(count)} hændelser`,
  },
  {
    kind: 'plan',
    field: 'deltagere',
    one: 'Deltager i 1 plan',
    many: (count) => `Deltager i ${String(count)} planer`,
  },
]
