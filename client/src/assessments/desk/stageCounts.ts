import { danishDate, evaluate, questionsOf, type Evaluation, type QuestionnaireDefinition } from '@forud/shared'
import type { Derived } from '../store/derived.js'

export type StageCount = { readonly answered: number; readonly asked: number }
export type StageCounts = { readonly core: StageCount; readonly whole: StageCount }

/** How much of the core, and of everything, is answered: the core's questions are asked alike at both stages. */
export function stageCounts(definition: QuestionnaireDefinition): (derived: Derived) => StageCounts {
  const core = new Set(questionsOf(definition).flatMap(({ id, stage }) => (stage === 1 ? [id] : [])))
  let known: { readonly answers: Derived['answers']; readonly counts: StageCounts } | undefined
  return ({ answers }) => {
    if (known?.answers === answers) return known.counts
    const evaluation = evaluate(definition, answers, { today: danishDate(new Date().toISOString()), stage: 2 })
    const counts = { core: countOf(evaluation, (id) => core.has(id)), whole: countOf(evaluation, () => true) }
    known = { answers, counts }
    return counts
  }
}

function countOf({ asked, unanswered }: Evaluation, belongs: (id: string) => boolean): StageCount {
  const all = asked.filter(belongs).length
  return { asked: all, answered: all - unanswered.filter(belongs).length }
}
