import { array, mixed, object, string } from 'yup'
import { agreements, reviewDecisions, type Statement } from '../assessment/review.js'
import type { Level, Stage } from '../questionnaire/definition.js'
import { asks, reads, type Permission } from './endpoint.js'
import { shape } from './shape.js'
import { longText } from './texts.js'

const consultant: Permission = { roles: ['consultant'], attachedTo: 'assessment' }

/** A row without content: claiming it is what attaches the consultant (decisions 17). */
export type QueueRow = {
  readonly assessmentId: string
  readonly stage: Stage
  readonly submittedAt: string
  readonly dueAt: string
  readonly team: string
  readonly claimedBy?: string
}

const statement = object({
  agreesOnInvolvement: string().oneOf(agreements).optional(),
  agreementReason: longText('Begrundelsen').optional(),
  missing: longText('Hvad mangler').optional(),
  weakSources: longText('Svage kilder').optional(),
  alternativeExplanation: longText('Anden forklaring').optional(),
  decision: string().oneOf(reviewDecisions).optional(),
  conditions: longText('Vilkår eller bemærkning').optional(),
  comments: array(
    object({
      id: string().required(),
      question: string().required(),
      text: longText('Kommentaren').required('Skriv kommentaren.'),
    }).noUnknown(),
  ).required(),
}).noUnknown()
export type StatementDraft = (typeof statement)['__outputType']

const level = object({
  level: mixed<Level | 'kanIkkeVurderes'>().oneOf([1, 2, 3, 4, 'kanIkkeVurderes']).required('Vælg et niveau.'),
}).noUnknown()

export const reviewEndpoints = {
  queue: reads('/api/reviews', {
    permission: { roles: ['consultant'], attachedTo: 'nothing' },
    purpose: 'gennemsynskø',
    reply: shape(mixed<{ readonly rows: readonly QueueRow[] }>().required()),
  }),
  /** The conflict list is checked before the row is shown; claiming is the attachment. */
  claim: asks('POST', '/api/reviews/:assessmentId/claim', {
    permission: { roles: ['consultant'], attachedTo: 'nothing' },
    purpose: 'tag gennemsyn',
    body: shape(object({}).noUnknown()),
    reply: shape(object({ assessmentId: string().required() }).noUnknown()),
  }),
  /** Before the caseworker's level is shown (G-07). Locked. */
  lockConsultantLevel: asks('PUT', '/api/reviews/:assessmentId/own-level', {
    permission: consultant,
    purpose: 'lås konsulentens niveau',
    guard: 'ifMatch',
    body: shape(level),
    reply: shape(mixed<Statement>().required()),
  }),
  saveStatement: asks('PUT', '/api/reviews/:assessmentId/statement', {
    permission: consultant,
    purpose: 'gem udtalelse',
    guard: 'ifMatch',
    body: shape(statement),
    reply: shape(mixed<{ readonly revision: number }>().required()),
  }),
  /** Freezes the statement and carries out its decision: reviewed, or returned to the caseworker. */
  giveStatement: asks('POST', '/api/reviews/:assessmentId/statement/given', {
    permission: consultant,
    purpose: 'afgiv udtalelse',
    guard: 'ifMatch',
    body: shape(statement),
    reply: shape(mixed<{ readonly revision: number }>().required()),
  }),
}
