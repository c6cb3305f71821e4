import { questionsIn } from '../../questionnaire/conditionReasons.js'
import type { GroupQuestion, Question, QuestionnaireDefinition } from '../../questionnaire/definition.js'
import { conditionOf, questionsOf } from '../../questionnaire/program.js'
import { cannot, obstaclesIn, type Formula } from './formula.js'
import { formulaOf, type Readable } from './formulaOf.js'

/** When each question is asked, in a format's own words. Fields of a group are named `group.field`. */
export type Askings<Said> = ReadonlyMap<string, Asking<Said>>
export type Asking<Said> =
  | { readonly kind: 'always' }
  | { readonly kind: 'said'; readonly said: Said }
  /** The format asks always, so that nothing is hidden by mistake. */
  | { readonly kind: 'unsaid'; readonly why: string }

/** How a format says a formula; the obstacle where it cannot. */
export type Say<Said> = (formula: Formula) => { readonly said: Said } | { readonly obstacle: string }
/** Where a formula stands: the group whose row it is in, if any, and what has been said before it. */
export type SayIn<Said> = (row: GroupQuestion | undefined, before: Askings<Said>) => Say<Said>

/**
 * Exact or not at all: what the format cannot say, and what depends on such a question, is left unsaid. Otherwise an answer that
 * we would not have counted could show or hide the next question.
 */
export function askingsOf<Said>(definition: QuestionnaireDefinition, sayIn: SayIn<Said>): Askings<Said> {
  const askings = new Map<string, Asking<Said>>()
  const earlier = new Map<string, Question>()
  const exact = new Set<string>()
  for (const question of questionsOf(definition)) {
    const asking = askingOf(question, earlier, exact, sayIn(undefined, askings))
    askings.set(question.id, asking)
    if (question.kind === 'group') fieldAskings(question, earlier, exact, sayIn, askings)
    earlier.set(question.id, question)
    if (asking.kind !== 'unsaid') exact.add(question.id)
  }
  return askings
}

function fieldAskings<Said>(
  group: GroupQuestion,
  outside: Readable,
  exactOutside: ReadonlySet<string>,
  sayIn: SayIn<Said>,
  into: Map<string, Asking<Said>>,
): void {
  const earlier = new Map(outside)
  const exact = new Set(exactOutside)
  for (const field of group.fields) {
    const asking = askingOf(field, earlier, exact, sayIn(group, into))
    // A field hides an outer question of the same name only once it is answered: neither can be read exactly.
    if (outside.has(field.id)) earlier.delete(field.id)
    else earlier.set(field.id, field)
    if (asking.kind !== 'unsaid') exact.add(field.id)
    into.set(`${group.id}.${field.id}`, asking)
  }
}

function askingOf<Said>(
  { asked }: Question,
  earlier: Readable,
  exact: ReadonlySet<string>,
  say: Say<Said>,
): Asking<Said> {
  if (asked === undefined) return { kind: 'always' }
  const condition = conditionOf(asked)
  const formula = questionsIn(condition).every((id) => exact.has(id) || !earlier.has(id))
    ? formulaOf(condition, 'when' in asked ? 'true' : 'notTrue', earlier)
    : cannot('et svar på et spørgsmål, som formatet altid viser')
  const [obstacle] = obstaclesIn(formula)
  if (obstacle !== undefined) return { kind: 'unsaid', why: obstacle }
  const outcome = say(formula)
  return 'said' in outcome ? { kind: 'said', said: outcome.said } : { kind: 'unsaid', why: outcome.obstacle }
}
