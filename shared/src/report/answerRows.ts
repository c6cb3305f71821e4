import type { Answer } from '../questionnaire/answers.js'
import type { Question } from '../questionnaire/definition.js'
import { carriedNote } from './carriedNote.js'
import { isWithheld, placeOf, type Selection } from './disclosure.js'
import type { AnswerRow, AnswerValue } from './document.js'
import { entriesOf } from './entries.js'
import { evidenceLines } from './evidenceLines.js'
import { acuteNote, notesOf } from './notes.js'
import { isForLater, whyNotAsked, withheldReason } from './reasons.js'
import { markNames } from './texts.js'
import { stateValue, valuesOf } from './values.js'
import { isAsked, type View } from './view.js'

/** One question as it stands in this edition, or nothing where the edition has no part of it. */
export function answerRow(view: View, question: Question): AnswerRow | undefined {
  const answer = view.answers[question.id]
  const withheld = isWithheld(question, answer)
  switch (placeOf(view.selection, withheld)) {
    case 'mark':
      return row(question, { values: [stateValue('inAnnex')] })
    case 'print':
      return isAsked(view, question.id)
        ? printedRow(view, question, answer, withheld ? 'all' : view.selection)
        : notAskedRow(view, question)
    case 'omit':
      return withheldParts(view, question, answer)
  }
}

type Parts = Partial<Pick<AnswerRow, 'notes' | 'evidence' | 'entries'>> & { readonly values: readonly AnswerValue[] }

const row = (question: Question, { values, notes = [], evidence = [], entries = [] }: Parts): AnswerRow => ({
  question: question.id,
  code: question.code,
  ...(question.mark === undefined ? {} : { mark: markNames[question.mark] }),
  text: question.text,
  values,
  notes,
  evidence,
  entries,
})

const notAskedRow = (view: View, question: Question): AnswerRow =>
  isForLater(view, question)
    ? row(question, { values: [stateValue('notAsked', 'hører til trin 2')] })
    : row(question, { values: [stateValue('notAsked')], notes: whyNotAsked(view, question) })

function printedRow(view: View, question: Question, answer: Answer | undefined, selection: Selection): AnswerRow {
  const response = question.mark === 'acute' ? view.input.assessed.content.acute[question.id] : undefined
  return row(question, {
    values: valuesOf(view, question, answer, selection),
    notes: [
      ...notesOf(answer),
      ...originNotes(view, question),
      ...(response === undefined ? [] : [acuteNote(response)]),
    ],
    evidence: evidenceLines(view, answer?.evidence ?? [], selection),
    entries: question.kind === 'group' ? entriesOf(view, question, answer, selection) : [],
  })
}

/** Where the answer comes from, when it was not written in this assessment. */
function originNotes({ input }: View, { id }: Question): readonly string[] {
  const carried = input.assessed.carried?.[id]
  return carried === undefined ? [] : [carriedNote(carried)]
}

/** The annex of an answer that itself stands in the assessment: withheld sources and fields, never the answer. */
function withheldParts(view: View, question: Question, answer: Answer | undefined): AnswerRow | undefined {
  if (!isAsked(view, question.id)) return withheldReasonRow(view, question)
  const evidence = evidenceLines(view, answer?.evidence ?? [], view.selection)
  const entries = question.kind === 'group' ? entriesOf(view, question, answer, view.selection) : []
  return evidence.length + entries.length === 0
    ? undefined
    : row(question, { values: [], notes: ['Svaret står i vurderingen.'], evidence, entries })
}

/** A question of the assessment that was not asked, where only the annex may say why. */
function withheldReasonRow(view: View, question: Question): AnswerRow | undefined {
  const notes = isForLater(view, question) ? [] : withheldReason(view, question)
  return notes.length === 0 ? undefined : row(question, { values: [stateValue('notAsked')], notes })
}
