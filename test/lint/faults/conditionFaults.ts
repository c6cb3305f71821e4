import {
  all,
  answer,
  any,
  choice,
  countAtLeast,
  field,
  group,
  longText,
  option,
  rating,
  rule,
} from '../../../shared/src/authoring/builders.js'
import { asked, said, withQuestions, withRules } from '../sound.js'
import type { Fault } from './fault.js'

const texts = { message: 'Prøve', action: 'Ingen' }
const reads = (when: Parameters<typeof rule>[2]) => withRules(rule('R9', 2, when, texts))
const early = longText('Z1', 'tidlig', 'Tidlig?', { ...said, asked: { when: answer('sen').is('ja') } })

/** What can be seen of a condition as it is written. */
export const conditionFaultCases: readonly Fault[] = [
  {
    kind: 'unknownReference',
    what: 'a rule that reads a question that does not exist',
    definition: reads(answer('findesIkke').is('ja')),
    place: 'R9',
    says: 'spørgsmålet »findesIkke« findes ikke.',
  },
  {
    kind: 'forwardReference',
    what: 'a question whose condition reads a later one',
    definition: withQuestions(early, rating('Z2', 'sen', 'Sen?', said)),
    place: 'Z1 (tidlig)',
    says: 'betingelsen henviser til »sen«, som ikke kommer før.',
  },
  {
    kind: 'forwardReference',
    what: 'a field that reads a later field of its row',
    definition: withQuestions(
      group('Z1', 'liste', 'Liste?', {
        ...said,
        rowName: 'post',
        fields: [
          field.text('hvad', 'hvad', { asked: { when: answer('type').is('a') } }),
          field.choice('type', 'type', [option('a', 'a'), option('b', 'b')]),
        ],
      }),
    ),
    place: 'Z1 (liste), feltet »hvad«',
    says: 'betingelsen henviser til »type«, som ikke kommer før.',
  },
  {
    kind: 'cycle',
    what: 'two questions that wait for each other',
    definition: withQuestions(
      asked(rating('Z1', 'en', 'En?', said), { when: answer('to').is('ja') }),
      asked(rating('Z2', 'to', 'To?', said), { when: answer('en').is('ja') }),
    ),
    place: 'Z1 (en)',
    says: 'betingelserne venter på hinanden: »en« → »to« → »en«.',
  },
  {
    kind: 'cycle',
    what: 'a question that waits for itself',
    definition: withQuestions(asked(rating('Z1', 'en', 'En?', said), { unless: answer('en').is('nej') })),
    place: 'Z1 (en)',
    says: 'betingelserne venter på hinanden: »en« → »en«.',
  },
  {
    kind: 'impossibleOption',
    what: 'an answer that the question has not',
    definition: reads(answer('politi').is('måske')),
    place: 'R9',
    says: '»politi« har ikke svaret »måske«.',
  },
  {
    kind: 'wrongOperator',
    what: 'a date compared as a scale',
    definition: reads(answer('dato').atLeast(3)),
    place: 'R9',
    says: '»dato« kan ikke sammenlignes på den måde (atLeast).',
  },
  {
    kind: 'missingColumn',
    what: 'a factor without a column',
    definition: reads(answer('trussel').is('ja')),
    place: 'R9',
    says: '»trussel« har to kolonner; skriv, om det er nu eller tidligere.',
  },
  {
    kind: 'superfluousColumn',
    what: 'a column that is not there',
    definition: reads(answer('rejse').now.is('ja')),
    place: 'R9',
    says: '»rejse« har ikke kolonnerne nu og tidligere.',
  },
  {
    kind: 'unknownAsValue',
    what: '»Uoplyst« compared as a value',
    definition: reads(answer('rejse').is('uoplyst')),
    place: 'R9',
    says: 'brug »notKnown« og ikke svaret »uoplyst« om »rejse«.',
  },
  {
    kind: 'emptyCondition',
    what: 'all of nothing',
    definition: reads(all()),
    place: 'R9',
    says: 'en tom liste af betingelser siger ingenting.',
  },
  {
    kind: 'impossibleCount',
    what: 'three of two',
    definition: reads(countAtLeast(3, answer('rejse').is('ja'), answer('kontrol').is('mistanke'))),
    place: 'R9',
    says: 'mindst 3 af 2 dele',
  },
  {
    kind: 'boundOutside',
    what: 'more than the scale has',
    definition: reads(answer('frygt').atLeast(11)),
    place: 'R9',
    says: 'grænsen 11 for »frygt« skiller ingen svar fra hinanden.',
  },
  {
    kind: 'boundOutside',
    what: 'the least that everybody answers',
    definition: reads(answer('frygt').atLeast(0)),
    place: 'R9',
    says: 'grænsen 0 for »frygt«',
  },
  {
    kind: 'forbiddenRuleInput',
    what: 'a rule that reads free text',
    definition: reads(answer('mangler').notKnown()),
    place: 'R9',
    says: 'reglen må ikke læse »mangler« (G-10).',
  },
  {
    kind: 'forbiddenRuleInput',
    what: 'a rule that reads a closed question through what it shows',
    definition: {
      ...withQuestions(
        rating('Z1', 'lukket', 'Lukket?', { ...said, noRule: true }),
        asked(rating('Z2', 'bag', 'Bag?', said), { when: answer('lukket').is('ja') }),
      ),
      rules: [...withRules(rule('R9', 2, answer('bag').is('ja'), texts)).rules],
    },
    place: 'R9',
    says: 'reglen må ikke læse »lukket« gennem en betingelse (G-10).',
  },
  {
    kind: 'laterStage',
    what: 'a core question that waits for the full assessment',
    definition: withQuestions(asked(rating('Z1', 'ny', 'Ny?', said), { when: answer('kontrol').is('ja') })),
    place: 'Z1 (ny)',
    says: 'betingelsen læser »kontrol«, som først besvares i trin 2.',
  },
  {
    kind: 'acuteNeedsStage2',
    what: 'a rule for level 4 that waits for the full assessment',
    definition: withRules(rule('R9', 4, any(answer('kontrol').is('mistanke'), answer('frygt').atLeast(9)), texts)),
    place: 'R9',
    says: 'læser svar fra trin 2: »kontrol«.',
  },
  {
    kind: 'wrongUse',
    what: 'a level demand that looks at another answer',
    definition: {
      ...withQuestions(choice('Z1', 'ny', 'Ny?', { ...said, options: [option('a', 'A'), option('b', 'B')] })),
      levelDemands: [{ level: 4, question: 'skjul', refusedWhen: answer('ny').is('a'), message: 'Overvej.' }],
    },
    place: 'Spørgeskemaet (levelDemands)',
    says: 'kravet gælder »skjul«, men betingelsen læser et andet svar.',
  },
]
