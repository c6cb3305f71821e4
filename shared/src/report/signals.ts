import type { Question, QuestionId } from '../questionnaire/definition.js'
import type { Block } from './document.js'
import { acuteNote } from './notes.js'
import { markNames, ratingNames, stateNames, unknownReasonNames } from './texts.js'
import { isAsked, isQuestionWithheld, type View } from './view.js'

/** Acute signals at present. Which questions stand in the annex is said always, so that saying it tells nothing. */
export function acuteBlocks(view: View): readonly Block[] {
  const { evaluation, content } = view.input.assessed
  const items = evaluation.acute
    .filter(({ question }) => !isQuestionWithheld(view, question))
    .map(({ question, answer }) => {
      const response = content.acute[question]
      const done = response === undefined ? '' : ` – ${acuteNote(response)}`
      return `${titleOf(view, question)} – ${ratingNames[answer]}${done}`
    })
  return [
    { is: 'heading', level: 3, text: 'Akutte faresignaler nu' },
    items.length === 0
      ? { is: 'paragraph', text: 'Ingen blandt de spørgsmål, der står i denne udgave.' }
      : { is: 'list', items },
    ...annexNote(withheldWith(view, 'acute')),
  ]
}

const withheldWith = (view: View, mark: Question['mark']): readonly string[] =>
  markedQuestions(view)
    .filter((question) => question.mark === mark && isQuestionWithheld(view, question.id))
    .map(({ code }) => code)

const markedQuestions = ({ input }: View): readonly Question[] =>
  input.definition.sections
    .flatMap(({ questions }) => questions)
    .filter((item) => item.kind !== 'conclusion')
    .filter(({ mark }) => mark === 'acute' || mark === 'critical')

const annexNote = (codes: readonly string[]): readonly Block[] =>
  codes.length === 0
    ? []
    : [{ is: 'paragraph', text: `Svar på ${listed(codes)} står kun i det fortrolige bilag.`, tone: 'quiet' }]

/** »C6, C9 og L2«. */
const listed = (codes: readonly string[]): string =>
  [codes.slice(0, -1).join(', '), codes.slice(-1).join('')].filter((part) => part !== '').join(' og ')

/** What must be known and is not: acute questions first, each with how it stands. */
export function unclarifiedBlocks(view: View): readonly Block[] {
  const { unclarified } = view.input.assessed.evaluation
  const open = unclarified.filter((id) => !isQuestionWithheld(view, id))
  const acuteFirst = [...open].sort((one, other) => rank(view, one) - rank(view, other))
  const items = acuteFirst.map((id) => `${titleOf(view, id)} – ${standing(view, id)}`)
  return [
    { is: 'heading', level: 3, text: 'Det, vi ikke ved' },
    items.length === 0
      ? { is: 'paragraph', text: 'Alle akutte og kritiske spørgsmål i denne udgave er afklaret.' }
      : { is: 'list', items },
    ...annexNote([...withheldWith(view, 'acute'), ...withheldWith(view, 'critical')]),
  ]
}

const rank = (view: View, id: QuestionId): number => (view.question(id)?.mark === 'acute' ? 0 : 1)

/** »C1 (AKUT) …«. */
function titleOf(view: View, id: QuestionId): string {
  const question = view.question(id)
  if (question === undefined) return id
  const mark = question.mark === undefined ? '' : ` (${markNames[question.mark]})`
  return `${question.code}${mark} ${question.text}`
}

function standing(view: View, id: QuestionId): string {
  const { evaluation } = view.input.assessed
  if (!isAsked(view, id)) return stateNames.notAsked.toLocaleLowerCase('da-DK')
  const unknown = evaluation.unknown.filter(({ question }) => question === id)
  if (unknown.length > 0) {
    const reasons = new Set(unknown.flatMap(({ why }) => (why === undefined ? [] : [unknownReasonNames[why]])))
    return ['uoplyst', ...reasons].join(', ')
  }
  if (evaluation.unanswered.includes(id)) return stateNames.unanswered.toLocaleLowerCase('da-DK')
  return 'besvaret, men ikke afklaret: kilde, begrundelse eller et fuldt svar mangler'
}
