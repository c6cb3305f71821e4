import type { Answers } from './answers.js'
import { basisOf } from './basis.js'
import { isClarified } from './clarified.js'
import type { QuestionId, QuestionnaireDefinition } from './definition.js'
import type { Circumstances, Evaluation, UnknownAnswer } from './evaluation.js'
import { countSources } from './evidence.js'
import { walk, type Pass } from './pass.js'
import { programOf, type Program } from './program.js'
import { applyRules } from './rules.js'

/**
 * What follows from a definition and a set of answers: the one function that form, validation, rules and report share.
 * Conditions refer to earlier questions only, so one pass in order is enough, and a hidden answer never decides anything.
 */
export function evaluate(
  definition: QuestionnaireDefinition,
  answers: Answers,
  circumstances: Circumstances,
): Evaluation {
  const program = programOf(definition)
  const pass = walk(program, answers, circumstances)
  const unclarified = unclarifiedAmong(program, pass)
  const ruled = applyRules(program.rules, pass.subject)
  const independentSources = countSources(pass.cited)
  const known = {
    ...pass,
    unclarified,
    independentSources,
    stage: circumstances.stage,
    fired: ruled.findings.length > 0,
  }
  return {
    asked: pass.asked,
    relevantAnswers: pass.subject.answers,
    ...ruled,
    acute: pass.acute,
    unknown: pass.unknown,
    unanswered: pass.unanswered,
    unclarified,
    independentSources,
    ...basisOf(definition, known),
    counts: {
      asked: pass.asked.length,
      clarified: pass.clarified,
      unknown: countByReason(pass.unknown),
      unanswered: pass.unanswered.length,
    },
  }
}

function unclarifiedAmong({ marked, stepOf }: Program, pass: Pass): readonly QuestionId[] {
  const isSettled = (id: QuestionId): boolean => {
    const step = stepOf.get(id)
    if (step === undefined) return false
    if (pass.visible[step.place] === 1) return isClarified(step.question, pass.subject.answers[id])
    return step.behind.length > 0 && step.behind.every(isSettled)
  }
  return marked.map(({ id }) => id).filter((id) => !isSettled(id))
}

function countByReason(unknown: readonly UnknownAnswer[]): Evaluation['counts']['unknown'] {
  const counts = { ikkeSpurgt: 0, ikkeAfklaret: 0, ikkeSikkert: 0, withoutReason: 0 }
  for (const { why } of unknown) counts[why ?? 'withoutReason'] += 1
  return counts
}
