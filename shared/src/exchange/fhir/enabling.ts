import type { GroupQuestion } from '../../questionnaire/definition.js'
import type { Say } from '../asking/askings.js'
import type { Cell, Formula } from '../asking/formula.js'
import { partLink } from './names.js'
import type { FhirEnableWhen } from './resources.js'

export type Enabling = {
  readonly enableWhen: readonly FhirEnableWhen[]
  readonly enableBehavior?: 'all' | 'any'
}

type Single = Exclude<Formula, { readonly of: unknown }>

/** R4 has one level of »all« or »any«, and compares values only. `row`: the group in whose rows the item stands. */
export const sayEnabling =
  (system: string, row: GroupQuestion | undefined): Say<Enabling> =>
  (formula) => {
    const parts = 'of' in formula ? formula.of : [formula]
    const enableWhen: FhirEnableWhen[] = []
    for (const part of parts) {
      if ('of' in part) return { obstacle: '»alle« og »mindst én« inde i hinanden' }
      const said = comparison(part, system, row)
      if (said === undefined) return { obstacle: 'antal rækker i en liste' }
      enableWhen.push(said)
    }
    if (enableWhen.length === 0) return { obstacle: 'en betingelse uden led' }
    return { said: { enableWhen, ...behaviorOf(formula) } }
  }

/** R4 lets a single comparison do without. With `!=` it is said all the same: readers differ on »any« of no answers. */
function behaviorOf(formula: Formula): Pick<Enabling, 'enableBehavior'> {
  if ('of' in formula) return { enableBehavior: formula.op }
  return formula.op === 'lacks' ? { enableBehavior: 'all' } : {}
}

function comparison(formula: Single, system: string, row: GroupQuestion | undefined): FhirEnableWhen | undefined {
  switch (formula.op) {
    case 'equals':
      return {
        question: linkOf(formula.cell, row),
        operator: '=',
        ...(typeof formula.value === 'number'
          ? { answerInteger: formula.value }
          : { answerCoding: { system, code: formula.value } }),
      }
    case 'lacks':
      return {
        question: linkOf(formula.cell, row),
        operator: '!=',
        answerCoding: { system, code: formula.value },
      }
    case 'answered':
    case 'unanswered':
      return { question: linkOf(formula.cell, row), operator: 'exists', answerBoolean: formula.op === 'answered' }
    case 'atLeast':
    case 'below':
      return {
        question: linkOf(formula.cell, row),
        operator: formula.op === 'atLeast' ? '>=' : '<',
        answerInteger: formula.number,
      }
    case 'rows':
    case 'fewerRows':
    case 'cannot':
      return undefined
  }
}

const linkOf = ({ question, part }: Cell, row: GroupQuestion | undefined): string => {
  const inRow = row?.fields.some(({ id }) => id === question) === true
  return partLink(inRow ? `${row.id}.${question}` : question, part)
}
