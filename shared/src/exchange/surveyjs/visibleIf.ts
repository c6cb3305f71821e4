import type { GroupQuestion } from '../../questionnaire/definition.js'
import type { Askings, Say } from '../asking/askings.js'
import type { Cell, Formula } from '../asking/formula.js'

/** Names in SurveyJS hold no dots: they are read as paths. */
export const surveyName = ({ question, part }: Cell): string => (part === 'value' ? question : `${question}__${part}`)

type Atom = Exclude<Formula, { readonly of: unknown }>

/**
 * SurveyJS keeps the answers to hidden questions and reads them in conditions. So each comparison says as well that its
 * question is shown, and nothing has to be cleared.
 */
export const sayVisibleIf =
  (row: GroupQuestion | undefined, before: Askings<string>, twins: ReadonlySet<string>): Say<string> =>
  (formula) => {
    const said = expression(formula, { row, before, twins })
    return said === undefined ? { obstacle: 'valg, der kun adskilles af store og små bogstaver' } : { said }
  }

type Place = {
  readonly row: GroupQuestion | undefined
  readonly before: Askings<string>
  readonly twins: ReadonlySet<string>
}

function expression(formula: Formula, place: Place): string | undefined {
  if (!('of' in formula)) return guarded(formula, place)
  const parts = formula.of.map((part) => expression(part, place))
  if (parts.includes(undefined)) return undefined
  if (parts.length === 0) return formula.op === 'all' ? '1 = 1' : '1 = 2'
  return parts.map((part) => `(${String(part)})`).join(formula.op === 'all' ? ' and ' : ' or ')
}

function guarded(atom: Atom, place: Place): string | undefined {
  if (atom.op === 'cannot') return undefined
  const id = 'cell' in atom ? atom.cell.question : atom.question
  const path = pathOf(id, place.row)
  if (place.twins.has(path)) return undefined
  const plain = comparison(atom, path !== id)
  const asking = place.before.get(path)
  if (asking?.kind !== 'said') return plain
  return saysNothing(atom) ? `!(${asking.said}) or (${plain})` : `(${asking.said}) and (${plain})`
}

/** A field of the same row as `group.field`. */
const pathOf = (id: string, row: GroupQuestion | undefined): string =>
  row?.fields.some((field) => field.id === id) ? `${row.id}.${id}` : id

/** Whether it also holds of a question that is not asked. */
const saysNothing = ({ op }: Atom): boolean => op === 'lacks' || op === 'unanswered' || op === 'fewerRows'

function comparison(atom: Exclude<Atom, { op: 'cannot' }>, inRow: boolean): string {
  if ('count' in atom) return rowComparison(atom)
  const name = `{${inRow ? 'panel.' : ''}${surveyName(atom.cell)}}`
  switch (atom.op) {
    case 'equals':
      return typeof atom.value === 'number'
        ? `${name} = ${String(atom.value)}`
        : `${name} anyof [${quoted(atom.value)}]`
    case 'lacks':
      return `!(${name} anyof [${quoted(atom.value)}])`
    case 'answered':
      return `${name} notempty`
    case 'unanswered':
      return `${name} empty`
    case 'atLeast':
      return `${name} notempty and ${name} >= ${String(atom.number)}`
    case 'below':
      return `${name} notempty and ${name} < ${String(atom.number)}`
  }
}

const rowComparison = ({ op, question, count }: Extract<Atom, { readonly count: number }>): string =>
  op === 'rows'
    ? `{${question}.length} >= ${String(count)}`
    : `{${question}} empty or {${question}.length} < ${String(count)}`

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
