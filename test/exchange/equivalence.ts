import fc from 'fast-check'
import {
  evaluate,
  exactInFhir,
  fhirQuestionnaireOf,
  questionnaires,
  type Answers,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { anyAnswers } from '../support/anyAnswers.js'
import { small } from '../support/smallQuestionnaire.js'
import { allAsFhir, conditional } from './everythingAnswered.js'
import { shownByMedplum } from './fhirRenderer.js'

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
