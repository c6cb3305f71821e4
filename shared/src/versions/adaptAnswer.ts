import type { Answer, Answers, Row } from '../questionnaire/answers.js'
import type { Item, Question } from '../questionnaire/definition.js'
import { draftSchemaOf, schemaErrors } from '../validation/schema.js'
import { fieldsIn, optionsIn } from './itemFacts.js'
import type { AnswerSetAside, SetAsideReason } from './migration.js'

/** What remains of an answer in the new version, and what is set aside. Together they are the whole answer. */
export type Adapted = { readonly kept?: Answer; readonly setAside: readonly AnswerSetAside[] }

/** Fits one answer to the new wording of its question, or to its absence. */
export function adaptAnswer(from: Item | undefined, to: Item | undefined, answer: Answer, path: Path): Adapted {
  if (to === undefined) return aside(answer, path, 'questionRemoved')
  if (from === undefined) return aside(answer, path, 'noLongerFits')
  if (to.kind === 'conclusion' || from.kind !== to.kind) return aside(answer, path, 'kindChanged')
  if (pointsElsewhere(from, to)) return aside(answer, path, 'referenceChanged')
  return fitted(from, to, adaptByKind(from, to, answer, path), aside(answer, path, 'noLongerFits'))
}

/** The last word is the new version's own schema: what it would refuse is set aside as a whole. */
function fitted(from: Item, to: Question, adapted: Adapted, otherwise: Adapted): Adapted {
  const { kept } = adapted
  if (kept === undefined) return adapted
  if (schemaErrors(draftSchemaOf(to), kept).length > 0) return otherwise
  return { ...adapted, kept: staysConfidential(from, to, kept) }
}

type Path = readonly [string, ...(readonly string[])]

const aside = (answer: Answer, path: Path, reason: SetAsideReason): Adapted => ({
  setAside: [{ question: path[0], path, answer, reason }],
})

const pointsElsewhere = (from: Item, to: Item): boolean =>
  from.kind === 'reference' && to.kind === 'reference' && from.to !== to.to

/** What was written in confidence stays so until somebody says otherwise. */
const staysConfidential = (from: Item, to: Item, answer: Answer): Answer =>
  from.annex === true && to.annex !== true && answer.annex === undefined ? { ...answer, annex: true } : answer

function adaptByKind(from: Item, to: Question, answer: Answer, path: Path): Adapted {
  switch (to.kind) {
    case 'choice':
    case 'date':
      return adaptChoice(gone(from, to), answer, path)
    case 'multipleChoice':
      return adaptChoices(gone(from, to), answer, path)
    case 'group':
      return adaptRows(fieldsIn(from), to.fields, answer, path)
    case 'factor':
    case 'rating':
    case 'text':
    case 'textList':
    case 'number':
    case 'scale':
    case 'approximateDate':
    case 'dateTime':
    case 'reference':
      return { kept: answer, setAside: [] }
  }
}

const gone = (from: Item, to: Item): ReadonlySet<unknown> =>
  new Set(
    optionsIn(from)
      .map(({ id }) => id)
      .filter((id) => !optionsIn(to).some((option) => option.id === id)),
  )

const adaptChoice = (removed: ReadonlySet<unknown>, answer: Answer, path: Path): Adapted =>
  removed.has(answer.value) ? aside(answer, path, 'optionRemoved') : { kept: answer, setAside: [] }

function adaptChoices(removed: ReadonlySet<unknown>, answer: Answer, path: Path): Adapted {
  const { values } = answer
  if (values === undefined) return { kept: answer, setAside: [] }
  const lost = values.filter((value) => removed.has(value))
  const left = values.filter((value) => !removed.has(value))
  if (lost.length === 0) return { kept: answer, setAside: [] }
  if (left.length === 0) return aside(answer, path, 'optionRemoved')
  return { kept: { ...answer, values: left }, ...aside({ values: lost }, path, 'optionRemoved') }
}

function adaptRows(from: readonly Question[], to: readonly Question[], answer: Answer, path: Path): Adapted {
  const { rows } = answer
  if (rows === undefined) return { kept: answer, setAside: [] }
  const adapted = rows.map((row) => adaptRow(from, to, row, [...path, row.id]))
  return {
    kept: { ...answer, rows: adapted.map(({ row }) => row) },
    setAside: adapted.flatMap((each) => each.setAside),
  }
}

type AdaptedRow = { readonly row: Row; readonly setAside: readonly AnswerSetAside[] }

function adaptRow(from: readonly Question[], to: readonly Question[], { id, answers }: Row, path: Path): AdaptedRow {
  const { kept, setAside } = adaptAnswers(from, to, answers, path)
  return { row: { id, answers: kept }, setAside }
}

/** The same for a set of answers: those of the whole draft, or those of one row. */
export function adaptAnswers(
  from: readonly Item[],
  to: readonly Item[],
  answers: Answers,
  above: readonly string[],
): { readonly kept: Answers; readonly setAside: readonly AnswerSetAside[] } {
  const [before, after] = [byId(from), byId(to)]
  const kept: Record<string, Answer> = {}
  const setAside: AnswerSetAside[] = []
  for (const [id, answer] of Object.entries(answers)) {
    const adapted = adaptAnswer(before.get(id), after.get(id), answer, pathTo(above, id))
    if (adapted.kept !== undefined) kept[id] = adapted.kept
    setAside.push(...adapted.setAside)
  }
  return { kept, setAside }
}

const byId = (items: readonly Item[]): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]))
const pathTo = ([first, ...rest]: readonly string[], id: string): Path =>
  first === undefined ? [id] : [first, ...rest, id]
