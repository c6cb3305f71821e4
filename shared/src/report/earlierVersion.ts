import type { Answer, Answers, Row } from '../questionnaire/answers.js'
import type { GroupQuestion, Question, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { questionsOf } from '../questionnaire/program.js'
import type { AnswerSetAside } from '../versions/migration.js'
import { answerRow } from './answerRows.js'
import { momentText } from './dates.js'
import type { AnswerRow, Block } from './document.js'
import type { EarlierVersion } from './input.js'
import { rowTitle } from './people.js'
import type { View } from './view.js'

/** What had no place in the version that the draft was moved to: out of the rules, and never out of the record. */
export function earlierBlocks(view: View): readonly Block[] {
  const blocks = (view.input.earlier ?? []).flatMap((earlier) => versionBlocks(view, earlier))
  return blocks.length === 0 ? [] : [{ is: 'heading', level: 2, text: 'Svar fra en tidligere version' }, ...blocks]
}

function versionBlocks(view: View, earlier: EarlierVersion): readonly Block[] {
  const rows = questionsOf(earlier.definition).flatMap((question) => rowOf(view, earlier, question) ?? [])
  if (rows.length === 0) return []
  const version = `version ${String(earlier.definition.version)}`
  return [
    {
      is: 'paragraph',
      text: `Kladden blev flyttet fra ${version} den ${momentText(earlier.at)}. Disse svar havde ingen plads i den nye version. De indgår ikke i reglerne.`,
    },
    { is: 'answers', caption: `Svar fra ${version}`, rows },
  ]
}

function rowOf(view: View, { definition, parts }: EarlierVersion, question: Question): AnswerRow | undefined {
  const own = parts.filter((part) => part.question === question.id)
  const answer = joined(own)
  if (answer === undefined) return undefined
  const row = answerRow(inVersion(view, definition, { [question.id]: answer }), narrowed(question, own))
  return question.kind === 'group' && row !== undefined ? numbered(view, question, answer, row) : row
}

/** The view of somebody who has only these answers, in that version. */
const inVersion = (view: View, definition: QuestionnaireDefinition, answers: Answers): View => ({
  ...view,
  input: { ...view.input, definition },
  answers,
  question: (id) => questionsOf(definition).find((question) => question.id === id),
})

/** The parts as the answer that they were taken from. */
function joined(parts: readonly AnswerSetAside[]): Answer | undefined {
  const whole = parts.filter(({ path }) => path.length === 1).map(({ answer }) => answer)
  const rows = rowsOf(parts.filter(({ path }) => path.length > 1))
  if (rows.length > 0) return { rows }
  const values = whole.flatMap((answer) => answer.values ?? [])
  const [first] = whole
  return first?.values === undefined ? first : { ...first, values }
}

function rowsOf(parts: readonly AnswerSetAside[]): readonly Row[] {
  const ids = [...new Set(parts.map(({ path }) => path[1] ?? ''))]
  return ids.map((id) => {
    const fields = parts
      .filter(({ path }) => path[1] === id)
      .map(({ path, answer }) => [path[2] ?? '', answer] as const)
    return { id, answers: Object.fromEntries(fields) }
  })
}

/** Only the fields that were set aside: the others stand with the row that they still belong to. */
function narrowed(question: Question, parts: readonly AnswerSetAside[]): Question {
  if (question.kind !== 'group' || parts.some(({ path }) => path.length === 1)) return question
  return { ...question, fields: question.fields.filter(({ id }) => parts.some(({ path }) => path[2] === id)) }
}

/** »Person 2« is the second on the case's list, also where nothing was set aside of the first. */
function numbered({ input }: View, group: GroupQuestion, answer: Answer, row: AnswerRow): AnswerRow {
  const listed = input.assessed.caseFile.entities.filter(({ kind }) => kind === group.list)
  const titles = (answer.rows ?? []).map(({ id }, index) => {
    const place = listed.findIndex((entity) => entity.id === id)
    return rowTitle(group, place < 0 ? index : place)
  })
  return { ...row, entries: row.entries.map((entry, index) => ({ ...entry, title: titles[index] ?? entry.title })) }
}
