import type { QuestionnaireDefinition, Question } from '@forud/shared'
import {
  all,
  answer,
  any,
  choice,
  dateOrUnknown,
  factor,
  field,
  group,
  longText,
  multipleChoice,
  option,
  rating,
  readFromRows,
  rule,
  scale,
  section,
  uoplyst,
} from '../../shared/src/authoring/builders.js'

const said = { help: 'Hjælp.', sources: ['GEN'], factors: [] }
const core = { ...said, stage: 1 as const }
const full = { ...said, stage: 2 as const }

/** A questionnaire small enough to hold in the head, with every kind of dependency that the real one has. */
const questions: readonly Question[] = [
  choice('A1', 'samtale', 'Er der talt med barnet alene?', {
    ...core,
    mark: 'critical',
    required: true,
    options: [option('alene', 'Ja, alene'), option('ikkeAlene', 'Ja, ikke alene', { leavesOpen: true })],
  }),
  factor('A2', 'trussel', 'Er der truet?', { ...core, mark: 'acute', required: true }),
  rating('A3', 'rejse', 'Er en rejse på vej?', { ...core, mark: 'acute', required: true }),
  dateOrUnknown('A4', 'dato', 'Hvornår?', {
    ...core,
    mark: 'critical',
    required: true,
    asked: { when: answer('rejse').is('ja', 'mistanke') },
  }),
  rating('A5', 'pas', 'Hvem har passet?', { ...core, asked: { unless: answer('rejse').is('nej') } }),
  rating('A6', 'adgang', 'Er adgangen begrænset?', { ...core, mark: 'critical', required: true, safe: 'ja' }),
  scale('A7', 'frygt', 'Hvor bange?', core),
  multipleChoice('A8', 'hvem', 'Hvem?', { ...core, options: [option('mor', 'Mor'), option('far', 'Far'), uoplyst] }),
  choice('A9', 'politi', 'Er politiet inddraget?', {
    ...full,
    options: [option('ja', 'Ja'), option('nej', 'Nej – begrundes', { needsReason: true })],
  }),
  group('B1', 'boern', 'Børn', {
    ...full,
    rowName: 'barn',
    emptyWhen: answer('findes').is('ingen'),
    fields: [
      field.choice('risiko', 'egen risiko', [option('ja', 'ja'), option('nej', 'nej')]),
      field.text('hvilken', 'hvilken', {
        asked: { when: all(answer('risiko').is('ja'), answer('trussel').now.is('ja')) },
      }),
      field.choice('vurdering', 'egen vurdering', [option('ja', 'ja'), option('nej', 'nej')]),
    ],
  }),
  readFromRows('B2', 'egneSager', 'Hvilke børn?', {
    ...full,
    to: 'boern',
    field: 'vurdering',
    oneOf: ['ja'],
    asked: { when: answer('boern').hasRows(1) },
  }),
  choice('B3', 'findes', 'Er der børn?', { ...core, options: [option('ja', 'Ja'), option('ingen', 'Ingen'), uoplyst] }),
  rating('B4', 'kontrol', 'Er der kontrol?', full),
  longText('C1', 'mangler', 'Hvad mangler?', full),
]

export const small: QuestionnaireDefinition = {
  language: 2,
  id: 'lille',
  version: 1,
  title: 'Lille spørgeskema',
  fixedText: 'Støtte, ikke facit.',
  sections: [section('A', 'Afsnit', 'Indledning.', questions)],
  rules: [
    rule('R4-1', 4, answer('trussel').now.is('ja'), { message: 'Aktuel trussel', action: 'Leder straks' }),
    rule('R4-2', 4, all(answer('rejse').is('ja'), any(answer('dato').notKnown(), answer('dato').withinDays(30))), {
      message: 'Rejse snart',
      action: 'Politi',
    }),
    rule('R3-1', 3, answer('trussel').earlier.is('ja'), { message: 'Tidligere trussel', action: 'Akter' }),
    rule('R2-1', 2, answer('kontrol').is('ja'), { message: 'Kontrol', action: 'Samtale' }),
  ],
  sources: { GEN: { name: 'Almindelig viden', verified: '–', licence: '–' } },
  factors: {},
  lowLevelNeeds: ['kontrol'],
  heardAlone: { question: 'samtale', option: 'alene' },
  missingInformation: 'mangler',
  caseUse: {},
  levelDemands: [],
}
