import { all, answer, any, countAtLeast, not, rule } from '../../shared/src/authoring/builders.js'
import { askedTree, conditionInWords } from '../../shared/src/explanations/conditionWords.js'
import { explainRule } from '../../shared/src/explanations/explain.js'
import type { Condition } from '../../shared/src/questionnaire/condition.js'
import { findQuestion } from '../../shared/src/questionnaire/program.js'
import { risikovurderingV1 } from '../../shared/src/questionnaires/risikovurdering/v1/index.js'
import { small } from '../support/smallQuestionnaire.js'
import { textsOf } from './explaining.js'

const ruleWords = (id: string): string => {
  const found = risikovurderingV1.rules.find((one) => one.id === id)
  return found === undefined ? '' : conditionInWords(found.when, risikovurderingV1)
}
const words = (condition: Condition): string => conditionInWords(condition, small)

test.each([
  ['R4-01', 'C1 (nu) er »Ja«'],
  [
    'R4-04',
    'begge dele er opfyldt: C4 er »Ja«; C7 er ubesvaret eller »Uoplyst«, eller C7 er passeret eller ligger højst 30 dage frem',
  ],
  ['R4-07', 'C4, C5 eller C6 er »Mistanke«, og C7 er passeret eller ligger højst 14 dage frem'],
  ['R4-11', 'C10 er »Ja«, og C1 (tidligere), C2 (tidligere), G7 eller G8 er »Ja«'],
  ['R3-05', 'E3 (nu eller tidligere) er »Ja« eller »Mistanke«'],
  ['R3-09', 'C4, C5 eller C6 er »Ja«, og C7 ligger mere end 30 dage frem'],
  ['R3-15', 'B4 er mindst 8'],
  ['R3-19', 'C12 er »I udlandet«, og C4 er andet end »Nej« (også ubesvaret eller »Uoplyst«)'],
  ['R2-01', 'mindst 3 af D1 (nu), D2 (nu), D3 (nu), D4 (nu), D5 (nu) og J2 (nu) er »Ja« eller »Mistanke«'],
  [
    'R2-04',
    'mindst ét af følgende er opfyldt: E1 (tidligere), E2 (tidligere), E4 (tidligere), F1 (tidligere) eller F7 (tidligere) er »Ja«; C1 (tidligere) eller C2 (tidligere) er »Mistanke«; C9 (tidligere) er »Ja« eller »Mistanke«',
  ],
])('[H6] the condition of %s reads as Danish', (id, expected) => {
  expect(ruleWords(id)).toBe(expected)
})

test.each<readonly [Condition, string]>([
  [not(answer('rejse').is('ja')), 'A3 er besvaret med andet end »Ja« (og ikke »Uoplyst«)'],
  [not(answer('dato').notKnown()), 'A4 er besvaret (og ikke »Uoplyst«)'],
  [not(answer('rejse').notKnownToBe('nej')), 'A3 er »Nej«'],
  [not(answer('frygt').atLeast(8)), 'A7 er under 8'],
  [not(answer('dato').withinDays(1)), 'A4 ligger mere end 1 dag frem'],
  [not(answer('boern').hasRows(1)), 'B1 er udfyldt uden poster'],
  [not(not(answer('rejse').is('nej'))), 'A3 er »Nej«'],
  [
    not(all(answer('rejse').is('ja'), answer('kontrol').is('ja'))),
    'det er afklaret, at dette ikke er opfyldt: A3 og B4 er »Ja«',
  ],
  [answer('hvem').is('mor', 'far'), 'A8 omfatter »Mor« eller »Far«'],
  [answer('adgang').is('mistanke'), 'A6 er »Delvist«'],
  [answer('boern').hasRows(2), 'B1 har mindst 2 poster'],
  [
    countAtLeast(2, answer('rejse').is('ja'), answer('kontrol').is('nej'), answer('frygt').atLeast(5)),
    'mindst 2 af følgende 3 er opfyldt: A3 er »Ja«; B4 er »Nej«; A7 er mindst 5',
  ],
  [
    any(all(answer('rejse').is('ja'), answer('frygt').atLeast(5)), answer('kontrol').is('ja')),
    'mindst ét af følgende er opfyldt: A3 er »Ja«, og A7 er mindst 5; B4 er »Ja«',
  ],
])('[H6] every kind of condition reads as Danish: %#', (condition, expected) => {
  expect(words(condition)).toBe(expected)
})

test('[H6] says when a question is asked', () => {
  const asked = (id: string) => {
    const question = findQuestion(small, id)
    return question && askedTree(question, small)?.text
  }
  expect(asked('dato')).toBe('Stilles, når A3 er »Ja« eller »Mistanke«')
  expect(asked('pas')).toBe('Stilles, indtil det er afklaret, at A3 er »Nej«')
  expect(asked('rejse')).toBeUndefined()
})

test('[H4] several choices, »Delvist« and a text are said as they stand, but never what somebody wrote', () => {
  const reads = all(answer('hvem').is('mor'), answer('adgang').is('mistanke'), not(answer('mangler').notKnown()))
  const definition = { ...small, rules: [rule('R2-9', 2, reads, { message: 'x', action: 'x' })] }
  const answers = {
    hvem: { values: ['mor', 'far'] },
    adgang: { value: 'mistanke' },
    mangler: { value: 'En hemmelighed' },
  }
  expect(textsOf(explainRule(definition, 'R2-9', { answers, today: '2026-11-22', stage: 2 }), definition)).toEqual([
    'Udløst, fordi A8 er besvaret »Mor« og »Far«, A6 er besvaret »Delvist«, og C1 er udfyldt.',
  ])
})
