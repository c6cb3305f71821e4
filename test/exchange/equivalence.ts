import fc from 'fast-check'
import { Model } from 'survey-core'
import {
  evaluate,
  exactInFhir,
  exactInSurvey,
  fhirQuestionnaireOf,
  questionnaires,
  surveyOf,
  type Answers,
  type FhirQuestionnaire,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { anyAnswers } from '../support/anyAnswers.js'
import { small } from '../support/smallQuestionnaire.js'
import { anyDefinition } from './anyDefinition.js'
import { allAsFhir, conditional } from './everythingAnswered.js'
import { shownByMedplum } from './fhirRenderer.js'
import { rowsByR4, shownByR4 } from './readAsR4.js'
import { shownBySurveyJs } from './surveyRenderer.js'

const today = '2026-11-22'
type Shown = (definition: QuestionnaireDefinition, answers: Answers) => ReadonlySet<string>

/** A third party shows the same questions as we ask, among those that its format can say exactly. */
export function showsTheSame(
  shown: (definition: QuestionnaireDefinition) => Shown,
  exact: (definition: QuestionnaireDefinition) => ReadonlySet<string>,
  runs: number,
): void {
  for (const definition of [...questionnaires, small]) {
    const compared = new Set([...exact(definition)].filter((id) => !id.includes('.')))
    const show = shown(definition)
    const counts = new Map(conditional(definition).map((id) => [id, { shown: 0, hidden: 0 }]))
    fc.assert(
      fc.property(anyAnswers(definition), (answers) => {
        const ours = evaluate(definition, answers, { today, stage: 2 }).asked.filter((id) => compared.has(id))
        const theirs = show(definition, answers)
        expect([...compared].filter((id) => theirs.has(id)).toSorted()).toEqual([...ours].toSorted())
        for (const [id, count] of counts) count[theirs.has(id) ? 'shown' : 'hidden'] += 1
      }),
      { numRuns: runs, seed: 18 },
    )
    reachedBoth(counts, compared, runs)
  }
}

/** Every conditional question that is compared was both shown and hidden often enough to mean something. */
function reachedBoth(
  counts: ReadonlyMap<string, { readonly shown: number; readonly hidden: number }>,
  compared: ReadonlySet<string>,
  runs: number,
): void {
  const least = Math.floor(runs / 20)
  const seldom = [...counts].filter(([id, { shown, hidden }]) => compared.has(id) && (shown < least || hidden < least))
  expect(seldom).toEqual([])
}

export function fhirEquivalence(runs: number): void {
  test('[M10] a third party that reads R4 shows the questions that we ask', () => {
    showsTheSame(
      (definition) => {
        const { questionnaire } = fhirQuestionnaireOf(definition)
        return (_, answers) => shownByMedplum(questionnaire, allAsFhir(definition, answers))
      },
      exactInFhir,
      runs,
    )
  })
}

/** Rows of the small questionnaire's list, each with every field answered. */
const anyRows = fc
  .array(fc.tuple(fc.constantFrom('ja', 'nej'), fc.constantFrom('ja', 'nej'), fc.boolean()), { maxLength: 3 })
  .map((rows) => ({
    rows: rows.map(([risiko, vurdering, isBlank], place) => ({
      id: `r${String(place)}`,
      answers: {
        ...(isBlank ? {} : { risiko: { value: risiko } }),
        hvilken: { value: 'Opdigtet.' },
        vurdering: { value: vurdering },
      },
    })),
  }))

export function surveyEquivalence(runs: number): void {
  test('[M13] survey-core shows the questions that we ask', () => {
    showsTheSame(
      (definition) => {
        const model = new Model(surveyOf(definition).survey)
        return (_, answers) => shownBySurveyJs(definition, model, answers)
      },
      exactInSurvey,
      runs,
    )
  })

  test('[M13] survey-core shows the fields of a row that we ask', () => {
    const model = new Model(surveyOf(small).survey)
    const counts = { shown: 0, hidden: 0 }
    fc.assert(
      fc.property(anyAnswers(small), anyRows, fc.constantFrom('ja' as const, 'nej' as const), (any, boern, now) => {
        const answers: Answers = { ...any, boern, trussel: { now } }
        const theirs = shownBySurveyJs(small, model, answers)
        const { relevantAnswers } = evaluate(small, answers, { today, stage: 2 })
        for (const { id } of answers['boern']?.rows ?? [])
          for (const { answers: kept, id: row } of relevantAnswers['boern']?.rows ?? [])
            if (row === id)
              compareRow(kept, answers['boern']?.rows?.find((one) => one.id === id)?.answers ?? {}, id, theirs)
      }),
      { numRuns: runs, seed: 18 },
    )

    function compareRow(kept: Answers, given: Answers, row: string, theirs: ReadonlySet<string>): void {
      for (const field of Object.keys(given)) {
        expect(theirs.has(`boern.${row}.${field}`)).toBe(kept[field] !== undefined)
        if (field === 'hvilken') counts[kept[field] === undefined ? 'hidden' : 'shown'] += 1
      }
    }
    expect(counts.shown).toBeGreaterThan(runs / 10)
    expect(counts.hidden).toBeGreaterThan(runs / 10)
  })
}

type Renderer = (definition: QuestionnaireDefinition, answers: Answers) => ReadonlySet<string> | undefined

/** The same for small questionnaires of any kinds and conditions. */
export function anyDefinitionEquivalence(runs: number): void {
  const law = (exact: (definition: QuestionnaireDefinition) => ReadonlySet<string>, show: Renderer): void => {
    const counts = { shown: 0, hidden: 0, unsaid: 0 }
    const given = anyDefinition.chain((definition) => fc.tuple(fc.constant(definition), anyAnswers(definition)))
    fc.assert(
      fc.property(given, ([definition, answers]) => {
        const theirs = show(definition, answers)
        if (theirs === undefined) return
        const compared = exact(definition)
        const { asked } = evaluate(definition, answers, { today, stage: 2 })
        for (const id of conditional(definition)) {
          if (!compared.has(id)) counts.unsaid += 1
          else counts[asked.includes(id) ? 'shown' : 'hidden'] += 1
          // What cannot be said is always shown.
          expect({ id, shown: theirs.has(id) }).toEqual({ id, shown: compared.has(id) ? asked.includes(id) : true })
        }
      }),
      { numRuns: runs, seed: 18 },
    )
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(runs / 12)
  }

  test('[M11] what stands in enableWhen is exact, as R4 defines its operators', () => {
    law(exactInFhir, (definition, answers) =>
      shownByR4(fhirQuestionnaireOf(definition).questionnaire, allAsFhir(definition, answers)),
    )
  })

  test('[M11] and exact as a third party reads it, where it reads blanks as R4 does', () => {
    law(exactInFhir, (definition, answers) => {
      const { questionnaire } = fhirQuestionnaireOf(definition)
      return readsAsR4(questionnaire) ? shownByMedplum(questionnaire, allAsFhir(definition, answers)) : undefined
    })
  })

  test('[M11] the same in a row, which reads itself first', () => {
    const counts = { shown: 0, hidden: 0 }
    const given = anyDefinition.chain((definition) => fc.tuple(fc.constant(definition), anyAnswers(definition)))
    fc.assert(
      fc.property(given, ([definition, answers]) => {
        for (const { field, ours, theirs } of rowsByR4(definition, answers)) {
          expect({ field, shown: theirs }).toEqual({ field, shown: ours })
          counts[ours ? 'shown' : 'hidden'] += 1
        }
      }),
      { numRuns: runs, seed: 18 },
    )
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(runs / 25)
  })

  test('[M13] what stands in visibleIf is exact, as survey-core reads it', () => {
    law(exactInSurvey, (definition, answers) =>
      shownBySurveyJs(definition, new Model(surveyOf(definition).survey), answers),
    )
  })
}

/**
 * Medplum 4.5.1 differs from R4 in two places: among »all«, it takes a blank as equal to anything; among »any«, it takes a blank as
 * not different from anything, and one of several answers that differs as enough.
 */
const readsAsR4 = ({ item }: FhirQuestionnaire): boolean =>
  item
    .flatMap(({ item: questions = [] }) => questions)
    .every(({ enableBehavior, enableWhen = [] }) =>
      enableWhen.every(({ operator }) => (operator === '!=') === (enableBehavior === 'all')),
    )
