import type { Condition, Question } from '@forud/shared'

/** Whether what a condition compares with is something that those questions can say. */
export function fits(condition: Condition, known: readonly Question[]): boolean {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'countAtLeast':
      return condition.of.every((part) => fits(part, known))
    case 'not':
      return fits(condition.of, known)
    case 'is':
    case 'notKnownToBe':
      return saysSo(condition, known)
    case 'atLeast':
      return isKind(condition.question, known, ['number', 'scale'])
    case 'withinDays':
    case 'afterDays':
      return isKind(condition.question, known, ['date'])
    case 'rowsAtLeast':
      return isKind(condition.question, known, ['group'])
    case 'notKnown':
      return isKind(condition.question, known, ['approximateDate', 'dateTime'])
  }
}

const isKind = (id: string, known: readonly Question[], kinds: readonly string[]): boolean =>
  known.some((question) => question.id === id && kinds.includes(question.kind))

function saysSo(leaf: Condition & { readonly op: 'is' | 'notKnownToBe' }, known: readonly Question[]): boolean {
  const question = known.find(({ id }) => id === leaf.question)
  if (question === undefined || (question.kind === 'factor') !== (leaf.aspect !== undefined)) return false
  if (question.kind === 'factor' || question.kind === 'rating')
    return !values(leaf).some((value) => value.startsWith('o'))
  if (question.kind !== 'choice' && question.kind !== 'multipleChoice') return false
  return values(leaf).every((value) => question.options.some(({ id }) => id === value))
}

const values = (leaf: Condition & { readonly op: 'is' | 'notKnownToBe' }): readonly string[] =>
  leaf.op === 'is' ? leaf.oneOf : [leaf.value]
