import {
  completenessErrors,
  danishDate,
  evaluate,
  listQuestions,
  withCaseFile,
  type Answers,
  type AssessmentView,
  type Evaluation,
  type FieldError,
  type Instant,
  type QuestionnaireDefinition,
  type Stage,
  type Unconfirmed,
} from '@forud/shared'
import type { Document } from './document.js'
import { sectionStates, type SectionState } from './sectionStates.js'
import type { Sync } from './sync.js'

type Facts = Document & {
  readonly given: Sync['given']
  readonly view: AssessmentView
  readonly stage: Stage
  readonly now: Instant
}

/** What follows from what is written now. */
export type Derived = {
  readonly answers: Answers
  /** At the assessment's own stage: what will be sent. */
  readonly evaluation: Evaluation
  /** At the stage that is being worked on: what the page asks. */
  readonly shown: Evaluation
  readonly missing: readonly FieldError[]
  /** Answers from another version that nobody has confirmed, and that this page has not given anew either. */
  readonly unconfirmed: readonly Unconfirmed[]
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
  before.given === after.given &&
  before.view === after.view &&
  before.stage === after.stage &&
  isSameDay(before.now, after.now)

/** No day begins in Denmark but on the hour. */
const isSameDay = (one: Instant, other: Instant): boolean =>
  one.slice(0, hourEnds) === other.slice(0, hourEnds) || danishDate(one) === danishDate(other)
const hourEnds = '2026-11-22T10'.length

function derivedFrom(definition: QuestionnaireDefinition, facts: Facts): Derived {
  const { content, entities, view, stage, now } = facts
  const answers = withCaseFile(definition, content.answers, entities)
  const { ownLevel, settings } = view
  const at = (asked: Stage) => evaluate(definition, answers, { today: danishDate(now), stage: asked })
  const evaluation = at(view.stage)
  const shown = stage === view.stage ? evaluation : at(stage)
  const unconfirmed = stillUnconfirmed(definition, facts)
  const missing = completenessErrors({
    definition,
    content,
    entities,
    ownLevel,
    stage: view.stage,
    settings,
    now,
    toConfirm: view.previous?.toConfirm,
    fromOtherVersion: unconfirmed.map(({ question }) => question),
  })
  const { conclusion } = content
  const sections = sectionStates({ definition, evaluation: shown, missing, stage, conclusion, ownLevel })
  return { answers, evaluation, shown, missing, unconfirmed, sections }
}

const stillUnconfirmed = (definition: QuestionnaireDefinition, facts: Facts): readonly Unconfirmed[] =>
  facts.view.unconfirmed.filter(
    ({ question }) => facts.given[`answers.${question}`] === undefined && !isWrittenAnew(definition, facts, question),
  )

/** A list that has rows, each of which was written on this page. */
function isWrittenAnew(definition: QuestionnaireDefinition, { entities, given }: Facts, question: string): boolean {
  const list = listQuestions(definition).find(({ id }) => id === question)?.list
  const rows = entities.filter(({ kind }) => kind === list)
  return rows.length > 0 && rows.every(({ id }) => given[`row.${id}`] !== undefined)
}
