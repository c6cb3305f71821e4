import type { QuestionnaireDefinition } from '@forud/shared'
import type { Outcome } from './outcome.js'

/** What follows `--format`: `--answers FILE` becomes `answers → FILE`. */
export type ExportOptions = ReadonlyMap<string, string>
/** One way to write a definition out for others. */
export type ExportFormat = (definition: QuestionnaireDefinition, options: ExportOptions) => Outcome | Promise<Outcome>
