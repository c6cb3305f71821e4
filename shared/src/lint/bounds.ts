import type { Question } from '../questionnaire/definition.js'
import type { LintFinding, LintKind } from './finding.js'
import type { Leaf } from './leaves.js'

type At = (kind: LintKind, says: string, suggestion: string) => LintFinding

/** Numbers that every answer reaches, or none. */
export function boundFaults(leaf: Leaf, question: Question, at: At): readonly LintFinding[] {
  switch (leaf.op) {
    case 'atLeast':
      return question.kind === 'scale' || question.kind === 'number'
        ? outside(leaf.number, question.least + 1, question.most, question.id, at)
        : []
    case 'rowsAtLeast':
      return question.kind === 'group'
        ? outside(leaf.count, 1, question.single === true ? 1 : 200, question.id, at)
        : []
    case 'withinDays':
    case 'afterDays':
      return outside(leaf.days, -36_500, 36_500, question.id, at)
    case 'is':
    case 'notKnown':
    case 'notKnownToBe':
      return []
  }
}

function outside(bound: number, least: number, most: number, id: string, at: At): readonly LintFinding[] {
  if (Number.isInteger(bound) && bound >= least && bound <= most) return []
  const says = `grænsen ${String(bound)} for »${id}« skiller ingen svar fra hinanden.`
  return [at('boundOutside', says, `Vælg et helt tal fra ${String(least)} til ${String(most)}.`)]
}
