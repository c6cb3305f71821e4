import { answersSchemaOf, canonicalJson } from '@forud/shared'
import { csvFormat } from './exportCsv.js'
import type { ExportFormat } from './exportFormat.js'
import { fhirFormat, fhirResponseFormat } from './exportFhir.js'
import { surveyFormat } from './exportSurvey.js'
import { paper } from './paper.js'
import { written, writtenJson } from './written.js'

/** Every format that `export` knows, by the name that follows `--format`. */
export const exportFormats: ReadonlyMap<string, ExportFormat> = new Map<string, ExportFormat>([
  ['paper', paper],
  ['json', (definition, options) => written(canonicalJson(definition), options)],
  ['answers-schema', (definition, options) => writtenJson(answersSchemaOf(definition), options)],
  ['fhir', fhirFormat],
  ['fhir-response', fhirResponseFormat],
  ['surveyjs', surveyFormat],
  ['csv', csvFormat],
])
