import { questionsIn } from '../questionnaire/conditionReasons.js'
import type { QuestionId } from '../questionnaire/definition.js'
import { finding, type LintFinding } from './finding.js'
import type { Site } from './sites.js'

/** A question of the 24-hour core whose condition waits for an answer that is asked for later. */
export function laterStageFaults({ place, condition, scope, source }: Site): readonly LintFinding[] {
  const stage = source?.group?.question.stage ?? source?.question.stage
  if (stage !== 1) return []
  return laterIn(questionsIn(condition), scope).map((id) =>
    finding(
      'laterStage',
      place,
      `spørgsmålet stilles i trin 1, men betingelsen læser »${id}«, som først besvares i trin 2.`,
      `Flyt »${id}« til trin 1, eller flyt spørgsmålet til trin 2.`,
    ),
  )
}

/** Rules for level 4 that wait for the full assessment. */
export function lateAcuteRules({ place, condition, scope, rule }: Site): readonly LintFinding[] {
  const later = rule?.minimumLevel === 4 ? laterIn(questionsIn(condition), scope) : []
  if (later.length === 0) return []
  const says = `reglen peger på niveau 4, men læser svar fra trin 2: ${later.map((id) => `»${id}«`).join(', ')}.`
  return [finding('acuteNeedsStage2', place, says, 'Lad reglen kunne afgøres på svarene i trin 1.')]
}

const laterIn = (ids: readonly QuestionId[], scope: Site['scope']): readonly QuestionId[] =>
  ids.filter((id) => {
    const source = scope(id)
    return source?.group === undefined && source?.question.stage === 2
  })
