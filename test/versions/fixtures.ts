import type { Item, Question, QuestionnaireDefinition, Rule } from '@forud/shared'
import {
  answer,
  any,
  choice,
  field,
  group,
  longText,
  multipleChoice,
  option,
  rating,
  rule,
  scale,
  section,
  uoplyst,
} from '../../shared/src/authoring/builders.js'
import { small } from '../support/smallQuestionnaire.js'

const said = { help: 'Hjælp.', sources: ['GEN'], factors: [] }
const core = { ...said, stage: 1 as const }
const full = { ...said, stage: 2 as const }

const count = (most: number): Question => ({
  kind: 'number',
  id: 'antal',
  code: 'D2',
  text: 'Hvor mange har set det?',
  ...core,
  least: 0,
  most,
})

/** The small questionnaire as it was published first, with an end that version 2 breaks up. */
export const smallV1: QuestionnaireDefinition = {
  ...small,
  language: 2,
  version: 1,
  caseUse: {},
  levelDemands: [],
  sections: [
    ...small.sections,
    section('D', 'Til sidst', 'Resten.', [
      longText('D1', 'notat', 'Hvem har fortalt det?', { ...full, annex: true }),
      count(10),
      longText('D3', 'gammelt', 'Hvad mener naboen?', full),
    ]),
  ],
}

/** What version 2 asks instead, by id. Everything that is not here is asked as before. */
const rewritten: readonly Question[] = [
  // Reworded, and with one more option.
  choice('A1', 'samtale', 'Har en fagperson talt med barnet alene?', {
    ...core,
    mark: 'critical',
    required: true,
    options: [
      option('alene', 'Ja, alene'),
      option('ikkeAlene', 'Ja, ikke alene', { leavesOpen: true }),
      option('nej', 'Nej', { leavesOpen: true }),
    ],
  }),
  // Other help.
  rating('A3', 'rejse', 'Er en rejse på vej?', {
    ...core,
    help: 'Også en rejse, der ikke er bestilt endnu.',
    mark: 'acute',
    required: true,
  }),
  // Asked of fewer.
  rating('A5', 'pas', 'Hvem har passet?', { ...core, asked: { when: answer('rejse').is('ja') } }),
  // Neither marked nor demanded, and another answer reassures.
  rating('A6', 'adgang', 'Er adgangen begrænset?', core),
  // Narrower.
  { ...scale('A7', 'frygt', 'Hvor bange?', core), most: 5 },
  // An option gone, another come, and the rest in another order.
  multipleChoice('A8', 'hvem', 'Hvem?', {
    ...core,
    options: [uoplyst, option('mor', 'Mor'), option('bror', 'Bror')],
  }),
  // An option reworded, and no longer in need of a reason.
  choice('A9', 'politi', 'Er politiet inddraget?', {
    ...core,
    options: [option('ja', 'Ja, i dag'), option('nej', 'Nej – begrundes')],
  }),
  // A field gone, a field reworded, a field added that must be filled in.
  group('B1', 'boern', 'Børn', {
    ...full,
    rowName: 'barn eller ung',
    emptyWhen: answer('findes').is('ingen'),
    fields: [
      field.choice('risiko', 'egen risiko', [option('ja', 'ja'), option('nej', 'nej'), uoplyst]),
      field.choice('vurdering', 'er der en egen vurdering', [option('ja', 'ja'), option('nej', 'nej')]),
      field.age('alder', 'alder', { required: true }),
    ],
  }),
  // Demanded.
  choice('B3', 'findes', 'Er der børn?', {
    ...core,
    required: true,
    options: [option('ja', 'Ja'), option('ingen', 'Ingen'), uoplyst],
  }),
  // Another kind.
  choice('B4', 'kontrol', 'Er der kontrol?', {
    ...full,
    options: [option('daglig', 'Ja, hver dag'), option('ja', 'Ja, af og til'), option('nej', 'Nej'), uoplyst],
    asked: { when: answer('findes').is('ja', 'ingen') },
  }),
]

const rewrite = (item: Item): Item => rewritten.find(({ id }) => id === item.id) ?? item

/** The main section in its new order: the one about the children is asked for before the list of them. */
function mainSection(): readonly Item[] {
  const items = (small.sections[0]?.questions ?? []).map(rewrite)
  const first = items.filter(({ id }) => id === 'findes')
  const added = [
    rating('A10', 'beskeder', 'Overvåges barnets beskeder?', { ...core, required: true }),
    longText('A11', 'oensker', 'Hvad ønsker barnet selv?', core),
  ]
  return [...first, ...items.filter(({ id }) => id !== 'findes'), ...added]
}

const rewrittenRules: readonly Rule[] = [
  rule('R4-1', 4, answer('trussel').now.is('ja'), { message: 'Aktuel trussel mod barnet', action: 'Leder straks' }),
  rule('R4-2', 4, any(answer('rejse').is('ja'), answer('dato').withinDays(30)), {
    message: 'Rejse snart',
    action: 'Politi',
  }),
  rule('R4-3', 4, answer('trussel').earlier.is('ja'), { message: 'Tidligere trussel', action: 'Akter' }),
  rule('R2-1', 3, answer('kontrol').is('ja', 'daglig'), { message: 'Kontrol', action: 'Samtale' }),
]

/** The next version: it differs from the first in every way that a version can. */
export const smallV2: QuestionnaireDefinition = {
  ...smallV1,
  version: 2,
  title: 'Lille spørgeskema, 2. udgave',
  fixedText: 'Støtte, ikke facit. En fagperson vurderer.',
  sections: [
    section('E', 'Grundlaget', 'Hvad vurderingen hviler på.', [
      longText('E1', 'notat', 'Hvem har fortalt det?', full),
      count(20),
    ]),
    section('A', 'Barnet', 'Indledning.', mainSection()),
  ],
  rules: rewrittenRules,
  sources: { ...smallV1.sources, NY: { name: 'Ny vejledning', verified: '2026-11-01', licence: '–' } },
  factors: { R01: 'Trusler' },
  lowLevelNeeds: ['kontrol', 'trussel'],
  missingInformation: 'mangler',
  levelDemands: [
    {
      level: 4,
      question: 'politi',
      refusedWhen: answer('politi').is('nej'),
      message: 'Ved niveau 4 skal politiet være overvejet.',
    },
  ],
}
