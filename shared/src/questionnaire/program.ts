import type { Condition } from './condition.js'
import { missingFor, questionsIn, reasonsFor } from './conditionReasons.js'
import { testOf, type ConditionTest, type Subject } from './conditionTest.js'
import { isMarked } from './clarified.js'
import type { Question, QuestionId, QuestionnaireDefinition, Rule } from './definition.js'

/** A definition made ready to be evaluated many times. */
export type Program = {
  readonly steps: readonly Step[]
  readonly rules: readonly CompiledRule[]
  readonly stepOf: ReadonlyMap<QuestionId, Step>
}

type CompiledRule = {
  readonly rule: Rule
  readonly fires: ConditionTest
  readonly because: (subject: Subject) => readonly QuestionId[]
  readonly missing: (subject: Subject) => readonly QuestionId[]
}

/** One question in the single forward pass. */
export type Step = {
  readonly question: Question
  /** Its place in the pass. */
  readonly place: number
  /** Absent: always asked. */
  readonly isAsked?: ConditionTest
  readonly marked: boolean
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
  return {
    steps,
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

function stepFor(question: Question, place: number): Step {
  const marked = isMarked(question)
  if (question.asked === undefined) return { question, place, marked, behind: [] }
  return {
    question,
    place,
    marked,
    isAsked: askedTest(question.asked),
    behind: questionsIn(conditionOf(question.asked)),
  }
}

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
