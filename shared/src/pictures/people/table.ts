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
  person.home?.words ?? '',
  person.knows.map(knowsText).join(' · '),
  person.access?.words ?? '',
  person.contact?.words ?? '',
  [
    ...person.tied,
    ...(person.ownAssessment === undefined ? [] : [`Egen vurdering: ${person.ownAssessment.words}`]),
  ].join(' · '),
]

const knowsText = ({ label, words }: MapFact): string => (label === '' ? words : `${capitalised(label)}: ${words}`)
