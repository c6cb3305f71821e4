import { because, missingFor } from './conditionReasons.js'
import type { Subject } from './conditionTest.js'
import type { Level } from './definition.js'
import type { Finding, Undecided } from './evaluation.js'
import type { Program } from './program.js'

type Ruled = {
  readonly minimumLevel: Level
  readonly findings: readonly Finding[]
  readonly undecided: readonly Undecided[]
}

/** Fixed rules that only ever raise the indicated minimum: no sum, no weight, nothing that lowers. */
export function applyRules(rules: Program['rules'], subject: Subject): Ruled {
  const findings: Finding[] = []
  const undecided: Undecided[] = []
  let minimumLevel: Level = 1
  for (const { rule, fires } of rules) {
    const truth = fires(subject)
    if (truth === true) {
      if (rule.minimumLevel > minimumLevel) minimumLevel = rule.minimumLevel
      const { id, message, action } = rule
      findings.push({
        rule: id,
        minimumLevel: rule.minimumLevel,
        because: because(rule.when, subject),
        message,
        action,
      })
    }
    if (truth === undefined) {
      undecided.push({ rule: rule.id, minimumLevel: rule.minimumLevel, missing: missingFor(rule.when, subject) })
    }
  }
  return { minimumLevel, findings, undecided }
}
