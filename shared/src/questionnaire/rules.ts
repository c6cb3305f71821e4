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
  for (const compiled of rules) {
    const truth = compiled.fires(subject)
    if (truth === true) findings.push(findingOf(compiled, subject))
    if (truth === undefined) undecided.push(undecidedOf(compiled, subject))
  }
  return { minimumLevel: highest(findings), findings, undecided }
}

type Compiled = Program['rules'][number]

function findingOf({ rule: { id, minimumLevel, message, action }, because }: Compiled, subject: Subject): Finding {
  return { rule: id, minimumLevel, because: because(subject), message, action }
}

function undecidedOf({ rule: { id, minimumLevel }, missing }: Compiled, subject: Subject): Undecided {
  return { rule: id, minimumLevel, missing: missing(subject) }
}

function highest(findings: readonly Finding[]): Level {
  let level: Level = 1
  for (const { minimumLevel } of findings) if (minimumLevel > level) level = minimumLevel
  return level
}
