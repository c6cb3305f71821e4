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
  type QuestionnaireDefinition,
} from '@forud/shared'
import { anyAnswers } from '../support/anyAnswers.js'
import { small } from '../support/smallQuestionnaire.js'
import { allAsFhir, conditional } from './everythingAnswered.js'
import { shownByMedplum } from './fhirRenderer.js'
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
      fc.property(anyAnswers(small), (answers) => {
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
    expect(counts.shown).toBeGreaterThan(runs / 50)
    expect(counts.hidden).toBeGreaterThan(runs / 50)
  })
}
