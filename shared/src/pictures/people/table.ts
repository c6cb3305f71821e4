import type { PictureTable } from '../shapes.js'
import { capitalised } from '../rows.js'
import type { MapFact, MapPerson, People } from './peopleOf.js'
import { sideTitles } from './sides.js'

/** Everything that stands on the map, and what there was no room for. */
export const peopleTable = ({ people }: People): PictureTable => ({
  caption: 'Personer på netværkskortet',
  columns: [
    'Hvem',
    'Relation',
    'Plads på kortet',
    'Rolle',
    'Bor',
    'Ved',
    'Adgang til barnet',
    'Kontakt',
    'Knyttet til',
  ],
  rows: people.map((person) => ({ id: person.id, cells: cellsOf(person) })),
})

const cellsOf = (person: MapPerson): readonly string[] => [
  person.name,
  person.age === undefined ? person.relation : `${person.relation}, ${person.age} år`,
  sideTitles[person.side],
  person.roles.map(({ words }) => words).join(', '),
  said(person, 'home', ({ words }) => words),
  said(person, 'knows', inFull),
  said(person, 'access', ({ words }) => words),
  person.contact?.words ?? '',
  [...person.tied, said(person, 'ownAssessment', inFull)].filter((text) => text !== '').join(' · '),
]

const said = ({ facts }: MapPerson, about: MapFact['about'], text: (fact: MapFact) => string): string =>
  facts
    .filter((fact) => fact.about === about)
    .map(text)
    .join(' · ')

const inFull = ({ label, short, words }: MapFact): string => `${capitalised(label === '' ? short : label)}: ${words}`
