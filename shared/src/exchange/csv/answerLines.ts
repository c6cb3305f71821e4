import type { Answer, Answers, Row } from '../../questionnaire/answers.js'
import { unknown } from '../../questionnaire/answers.js'
import type { Aspect, GroupQuestion, Question, QuestionnaireDefinition } from '../../questionnaire/definition.js'
import { evaluate } from '../../questionnaire/evaluate.js'
import type { Circumstances } from '../../questionnaire/evaluation.js'
import { askedTest, questionsOf } from '../../questionnaire/program.js'
import { optionsIn } from './codebook.js'
import type { AnswerState } from './states.js'
import { csvOf, type Line } from './table.js'

const header: Line = [
  'id',
  'kode',
  'raekke',
  'felt',
  'kolonne',
  'tilstand',
  'vaerdi',
  'vaerditekst',
  'hvorfor_uoplyst',
  'begrundelse',
  'kilder',
]

/** Every answer, one a line; a factor has a line per column and several choices one each. */
export function answersCsv(
  definition: QuestionnaireDefinition,
  answers: Answers,
  circumstances: Circumstances,
): string {
  const { asked, relevantAnswers } = evaluate(definition, answers, circumstances)
  const isAsked = new Set(asked)
  const lines = questionsOf(definition).flatMap((question) => {
    const answer = relevantAnswers[question.id]
    const place = [question.id, question.code, undefined, undefined]
    // What is known of a later stage still counts, so it is not »ikke stillet«.
    if (!isAsked.has(question.id) && answer === undefined) return [lineOf(place, 'ikkeStillet')]
    const own = linesOf(question, answer, place)
    return question.kind === 'group' ? [...own, ...rowLines(question, answer, relevantAnswers, circumstances)] : own
  })
  return csvOf([header, ...lines])
}

function rowLines(
  group: GroupQuestion,
  answer: Answer | undefined,
  outside: Answers,
  { today }: Circumstances,
): readonly Line[] {
  const fieldLines = (row: Row, field: Question): readonly Line[] => {
    const place = [group.id, group.code, row.id, field.id]
    const subject = { answers: { ...outside, ...row.answers }, today }
    const hidden = field.asked !== undefined && askedTest(field.asked)(subject) !== true
    return hidden ? [lineOf(place, 'ikkeStillet')] : linesOf(field, row.answers[field.id], place)
  }
  return (answer?.rows ?? []).flatMap((row) => group.fields.flatMap((field) => fieldLines(row, field)))
}

const lineOf = (place: Line, state: AnswerState, rest: Line = []): Line => {
  const line: Line = [...place, undefined, state, ...rest]
  return [...line, ...Array.from({ length: header.length - line.length }, () => undefined)]
}

const columns = [
  ['now', 'nu'],
  ['earlier', 'tidligere'],
] as const

function linesOf(question: Question, answer: Answer | undefined, place: Line): readonly Line[] {
  if (question.kind === 'factor')
    return columns.map(([aspect, name]) => [...place, name, ...said(question, answer, answer?.[aspect], aspect)])
  return valuesIn(question, answer).map((value) => [...place, undefined, ...said(question, answer, value)])
}

/** A list says how many rows it has; a blank is one empty line. */
function valuesIn(question: Question, answer: Answer | undefined): readonly (string | number | undefined)[] {
  if (question.kind === 'group') return [answer?.rows?.length]
  const values = answer?.values ?? [answer?.value]
  return values.length > 0 ? values : [undefined]
}

function said(
  question: Question,
  answer: Answer | undefined,
  value: string | number | undefined,
  aspect?: Aspect,
): Line {
  const state = stateOf(question, value)
  const label = optionsIn(question).find(({ id }) => id === value)?.label
  const why = state === 'uoplyst' ? forColumn(answer?.whyUnknown, aspect) : undefined
  const reason = forColumn(answer?.reason, aspect)
  return [state, isBlank(value) ? undefined : value, label, why, reason, sourcesIn(answer, aspect)]
}

function stateOf(question: Question, value: string | number | undefined): AnswerState {
  if (isBlank(value)) return 'ubesvaret'
  return saysUnknown(question, value) ? 'uoplyst' : 'besvaret'
}

const sourcesIn = (answer: Answer | undefined, column: Aspect | undefined): number =>
  (answer?.evidence ?? []).filter(({ aspect }) => column === undefined || aspect === undefined || aspect === column)
    .length

const isBlank = (value: string | number | undefined): value is undefined | '' => value === undefined || value === ''

/** A text may say the word without meaning the answer. */
const saysUnknown = (question: Question, value: string | number): boolean =>
  value === unknown && (question.kind !== 'text' || question.mayBeUnknown === true) && question.kind !== 'textList'

const forColumn = (
  given: string | { readonly [column in Aspect]?: string } | undefined,
  aspect: Aspect | undefined,
): string | undefined => (typeof given === 'object' ? aspect && given[aspect] : given)
