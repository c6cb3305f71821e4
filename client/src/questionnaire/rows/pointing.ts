import {
  findQuestion,
  questionsOf,
  type Answer,
  type Question,
  type QuestionId,
  type QuestionnaireDefinition,
  type Row,
} from '@forud/shared'
import type { AnswerSource } from '../source.js'
import { capital, groupTexts } from '../texts.js'
import { rowName } from './rowName.js'

/** What a row is called where others point at it. */
export function nameIn(definition: QuestionnaireDefinition, to: QuestionId, row: Row, index: number): string {
  const group = findQuestion(definition, to)
  return group?.kind === 'group' ? rowName(group, row, index) : row.id
}

/** Whom an answer points at, by name. One who was taken off the list is still said to have been there. */
export function pointedAt(definition: QuestionnaireDefinition, to: QuestionId, rows: readonly Row[], answer: Answer) {
  const chosen = idsIn(answer)
  return rowsToChoose(definition, to, rows, chosen).filter(({ value }) => chosen.includes(value))
}

/** Everybody on the list, and whoever is chosen but is there no longer: it must be seen, and can be taken out. */
export function rowsToChoose(
  definition: QuestionnaireDefinition,
  to: QuestionId,
  rows: readonly Row[],
  chosen: readonly string[],
): readonly { readonly value: string; readonly label: string }[] {
  const group = findQuestion(definition, to)
  const gone = chosen.filter((id) => rows.every((row) => row.id !== id))
  const name = groupTexts.gone(group?.kind === 'group' ? group.rowName : 'post')
  return [
    ...rows.map((row, index) => ({ value: row.id, label: nameIn(definition, to, row, index) })),
    ...gone.map((id) => ({ value: id, label: name })),
  ]
}

export const idsIn = ({ value, values = [] }: Answer): readonly string[] =>
  typeof value === 'string' ? [value] : values

/** Where a row is pointed at, in words: »E6 hændelse 2«. */
export function usesOf(source: AnswerSource, list: QuestionId, id: string): readonly string[] {
  const inRows = questionsOf(source.definition).flatMap((question) => {
    if (question.kind !== 'group')
      return pointsAt(question, source.answer(question.id), list, id) ? [question.code] : []
    return source
      .rows(question.id)
      .flatMap((row, index) =>
        question.fields.some((field) => pointsAt(field, row.answers[field.id], list, id))
          ? [`${question.code} ${groupTexts.untitled(question.rowName, index).toLowerCase()}`]
          : [],
      )
  })
  return [...inRows, ...source.usesElsewhere(id)].map(capital)
}

const pointsAt = (question: Question, answer: Answer | undefined, list: QuestionId, id: string): boolean =>
  question.kind === 'reference' && question.to === list && answer !== undefined && idsIn(answer).includes(id)
