import {
  all,
  answer,
  any,
  countAtLeast,
  field,
  group,
  not,
  option,
  rating,
  rule,
  scale,
} from '../../../shared/src/authoring/builders.js'
import { asked, said, sound, withChanged, withQuestions, withRules } from '../sound.js'
import type { Fault } from './fault.js'

const texts = { message: 'Prøve', action: 'Ingen' }
const reads = (when: Parameters<typeof rule>[2]) => withRules(rule('R9', 2, when, texts))
const rejse = answer('rejse')
const dato = answer('dato')

/** Of five nobody can answer three »Ja« and three »Nej«, but it takes a while to see. */
const shared = [rejse, answer('pas'), answer('kontrol'), answer('trussel').now, answer('trussel').earlier]

/** What follows from trying the answers. */
export const meaningFaultCases: readonly Fault[] = [
  {
    kind: 'neverHolds',
    what: 'two answers at once',
    definition: reads(all(rejse.is('ja'), answer('kontrol').is('ja'), rejse.is('nej'))),
    place: 'R9',
    says: 'reglen kan aldrig udløses: »A3 er »Ja«« og »A3 er »Nej«« kan ikke gælde samtidig.',
  },
  {
    kind: 'neverHolds',
    what: 'an answer to a question that is hidden just then',
    definition: reads(all(rejse.is('nej'), dato.withinDays(30))),
    place: 'R9',
    says: 'kan ikke gælde samtidig.',
  },
  {
    kind: 'neverHolds',
    what: 'a date that is both before and after',
    definition: reads(all(dato.withinDays(14), dato.afterDays(30))),
    place: 'R9',
    says: 'kan ikke gælde samtidig.',
  },
  {
    kind: 'alwaysHolds',
    what: 'an answer or no answer',
    definition: reads(any(answer('kontrol').is('ja', 'mistanke', 'nej', 'ikkeRelevant'), answer('kontrol').notKnown())),
    place: 'R9',
    says: 'reglen udløses altid, uanset svarene:',
  },
  {
    kind: 'alwaysHolds',
    what: 'a list that is always called empty',
    definition: withChanged('boern', (item) =>
      item.kind === 'group'
        ? { ...item, emptyWhen: any(answer('findes').notKnownToBe('ja'), answer('findes').is('ja')) }
        : item,
    ),
    place: 'B1 (boern)',
    says: 'betingelsen (emptyWhen) gælder altid:',
  },
  {
    kind: 'alwaysAsked',
    what: 'a condition that is always met',
    definition: withQuestions(
      asked(rating('Z1', 'ny', 'Ny?', said), { when: any(rejse.notKnownToBe('ja'), rejse.notKnownToBe('nej')) }),
    ),
    place: 'Z1 (ny)',
    says: 'spørgsmålet stilles altid:',
  },
  {
    kind: 'unreachableQuestion',
    what: 'a question that waits for what hides it',
    definition: withQuestions(
      asked(scale('Z1', 'ny', 'Ny?', said), { when: rejse.is('ja') }),
      asked(rating('Z2', 'aldrig', 'Aldrig?', said), { when: all(answer('ny').atLeast(5), rejse.is('nej')) }),
    ),
    place: 'Z2 (aldrig)',
    says: 'spørgsmålet kan aldrig blive stillet:',
  },
  {
    kind: 'unreachableQuestion',
    what: 'a field that only shows where its list does not',
    definition: withQuestions(
      group('Z1', 'liste', 'Liste?', {
        ...said,
        rowName: 'post',
        asked: { when: rejse.is('ja') },
        fields: [
          field.choice('type', 'type', [option('a', 'a'), option('b', 'b')]),
          field.text('hvad', 'hvad', { asked: { when: all(answer('type').is('a'), rejse.is('nej')) } }),
        ],
      }),
    ),
    place: 'Z1 (liste), feltet »hvad«',
    says: 'spørgsmålet kan aldrig blive stillet:',
  },
  {
    kind: 'deadPart',
    what: 'a part that another part includes',
    definition: reads(any(answer('frygt').atLeast(5), answer('frygt').atLeast(8))),
    place: 'R9',
    says: 'delen »A7 er mindst 8« gør ingen forskel',
  },
  {
    kind: 'undecidedWithinBudget',
    what: 'more ways to answer than may be tried',
    definition: reads(
      all(
        countAtLeast(3, ...shared.map((one) => one.is('ja'))),
        countAtLeast(3, ...shared.map((one) => one.is('nej'))),
      ),
    ),
    place: 'R9',
    says: 'det kunne ikke afgøres inden for 40 trin, om betingelsen kan gælde',
    options: { budget: 40 },
  },
  {
    kind: 'contradictoryRules',
    what: 'the same answers with two levels',
    definition: withRules(rule('R9', 3, not(not(any(answer('kontrol').is('ja')))), texts)),
    place: 'R2-1',
    says: 'reglen udløses af netop de samme svar som R9, men siger noget andet (niveau 2 og 3).',
    witness: 'B4: Ja',
  },
  {
    kind: 'shadowedRule',
    what: 'a rule that never fires alone',
    definition: withRules(rule('R9', 3, all(answer('trussel').earlier.is('ja'), answer('kontrol').is('ja')), texts)),
    place: 'R9',
    says: 'reglen udløses kun, når R3-1 også udløses',
    witness: 'A2 (tidligere): Ja · B4: Ja',
  },
  {
    kind: 'ruleOnlyThroughBlank',
    what: 'a rule that an answer switches off',
    definition: reads(answer('frygt').notKnown()),
    place: 'R9',
    says: 'mens et spørgsmål, der hverken er mærket eller skal besvares, står åbent.',
    witness: 'A7: ikke besvaret',
  },
  {
    kind: 'levelOnlyThroughBlank',
    what: 'a level that an answer switches off',
    definition: {
      ...sound,
      rules: [
        ...sound.rules.filter(({ minimumLevel }) => minimumLevel !== 2),
        rule('R9', 2, answer('kontrol').notKnown(), texts),
      ],
    },
    place: 'Spørgeskemaet (rules)',
    says: 'niveau 2 nås kun, mens et spørgsmål',
    witness: 'B4: ikke besvaret',
  },
  {
    kind: 'emptyAndNeeded',
    what: 'a list that the same answer calls empty and needed',
    definition: withChanged('boern', (item) =>
      item.kind === 'group' ? { ...item, neededWhen: answer('findes').is('ja', 'ingen') } : item,
    ),
    place: 'B1 (boern)',
    says: 'både rigtigt tom og nødvendig',
    witness: 'B3: »Ingen«',
  },
  {
    kind: 'neverHolds',
    what: 'a refusal that cannot happen',
    definition: {
      ...sound,
      levelDemands: [
        {
          level: 4,
          question: 'skjul',
          refusedWhen: all(answer('skjul').is('nej'), answer('skjul').is('ja')),
          message: 'Overvej.',
        },
      ],
    },
    place: 'Spørgeskemaet (levelDemands)',
    says: 'betingelsen (refusedWhen) kan aldrig gælde:',
  },
  {
    kind: 'neverHolds',
    what: 'a reference that shows rows where there are none',
    definition: reads(all(not(answer('egneSager').notKnown()), not(answer('boern').hasRows(1)))),
    place: 'R9',
    says: 'kan ikke gælde samtidig.',
  },
]
