import type { Compared, RuleChange, RuleState } from './comparison.js'

/** Rules that began or ceased to fire, or that could not be decided then or cannot now. */
export function ruleChanges(one: Compared, other: Compared): readonly RuleChange[] {
  const [earlier, later] = [one.definition.rules, other.definition.rules]
  const gone = earlier.filter(({ id }) => !later.some((rule) => rule.id === id))
  return [...later, ...gone]
    .map(({ id, minimumLevel, message }) => ({
      rule: id,
      minimumLevel,
      message,
      before: stateOf(one, id),
      after: stateOf(other, id),
    }))
    .filter(({ before, after }) => before !== after)
}

function stateOf({ definition, evaluation: { findings, undecided } }: Compared, rule: string): RuleState {
  if (findings.some((finding) => finding.rule === rule)) return 'fired'
  if (undecided.some((open) => open.rule === rule)) return 'undecided'
  return definition.rules.some(({ id }) => id === rule) ? 'notFired' : 'absent'
}
