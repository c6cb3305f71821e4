import type { Answers, Evidence } from '../questionnaire/answers.js'
import type { ConclusionItem, ConclusionPart, Item, Question, QuestionId } from '../questionnaire/definition.js'
import { programOf } from '../questionnaire/program.js'
import { isWithheld, notifiersOf, selectionOf, type Selection } from './disclosure.js'
import type { Edition } from './document.js'
import type { ReportInput } from './input.js'

/** One reader's view of the input: what every part of the report reads. */
export type View = {
  readonly input: ReportInput
  readonly edition: Edition
  readonly selection: Selection
  /** Only answers that are asked: a hidden answer is not here, and can therefore not be printed. */
  readonly answers: Answers
  readonly notifiers: ReadonlySet<string>
  readonly question: (id: QuestionId) => Question | undefined
  readonly part: (part: ConclusionPart) => ConclusionItem | undefined
}

export function viewOf(input: ReportInput, edition: Edition): View {
  const answers = input.assessed.evaluation.relevantAnswers
  const { stepOf } = programOf(input.definition)
  const items = input.definition.sections.flatMap(({ questions }): readonly Item[] => questions)
  const parts = items.filter((item) => item.kind === 'conclusion')
  return {
    input,
    edition,
    selection: selectionOf(edition),
    answers,
    notifiers: notifiersOf(input.assessed.caseFile.entities, [...evidenceIn(answers), ...evidenceSetAside(input)]),
    question: (id) => stepOf.get(id)?.question,
    part: (part) => parts.find((item) => item.part === part),
  }
}

/** A notifier named in what was set aside is as protected as one named in what counts. */
const evidenceSetAside = ({ earlier = [] }: ReportInput): readonly Evidence[] =>
  earlier.flatMap(({ parts }) => parts.flatMap(({ answer }) => [...evidenceIn({ answer })]))

function* evidenceIn(answers: Answers): Generator<Evidence> {
  for (const id in answers) {
    const answer = answers[id]
    yield* answer?.evidence ?? []
    for (const row of answer?.rows ?? []) yield* evidenceIn(row.answers)
  }
}

/** Asked at this stage, or answered although it belongs to a later one: such an answer counts, so it is printed. */
export const isAsked = ({ input, answers }: View, id: QuestionId): boolean =>
  answers[id] !== undefined || input.assessed.evaluation.asked.includes(id)

/** Whether the answer to that question stands in the annex. */
export function isQuestionWithheld(view: View, id: QuestionId): boolean {
  const question = view.question(id)
  return question !== undefined && isWithheld(question, view.answers[id])
}

/** »Anna Holm«; an account without a name is never shown by its id. */
export const nameOf = ({ input }: View, account: string): string => input.names[account] ?? 'Ukendt medarbejder'

/** »Fagligt fastsat risikoniveau (K5)«, in the questionnaire's own words. */
export function labelOf(view: View, part: ConclusionPart, fallback: string): string {
  const item = view.part(part)
  return item === undefined ? fallback : `${item.text} (${item.code})`
}
