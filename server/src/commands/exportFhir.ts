import { fhirQuestionnaireOf, fhirResponseOf } from '@forud/shared'
import { cannotSayNotes } from './cannotSayNotes.js'
import type { ExportFormat } from './exportFormat.js'
import { answersNote, givenAnswers } from './givenAnswers.js'
import { refuse } from './outcome.js'
import { writtenJson } from './written.js'

export const fhirFormat: ExportFormat = (definition, options) => {
  const { questionnaire, cannotSay } = fhirQuestionnaireOf(definition)
  return writtenJson(questionnaire, options, cannotSayNotes('FHIR R4 kan ikke sige', cannotSay))
}

export const fhirResponseFormat: ExportFormat = (definition, options) => {
  const given = givenAnswers(definition, options)
  if (!given.ok) return refuse(given.says)
  if (given.answers === undefined) return refuse('Angiv svarene: --answers FIL')
  const { answers, circumstances, notEvaluated } = given.answers
  const left = notEvaluated.length === 0 ? [] : [`Konklusionens dele er ikke med: ${notEvaluated.join(', ')}.`]
  return writtenJson(fhirResponseOf(definition, answers, circumstances), options, [answersNote, ...left])
}
