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

/** In order, because what is behind a hidden question stands before it: each is looked at once, however they hang together. */
function unclarifiedAmong({ marked, settling, stepOf }: Program, pass: Pass): readonly QuestionId[] {
  const settled = new Uint8Array(pass.visible.length)
  const isSettled = (id: QuestionId): boolean => settled[stepOf.get(id)?.place ?? -1] === 1
  for (const { id, place, question, behind } of settling) {
    const isClear =
      pass.visible[place] === 1
        ? isClarified(question, pass.subject.answers[id])
        : behind.length > 0 && behind.every(isSettled)
    if (isClear) settled[place] = 1
  }
  return marked.map(({ id }) => id).filter((id) => !isSettled(id))
}

function countByReason(unknown: readonly UnknownAnswer[]): Evaluation['counts']['unknown'] {
  const counts = { ikkeSpurgt: 0, ikkeAfklaret: 0, ikkeSikkert: 0, withoutReason: 0 }
  for (const { why } of unknown) counts[why ?? 'withoutReason'] += 1
  return counts
}
