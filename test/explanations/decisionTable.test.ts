import { answer, any, not } from '../../shared/src/authoring/builders.js'
import { decisionTable } from '../../shared/src/explanations/decisionTable.js'
import type { Condition, Truth } from '../../shared/src/questionnaire/condition.js'
import { risikovurderingV1 } from '../../shared/src/questionnaires/risikovurdering/v1/index.js'
import { small } from '../support/smallQuestionnaire.js'

const wordOf = (truth: Truth): string => (truth === undefined ? 'kan ikke afgøres' : truth ? 'udløst' : 'ikke udløst')
function linesOf(condition: Condition, definition = risikovurderingV1): readonly string[] {
  const table = decisionTable(condition, { definition })
  if ('tooLarge' in table) return [`for stor: ${table.tooLarge}`]
  const rows = table.rows.map(({ cells, truth }) => `${cells.join(' | ')} → ${wordOf(truth)}`)
  return [table.columns.join(' | '), ...rows]
}
const ruleLines = (id: string): readonly string[] =>
  risikovurderingV1.rules.filter((rule) => rule.id === id).flatMap(({ when }) => linesOf(when))

test('[H10] a table has one row for each combination that matters', () => {
  expect(ruleLines('R4-04')).toEqual([
    'C4 | C7',
    'Ja | Passeret eller højst 30 dage frem, uoplyst eller ubesvaret → udløst',
    'Ja | Mere end 30 dage frem → ikke udløst',
    'Mistanke, Nej eller Ikke relevant | – → ikke udløst',
    'Uoplyst eller ubesvaret | Passeret eller højst 30 dage frem, uoplyst eller ubesvaret → kan ikke afgøres',
    'Uoplyst eller ubesvaret | Mere end 30 dage frem → ikke udløst',
  ])
})

test('[H10] two columns of one question are two columns of the table', () => {
  expect(ruleLines('R2-11')).toEqual([
    'E8 (nu) | E8 (tidligere)',
    'Ja eller Mistanke | – → udløst',
    'Nej eller Ikke relevant | Ja → udløst',
    'Nej eller Ikke relevant | Mistanke, Nej eller Ikke relevant → ikke udløst',
    'Nej eller Ikke relevant | Uoplyst eller ubesvaret → kan ikke afgøres',
    'Uoplyst eller ubesvaret | Ja → udløst',
    'Uoplyst eller ubesvaret | Mistanke, Nej, Ikke relevant, uoplyst eller ubesvaret → kan ikke afgøres',
  ])
})

test('[H10] numbers and choices are named by what they are', () => {
  expect(ruleLines('R4-12')).toEqual([
    'B4 | A5',
    '0–8 | – → ikke udløst',
    '9–10 | »Nej« → ikke udløst',
    '9–10 | »Ja, en eller begge forældre«, »Ja, andre i familien eller netværket« eller »Muligvis« → udløst',
    '9–10 | Uoplyst eller ubesvaret → kan ikke afgøres',
    'Uoplyst eller ubesvaret | »Nej« → ikke udløst',
    'Uoplyst eller ubesvaret | »Ja, en eller begge forældre«, »Ja, andre i familien eller netværket«, »Muligvis«, uoplyst eller ubesvaret → kan ikke afgøres',
  ])
})

test.each<readonly [string, Condition, readonly string[]]>([
  [
    'a list',
    answer('boern').hasRows(2),
    ['B1', 'Højst 1 post → ikke udløst', 'Mindst 2 poster → udløst', 'Ubesvaret → kan ikke afgøres'],
  ],
  [
    'several choices',
    answer('hvem').is('mor'),
    ['A8', 'Svar med »Mor« → udløst', 'Andre svar → ikke udløst', 'Uoplyst eller ubesvaret → kan ikke afgøres'],
  ],
  ['a text', not(answer('mangler').notKnown()), ['C1', 'Udfyldt → udløst', 'Ubesvaret → ikke udløst']],
  [
    'two limits of one date',
    any(answer('dato').withinDays(10), answer('dato').afterDays(20)),
    [
      'A4',
      'Passeret eller højst 10 dage frem eller mere end 20 dage frem → udløst',
      '11–20 dage frem → ikke udløst',
      'Uoplyst eller ubesvaret → kan ikke afgøres',
    ],
  ],
])('[H10] %s', (_, condition, expected) => {
  expect(linesOf(condition, small)).toEqual(expected)
})

test('[H10] a table that would not fit on a page says so', () => {
  expect(ruleLines('R3-01')).toEqual(['for stor: columns'])
  expect(ruleLines('R4-07')).toEqual(['for stor: rows'])
})
