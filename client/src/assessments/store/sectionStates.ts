import {
  conclusionFields,
  findQuestion,
  unknownIn,
  type Conclusion,
  type Evaluation,
  type FieldError,
  type OwnLevel,
  type QuestionId,
  type QuestionnaireDefinition,
  type Section,
  type Stage,
} from '@forud/shared'

export type Progress = 'ikkeStartet' | 'iGang' | 'manglerOplysninger' | 'faerdig'
/** One line of the task list. */
export type SectionState = {
  readonly code: string
  readonly title: string
  readonly progress: Progress
  readonly asked: number
  readonly answered: number
  /** The stage that is shown asks nothing here. */
  readonly hasNothing: boolean
}

type Facts = {
  readonly definition: QuestionnaireDefinition
  readonly evaluation: Evaluation
  readonly missing: readonly FieldError[]
  readonly stage: Stage
  readonly conclusion: Conclusion
  readonly ownLevel?: OwnLevel | undefined
}

export function sectionStates({ definition, evaluation, missing, ...rest }: Facts): readonly SectionState[] {
  const facts = {
    asked: new Set(evaluation.asked),
    open: new Set(evaluation.unanswered),
    lacking: placesOf(missing),
    unclear: new Set([...evaluation.unclarified, ...unknownOnes(definition, evaluation)]),
    answers: evaluation.relevantAnswers,
    parts: begunParts(rest.conclusion, rest.ownLevel),
  }
  return definition.sections.map((section) => sectionState(section, facts, rest.stage))
}

type Known = {
  readonly asked: ReadonlySet<QuestionId>
  readonly open: ReadonlySet<QuestionId>
  readonly lacking: ReadonlySet<string>
  readonly unclear: ReadonlySet<QuestionId>
  readonly answers: Evaluation['relevantAnswers']
  readonly parts: ReadonlySet<string>
}

function sectionState({ code, title, questions }: Section, known: Known, stage: Stage): SectionState {
  const conclusion = questions.filter((item) => item.kind === 'conclusion' && item.stage <= stage)
  const ids = questions.map(({ id }) => id).filter((id) => known.asked.has(id))
  const parts = conclusion.map((item) => (item.kind === 'conclusion' ? item.part : ''))
  const open = ids.filter((id) => known.open.has(id))
  const lackingParts = parts.filter((part) => known.lacking.has(part))
  const begun = ids.some((id) => known.answers[id] !== undefined) || parts.some((part) => known.parts.has(part))
  const lacking = lackingParts.length > 0 || ids.some((id) => known.lacking.has(id) || known.unclear.has(id))
  const progress = progressOf({ begun, open: open.length > 0 || lackingParts.length > 0, lacking })
  const hasNothing = ids.length === 0 && parts.length === 0
  return { code, title, progress, asked: ids.length, answered: ids.length - open.length, hasNothing }
}

const begunParts = (conclusion: Conclusion, ownLevel: OwnLevel | undefined): ReadonlySet<string> =>
  new Set([
    ...conclusionFields.filter((field) => conclusion[field] !== undefined),
    ...(ownLevel === undefined ? [] : ['ownLevel']),
  ])

type Found = { readonly begun: boolean; readonly open: boolean; readonly lacking: boolean }
function progressOf({ begun, open, lacking }: Found): Progress {
  if (!begun && open) return 'ikkeStartet'
  if (open) return 'iGang'
  return lacking ? 'manglerOplysninger' : 'faerdig'
}

/** `answers.drabstrussel`, `conclusion.deviations.R4-01` and `ownLevel` as the question or part that they are about. */
function placesOf(missing: readonly FieldError[]): ReadonlySet<string> {
  return new Set(missing.map(({ path }) => path.split('.')[path.includes('.') ? 1 : 0] ?? path))
}

const unknownOnes = (
  definition: QuestionnaireDefinition,
  { asked, relevantAnswers }: Evaluation,
): readonly QuestionId[] =>
  asked.filter((id) => {
    const question = findQuestion(definition, id)
    return question !== undefined && unknownIn(question, relevantAnswers[id]).length > 0
  })
