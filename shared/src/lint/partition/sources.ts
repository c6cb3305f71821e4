import type { Condition } from '../../questionnaire/condition.js'
import { questionsIn } from '../../questionnaire/conditionReasons.js'
import type { GroupQuestion, Question, QuestionId, QuestionnaireDefinition } from '../../questionnaire/definition.js'
import { conditionOf, questionsOf } from '../../questionnaire/program.js'
import { doesNotHold, holds, type Truths } from './truths.js'

/** Finds what an id means where a condition stands: a row's fields come before the questions outside it. */
export type Scope = (id: QuestionId) => Source | undefined

/** A condition with the truths that are asked for. */
export type Goal = { readonly condition: Condition; readonly scope: Scope; readonly wanted: Truths }

/** A question or a field that conditions can read. */
export type Source = {
  readonly key: string
  readonly question: Question
  /** Its place in the single pass. */
  readonly order: number
  /** `undefined`: always asked. */
  readonly asked: Goal | undefined
  /** What its own condition can read: what comes before it. */
  readonly scope: Scope
  /** The list that a field's row stands in. */
  readonly group?: Source
}

export type Sources = {
  readonly every: Scope
  readonly questions: readonly Source[]
  readonly fieldsOf: (group: Source) => readonly Source[]
}

export function sourcesOf(definition: QuestionnaireDefinition): Sources {
  const byId = new Map<QuestionId, Source>()
  const questions = questionsOf(definition).map((question, order) => {
    const source = sourceFor(question, order, question.id, before(byId, order))
    if (!byId.has(question.id)) byId.set(question.id, source)
    return source
  })
  return {
    every: (id) => byId.get(id),
    questions,
    fieldsOf: (group) => (group.question.kind === 'group' ? fieldSources(group, group.question) : []),
  }
}

function fieldSources(group: Source, { fields }: GroupQuestion): readonly Source[] {
  const made = new Map<QuestionId, Source>()
  return fields.map((field, place) => {
    const order = group.order + (place + 1) / (fields.length + 1)
    const inRow = before(made, order)
    const source = sourceFor(field, order, `${group.key}.${field.id}`, (id) => inRow(id) ?? group.scope(id))
    const inGroup = { ...source, group }
    made.set(field.id, inGroup)
    return inGroup
  })
}

const before =
  (known: ReadonlyMap<QuestionId, Source>, order: number): Scope =>
  (id) => {
    const source = known.get(id)
    return source !== undefined && source.order < order ? source : undefined
  }

function sourceFor(question: Question, order: number, key: string, scope: Scope): Source {
  const { asked } = question
  return {
    key,
    question,
    order,
    scope,
    asked: asked && { condition: conditionOf(asked), scope, wanted: 'when' in asked ? holds : doesNotHold },
  }
}

/** Everything that decides the goals, in the order of the pass: what they read, and what shows or hides that. */
export function closureOf(goals: readonly Goal[]): readonly Source[] {
  const found = new Map<string, Source>()
  const follow = ({ condition, scope }: Goal): void => {
    for (const id of questionsIn(condition)) include(scope(id))
  }
  const include = (source: Source | undefined): void => {
    if (source === undefined || found.has(source.key)) return
    found.set(source.key, source)
    for (const gate of gatesOf(source)) follow(gate)
    if (source.question.kind === 'reference' && source.question.readFrom) include(source.scope(source.question.to))
  }
  for (const goal of goals) follow(goal)
  return [...found.values()].toSorted((one, other) => one.order - other.order)
}

/** What must hold for it to be asked: its own condition, and its list's. */
export const gatesOf = ({ asked, group }: Source): readonly Goal[] => [
  ...(group === undefined ? [] : gatesOf(group)),
  ...(asked === undefined ? [] : [asked]),
]
