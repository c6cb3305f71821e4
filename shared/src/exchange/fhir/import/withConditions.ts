import { unknown } from '../../../questionnaire/answers.js'
import type { Condition } from '../../../questionnaire/condition.js'
import type { Item, Question, QuestionnaireDefinition } from '../../../questionnaire/definition.js'
import { partLink } from '../names.js'
import type { Target, Targets } from './conditions.js'

/** The condition of the item with that linkId; `keep` leaves the question as it is. */
type ConditionOf = (linkId: string, targets: Targets) => Condition | undefined | 'keep'

/** The definition with its conditions read anew. Each sees the questions before it, and in a row those of the row. */
export function withConditions(definition: QuestionnaireDefinition, conditionOf: ConditionOf): QuestionnaireDefinition {
  const targets = new Map<string, Target>()
  return {
    ...definition,
    sections: definition.sections.map((section) => ({
      ...section,
      questions: section.questions.map((item) => {
        const read = itemWith(item, targets, conditionOf)
        if (item.kind !== 'conclusion') for (const entry of targetsOf(item, item.id)) targets.set(...entry)
        return read
      }),
    })),
  }
}

function itemWith(item: Item, targets: Targets, conditionOf: ConditionOf): Item {
  const read = withAsked(item, conditionOf(item.id, targets))
  if (read.kind !== 'group') return read
  const inRow = new Map(targets)
  const fields = read.fields.map((field) => {
    const link = `${read.id}.${field.id}`
    const asked = withAsked(field, conditionOf(link, inRow))
    for (const entry of targetsOf(field, link)) inRow.set(...entry)
    return asked
  })
  return { ...read, fields }
}

function withAsked<Asked extends Item>(item: Asked, condition: Condition | undefined | 'keep'): Asked {
  if (condition === 'keep') return item
  return { ...item, asked: condition && { when: condition } }
}

function targetsOf(question: Question, link: string): readonly (readonly [string, Target])[] {
  const { id, kind } = question
  if (kind === 'factor') {
    return (['now', 'earlier'] as const).map((aspect) => [partLink(link, aspect), { id, aspect, saysUnknown: true }])
  }
  const saysUnknown =
    kind === 'rating' || ('options' in question && question.options.some(({ id: option }) => option === unknown))
  const hasOtherInstead = kind === 'date' && question.instead?.some(({ id: option }) => option !== unknown) === true
  return [[link, { id, saysUnknown, ...(hasOtherInstead ? { hasOtherInstead } : {}) }]]
}
