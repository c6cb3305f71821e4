import {
  completenessErrors,
  danishDate,
  evaluate,
  withCaseFile,
  type Answers,
  type AssessmentView,
  type Evaluation,
  type FieldError,
  type Instant,
  type QuestionnaireDefinition,
  type Stage,
} from '@forud/shared'
import type { Document } from './document.js'
import { sectionStates, type SectionState } from './sectionStates.js'

type Facts = Document & { readonly view: AssessmentView; readonly stage: Stage; readonly now: Instant }

/** What follows from what is written now. */
export type Derived = {
  readonly answers: Answers
  readonly evaluation: Evaluation
  readonly missing: readonly FieldError[]
  readonly sections: readonly SectionState[]
}

/** Worked out anew only when something it follows from has changed; the day counts, the second does not. */
export function createDerived(definition: QuestionnaireDefinition): (facts: Facts) => Derived {
  let known: { readonly facts: Facts; readonly derived: Derived } | undefined
  return (facts) => {
    if (known !== undefined && isUnchanged(known.facts, facts)) return known.derived
    known = { facts, derived: derivedFrom(definition, facts) }
    return known.derived
  }
}

const isUnchanged = (before: Facts, after: Facts): boolean =>
  before.content === after.content &&
  before.entities === after.entities &&
  before.view === after.view &&
  before.stage === after.stage &&
  danishDate(before.now) === danishDate(after.now)

function derivedFrom(definition: QuestionnaireDefinition, { content, entities, view, stage, now }: Facts): Derived {
  const answers = withCaseFile(content.answers, entities)
  const evaluation = evaluate(definition, answers, { today: danishDate(now), stage })
  const { ownLevel, settings } = view
  const missing = completenessErrors({ definition, content, entities, ownLevel, stage, settings, now })
  const { conclusion } = content
  const sections = sectionStates({ definition, evaluation, missing, stage, conclusion, ownLevel })
  return { answers, evaluation, missing, sections }
}
