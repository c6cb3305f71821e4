import { Model } from 'survey-core'
import {
  evaluate,
  exactInFhir,
  exactInSurvey,
  fhirQuestionnaireOf,
  surveyOf,
  type Answer,
  type Answers,
  type Condition,
  type Question,
  type QuestionnaireDefinition,
} from '@forud/shared'
import {
  answer,
  choice,
  dateOrUnknown,
  factor,
  longText,
  multipleChoice,
  not,
  option,
  rating,
  scale,
  section,
  uoplyst,
} from '../../shared/src/authoring/builders.js'
import { small } from '../support/smallQuestionnaire.js'
import { allAsFhir } from './everythingAnswered.js'
import { shownByR4 } from './readAsR4.js'
import { shownBySurveyJs } from './surveyRenderer.js'

const stated = { help: 'Hjælp.', sources: ['GEN'], stage: 1 } as const
const letters = [option('a', 'A'), option('b', 'B')]
const valued = (...values: readonly (string | number)[]): readonly Answer[] => values.map((value) => ({ value }))

/** Questions of every kind that a condition can read, each with every answer that matters. */
const read: readonly (readonly [string, Question, readonly Answer[]])[] = [
  ['factor', factor('A1', 'q', 'Q?', stated), [{ now: 'ja' }, { now: 'uoplyst' }, { now: 'nej', earlier: 'ja' }, {}]],
  ['rating', rating('A1', 'q', 'Q?', stated), valued('ja', 'nej', 'mistanke', 'uoplyst', 'ikkeRelevant')],
  ['choice', choice('A1', 'q', 'Q?', { ...stated, options: letters }), valued('a', 'b')],
  [
    'choice or unknown',
    choice('A1', 'q', 'Q?', { ...stated, options: [...letters, uoplyst] }),
    valued('a', 'b', 'uoplyst'),
  ],
  [
    'several choices',
    multipleChoice('A1', 'q', 'Q?', { ...stated, options: [...letters, uoplyst] }),
    [{ values: [] }, { values: ['a'] }, { values: ['b'] }, { values: ['a', 'b'] }, { values: ['uoplyst'] }],
  ],
  [
    'several choices, mixed',
    multipleChoice('A1', 'q', 'Q?', { ...stated, options: [...letters, option('uoplyst', 'Uoplyst')] }),
    [{ values: ['a'] }, { values: ['uoplyst'] }, { values: ['uoplyst', 'a'] }, { values: ['uoplyst', 'b'] }],
  ],
  ['scale', scale('A1', 'q', 'Q?', stated), valued(0, 4, 5, 10, 'uoplyst')],
  ['date', dateOrUnknown('A1', 'q', 'Q?', stated), valued('2026-12-01', 'uoplyst')],
  ['text', longText('A1', 'q', 'Q?', { ...stated, mayBeUnknown: true }), valued('Ja.', '', 'uoplyst')],
]

const it = answer('q')
const conditions: readonly Condition[] = [
  it.is('a'),
  it.is('a', 'uoplyst'),
  it.is('ja', 'mistanke'),
  it.now.is('ja'),
  it.notKnown(),
  it.now.notKnown(),
  it.notKnownToBe('a'),
  it.notKnownToBe('uoplyst'),
  it.now.notKnownToBe('nej'),
  it.atLeast(5),
  it.is('5'),
]
const askings = conditions.flatMap((condition): readonly NonNullable<Question['asked']>[] => [
  { when: condition },
  { unless: condition },
  { when: not(condition) },
  { unless: not(condition) },
])

const asking = (question: Question, asked: NonNullable<Question['asked']>): QuestionnaireDefinition => ({
  ...small,
  rules: [],
  sections: [section('A', 'Afsnit', '', [question, { ...rating('A2', 'efter', 'Efter?', stated), asked }])],
})

test.each(read)('[M11][M13] every condition on a %s is exact or left out, for every answer', (_, question, answers) => {
  let said = 0
  for (const asked of askings) {
    const definition = asking(question, asked)
    const { questionnaire } = fhirQuestionnaireOf(definition)
    const model = new Model(surveyOf(definition).survey)
    const inFhir = exactInFhir(definition).has('efter')
    const inSurvey = exactInSurvey(definition).has('efter')
    if (inFhir && inSurvey) said += 1
    for (const given of [undefined, ...answers]) {
      const all: Answers = given === undefined ? {} : { q: given }
      const ours = evaluate(definition, all, { today: '2026-11-22', stage: 2 }).asked.includes('efter')
      const r4 = shownByR4(questionnaire, allAsFhir(definition, all)).has('efter')
      const survey = shownBySurveyJs(definition, model, all).has('efter')
      expect({ asked, given, r4, survey }).toEqual({ asked, given, r4: !inFhir || ours, survey: !inSurvey || ours })
    }
  }
  expect(said).toBeGreaterThanOrEqual(4)
})
