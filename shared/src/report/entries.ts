import type { Answer, Row } from '../questionnaire/answers.js'
import type { GroupQuestion, Question } from '../questionnaire/definition.js'
import { askedTest } from '../questionnaire/program.js'
import { danishDate } from '../assessment/instant.js'
import { isWithheld, placeOf, type Selection } from './disclosure.js'
import type { Entry, Fact } from './document.js'
import { evidenceLines } from './evidenceLines.js'
import { notesOf } from './notes.js'
import { rowTitle } from './people.js'
import { valuesOf } from './values.js'
import type { View } from './view.js'
import { capitalised, inAnnex, notAsked } from './words.js'

/** The rows of a group, each with the fields that belong in this edition. A row without any is left out. */
export function entriesOf(view: View, group: GroupQuestion, answer: Answer | undefined, selection: Selection) {
  const rows = answer?.rows ?? []
  return rows.flatMap((row, place): readonly Entry[] => {
    const facts = group.fields.flatMap((field) => factsOf(view, field, row, selection))
    return facts.length === 0 ? [] : [{ title: rowTitle(group, place), facts }]
  })
}

function factsOf(view: View, field: Question, row: Row, selection: Selection): readonly Fact[] {
  const answer = row.answers[field.id]
  const label = capitalised(field.text)
  const withheld = isWithheld(field, answer)
  switch (placeOf(selection, withheld)) {
    case 'mark':
      return [inAnnex(label)]
    case 'omit':
      return sourceFacts(view, answer, selection).map((fact) => ({ ...fact, label: `${label} – kilde` }))
    case 'print':
      return printed(view, field, row, withheld ? 'all' : selection)
  }
}

function printed(view: View, field: Question, row: Row, selection: Selection): readonly Fact[] {
  const answer = row.answers[field.id]
  const label = capitalised(field.text)
  if (answer === undefined && !isFieldAsked(view, field, row)) return [notAsked(label)]
  const facts = valuesOf(view, field, answer, selection).map(({ label: aspect, text, state }) => ({
    label: aspect === undefined ? label : `${label} (${aspect.toLocaleLowerCase('da-DK')})`,
    value: field.kind === 'text' ? text : capitalised(text),
    ...(state === 'answered' ? {} : { state }),
  }))
  const notes = notesOf(answer).map((note) => ({ label: '', value: note }))
  return [...facts, ...notes, ...sourceFacts(view, answer, selection)]
}

const sourceFacts = (view: View, answer: Answer | undefined, selection: Selection): readonly Fact[] =>
  evidenceLines(view, answer?.evidence ?? [], selection).map(({ text, state }) => ({
    label: 'Kilde',
    value: text,
    ...(state === undefined ? {} : { state }),
  }))

function isFieldAsked({ input, answers }: View, { asked }: Question, row: Row): boolean {
  if (asked === undefined) return true
  const today = danishDate(input.assessed.caseFile.takenAt)
  return askedTest(asked)({ answers: { ...answers, ...row.answers }, today }) === true
}
