import type { Condition } from './condition.js'
import { missingFor, questionsIn, reasonsFor } from './conditionReasons.js'
import { testOf, type ConditionTest, type Subject } from './conditionTest.js'
import { isMarked } from './clarified.js'
import type { Question, QuestionId, QuestionnaireDefinition, Rule, Stage } from './definition.js'

/** A definition made ready to be evaluated many times. */
export type Program = {
  readonly steps: readonly Step[]
  /** The AKUT and KRITISK ones. */
  readonly marked: readonly Step[]
  /** Those, and every question that is behind another's condition. */
  readonly settling: readonly Step[]
  /** Lists that another answer may declare rightly empty. */
  readonly emptiable: readonly { readonly id: QuestionId; readonly isEmpty: ConditionTest }[]
  readonly rules: readonly CompiledRule[]
  readonly stepOf: ReadonlyMap<QuestionId, Step>
}

type CompiledRule = {
  readonly rule: Rule
  readonly fires: ConditionTest
  readonly because: (subject: Subject) => readonly QuestionId[]
  readonly missing: (subject: Subject) => readonly QuestionId[]
}

/** One question in the single forward pass. Every step has the same fields, which engines read much faster. */
export type Step = {
  readonly question: Question
  readonly id: QuestionId
  readonly stage: Stage
  /** Its place in the pass. */
  readonly place: number
  /** `undefined`: always asked. */
  readonly isAsked: ConditionTest | undefined
  /** Whether the answer is made of rows, and not taken as it stands. */
  readonly ofRows: boolean
  readonly acute: boolean
  /** The questions behind the condition: a hidden question is only as clarified as they are. */
  readonly behind: readonly QuestionId[]
}

const programs = new WeakMap<QuestionnaireDefinition, Program>()

/** Made once per definition. A definition never changes, so neither does its program. */
export function programOf(definition: QuestionnaireDefinition): Program {
  const known = programs.get(definition)
  if (known !== undefined) return known
  const program = makeProgram(definition)
  programs.set(definition, program)
  return program
}

function makeProgram(definition: QuestionnaireDefinition): Program {
  const steps = questionsOf(definition).map(stepFor)
  const behind = new Set(steps.flatMap((step) => step.behind))
  const marked = steps.filter(({ question }) => isMarked(question))
  return {
    steps,
    marked,
    settling: steps.filter((step) => behind.has(step.id) || isMarked(step.question)),
    emptiable: steps.flatMap(({ question }) => emptiableList(question)),
    rules: definition.rules.map(compileRule),
    stepOf: new Map(steps.map((step) => [step.question.id, step])),
  }
}

const compileRule = (rule: Rule): CompiledRule => ({
  rule,
  fires: testOf(rule.when),
  because: reasonsFor(rule.when),
  missing: missingFor(rule.when),
})

const stepFor = (question: Question, place: number): Step => ({
  question,
  id: question.id,
  stage: question.stage,
  place,
  isAsked: question.asked && askedTest(question.asked),
  ofRows: question.kind === 'group' || question.kind === 'reference',
  acute: question.mark === 'acute',
  behind: question.asked === undefined ? [] : questionsIn(conditionOf(question.asked)),
})

const emptiableList = (question: Question): Program['emptiable'] =>
  question.kind === 'group' && question.emptyWhen !== undefined
    ? [{ id: question.id, isEmpty: testOf(question.emptyWhen) }]
    : []

/** `when` asks once known to hold; `unless` asks until known to hold. */
export function askedTest(asked: NonNullable<Question['asked']>): ConditionTest {
  const test = testOf(conditionOf(asked))
  return 'when' in asked ? (subject) => test(subject) === true : (subject) => test(subject) !== true
}

export const conditionOf = (asked: NonNullable<Question['asked']>): Condition =>
  'when' in asked ? asked.when : asked.unless

/** Every question in reading order; places in the conclusion are not questions. */
export const questionsOf = (definition: QuestionnaireDefinition): readonly Question[] =>
  definition.sections.flatMap(({ questions }) => questions.filter((item) => item.kind !== 'conclusion'))

/** The question of that id, or `undefined`. */
export const findQuestion = (definition: QuestionnaireDefinition, id: QuestionId): Question | undefined =>
  programOf(definition).stepOf.get(id)?.question
