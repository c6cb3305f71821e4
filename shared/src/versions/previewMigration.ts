import type { Answers } from '../questionnaire/answers.js'
import type { Level, QuestionId, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { evaluate } from '../questionnaire/evaluate.js'
import type { Circumstances, Evaluation, Finding } from '../questionnaire/evaluation.js'
import type { DefinitionChange } from './change.js'
import { compareDefinitions } from './compareDefinitions.js'
import { migrateAnswers } from './migrateAnswers.js'
import type { Migration } from './migration.js'

/** What moving a draft would do, before anybody does it. */
export type MigrationPreview = Migration & {
  readonly changes: readonly DefinitionChange[]
  readonly before: Evaluation
  readonly after: Evaluation
  /** The least level that the rules point to, never a level that a person has set. */
  readonly minimumLevel: { readonly before: Level; readonly after: Level }
  readonly asksAnew: readonly QuestionId[]
  readonly asksNoMore: readonly QuestionId[]
  readonly rulesBeginning: readonly Finding[]
  readonly rulesCeasing: readonly RuleCeasing[]
}

/** A rule that fired and would not. */
export type RuleCeasing = Finding & {
  readonly because: readonly QuestionId[]
  /** Answers behind it that are set aside: the danger may be as real as before. */
  readonly setAside: readonly QuestionId[]
  /** Whether the new version can still not tell that it does not hold. */
  readonly undecided: boolean
}

/** The migration with the evaluation before and after, so that nobody moves a draft and is surprised by its level. */
export function previewMigration(
  from: QuestionnaireDefinition,
  to: QuestionnaireDefinition,
  answers: Answers,
  circumstances: Circumstances,
): MigrationPreview {
  const migration = migrateAnswers(from, to, answers)
  const before = evaluate(from, answers, circumstances)
  const after = evaluate(to, migration.answers, circumstances)
  return {
    ...migration,
    changes: compareDefinitions(from, to),
    before,
    after,
    minimumLevel: { before: before.minimumLevel, after: after.minimumLevel },
    asksAnew: without(after.asked, before.asked),
    asksNoMore: without(before.asked, after.asked),
    rulesBeginning: notIn(after.findings, before.findings),
    rulesCeasing: notIn(before.findings, after.findings).map((finding) => ceasing(finding, migration, after)),
  }
}

function without(these: readonly QuestionId[], those: readonly QuestionId[]): readonly QuestionId[] {
  const known = new Set(those)
  return these.filter((id) => !known.has(id))
}

const notIn = (these: readonly Finding[], those: readonly Finding[]): readonly Finding[] =>
  these.filter(({ rule }) => !those.some((other) => other.rule === rule))

function ceasing(finding: Finding, { setAside }: Migration, after: Evaluation): RuleCeasing {
  const emptied = new Set(setAside.map(({ question }) => question))
  return {
    ...finding,
    setAside: finding.because.filter((id) => emptied.has(id)),
    undecided: after.undecided.some(({ rule }) => rule === finding.rule),
  }
}
