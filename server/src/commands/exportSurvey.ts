import { surveyOf } from '@forud/shared'
import { cannotSayNotes } from './cannotSayNotes.js'
import type { ExportFormat } from './exportFormat.js'
import { writtenJson } from './written.js'

export const surveyFormat: ExportFormat = (definition, options) => {
  const { survey, cannotSay } = surveyOf(definition)
  return writtenJson(survey, options, cannotSayNotes('SurveyJS kan ikke sige', cannotSay))
}
