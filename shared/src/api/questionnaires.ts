import { mixed } from 'yup'
import type { QuestionnaireRef } from '../assessment/questionnaireRef.js'
import type { QuestionnaireDefinition } from '../questionnaire/definition.js'
import { reads } from './endpoint.js'
import { shape } from './shape.js'

/** A version that this installation knows, and whether it has been published. */
export type KnownVersion = QuestionnaireRef & {
  readonly title: string
  readonly contentStatus: 'draft' | 'approved'
}
export type KnownVersions = {
  /** What a new assessment is made with. */
  readonly inUse: QuestionnaireRef
  readonly versions: readonly KnownVersion[]
}

export const questionnaireEndpoints = {
  questionnaires: reads('/api/questionnaires', {
    permission: 'signedIn',
    purpose: 'vis spørgeskemaets versioner',
    reply: shape(mixed<KnownVersions>().required()),
  }),
  /** By hash, so that what is read is exactly what something was made with, for ever. */
  definition: reads('/api/questionnaires/:hash', {
    permission: 'signedIn',
    purpose: 'vis spørgeskema',
    reply: shape(mixed<{ readonly definition: QuestionnaireDefinition }>().required()),
  }),
}
