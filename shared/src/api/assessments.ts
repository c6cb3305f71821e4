import { array, boolean, mixed, number, object, string } from 'yup'
import type { AssessmentStatus } from '../assessment/lifecycle.js'
import type { AllowedAction } from '../assessment/permissions.js'
import type { Content } from '../assessment/assessment.js'
import type { QuestionnaireRef } from '../assessment/questionnaireRef.js'
import type { Carried, Written } from '../assessment/carried.js'
import type { Previous, Succession } from '../assessment/carryOver.js'
import type { Entity } from '../assessment/caseFile.js'
import type { KeptAside, Unconfirmed } from '../assessment/moving.js'
import type { OwnLevel } from '../assessment/conclusion.js'
import type { Gate } from '../assessment/gate.js'
import type { Approval, Statement } from '../assessment/review.js'
import type { Settings } from '../assessment/settings.js'
import type { Answer } from '../questionnaire/answers.js'
import type { Evaluation } from '../questionnaire/evaluation.js'
import type { Stage } from '../questionnaire/definition.js'
import { asks, reads, type Permission } from './endpoint.js'
import { losses, type KeptText } from './keptTexts.js'
import { shape } from './shape.js'
import { longText } from './texts.js'

const readers: Permission = { roles: ['caseworker', 'consultant', 'leader'], attachedTo: 'assessment' }
const authors: Permission = { roles: ['caseworker'], attachedTo: 'assessment' }

/** `answers.drabstrussel`, `acute.drabstrussel`, `conclusion.level`. */
export type FieldName = `answers.${string}` | `acute.${string}` | `conclusion.${string}`

/** The previous assessment's answers as this one's version of the questionnaire reads them. */
export type PreviousView = Previous &
  Pick<Succession, 'as'> & {
    readonly number: number
    readonly at: string
    /** The version it was made with: what is set aside is read by it. */
    readonly questionnaire: QuestionnaireRef
    /** Where and when each of its answers was written. */
    readonly written: { readonly [question: string]: Written }
    /** What it did not answer, but one before it did. */
    readonly lastKnown: { readonly [question: string]: LastKnown }
  }
export type LastKnown = Written & { readonly answer: Answer }

/** An assessment as one reader may see it. What must not be seen yet is absent, not empty. */
export type AssessmentView = {
  readonly id: string
  readonly caseId: string
  readonly caseNumber: string
  readonly childInitials: string
  readonly number: number
  readonly stage: Stage
  readonly questionnaire: QuestionnaireRef
  readonly contentStatus: 'draft' | 'approved'
  readonly status: AssessmentStatus
  readonly revision: number
  readonly content: Content
  /** Frozen when it was sent. Absent in a draft, and with the conclusion that it belongs to. */
  readonly evaluation?: Evaluation
  /** Revision of each field that has a value, by field name. */
  readonly fieldRevisions: { readonly [field: string]: number }
  readonly entities: readonly Entity[]
  readonly ownLevel?: OwnLevel
  /** A version that the draft can be moved to. */
  readonly newer?: QuestionnaireRef
  /** Answers from another version that somebody must confirm or change before sending. */
  readonly unconfirmed: readonly Unconfirmed[]
  /** What had no place in the version that the draft was moved to. */
  readonly setAside: readonly KeptAside[]
  /** What was not chosen when two had written the same; for those who may write. */
  readonly keptTexts: readonly KeptText[]
  /** The previous assessment's answers, on a reassessment and on stage 2. */
  readonly previous?: PreviousView
  /** Answers that were not written in this assessment, by question. */
  readonly carried: { readonly [question: string]: Carried }
  readonly statement?: Statement
  readonly approval?: Approval
  /** The consultant has not given an own level yet: the caseworker's conclusion is withheld (G-07). */
  readonly conclusionWithheld: 'yes' | 'no'
  readonly gate: Gate
  /** Who approved what the gate rests on. Absent: nobody has yet. */
  readonly gateDecided?: { readonly name: string; readonly at: string }
  readonly forbiddenChannels: readonly string[]
  readonly safeChannels: readonly string[]
  readonly allowed: readonly AllowedAction[]
  readonly settings: Settings
  /** Display names of every account mentioned. */
  readonly names: { readonly [account: string]: string }
}

const change = object({
  field: string()
    .matches(/^(answers|acute|conclusion)\.[a-zA-Z0-9]+$/, 'Ukendt felt.')
    .required(),
  /** Revision of the field that the change was made on; 0 for a field without a value. */
  base: number().integer().min(0).required(),
  /** Absent: the field is cleared. */
  value: mixed().optional(),
  /** The previous assessment's answer, said to hold still. */
  confirms: boolean().optional(),
  /** What was not chosen, when this write decides between two. */
  loses: losses,
}).noUnknown('Ukendt felt: ${unknown}')
export type FieldChange = (typeof change)['__outputType']

const changes = object({ changes: array(change).min(1).max(200).required() }).noUnknown()
export type Changes = (typeof changes)['__outputType']

const saved = object({
  savedAt: string().required(),
  revisions: mixed<{ readonly [field: string]: number }>().required(),
}).noUnknown()

const ownLevel = object({
  level: mixed<OwnLevel['level']>().oneOf([1, 2, 3, 4, 'kanIkkeVurderes']).required('Vælg et niveau.'),
}).noUnknown()

const action = object({
  does: string()
    .oneOf(['submit', 'discard', 'return', 'approve'] as const)
    .required(),
  stage: mixed<Stage>()
    .oneOf([1, 2])
    .when('does', { is: 'submit', then: (stage) => stage.required() }),
  reason: longText('Begrundelsen').when('does', {
    is: 'discard',
    then: (text) => text.required('Skriv, hvorfor vurderingen kasseres.'),
  }),
  comment: longText('Bemærkningen').when('does', {
    is: 'return',
    then: (text) => text.required('Skriv, hvad der skal ændres.'),
  }),
  conditions: longText('Vilkår').optional(),
  recipients: longText('Modtagere').optional(),
}).noUnknown()
export type ActionRequest = (typeof action)['__outputType']

const start = object({
  as: string()
    .oneOf(['stage2', 'reassessment'] as const)
    .required(),
}).noUnknown()

const revised = object({ revision: number().required() }).noUnknown()

export const assessmentEndpoints = {
  startAssessment: asks('POST', '/api/cases/:caseId/assessments', {
    permission: { roles: ['caseworker'], attachedTo: 'case' },
    purpose: 'start vurdering',
    guard: 'idempotencyKey',
    body: shape(start),
    reply: shape(object({ assessmentId: string().required() }).noUnknown()),
  }),
  assessment: reads('/api/assessments/:assessmentId', {
    permission: readers,
    purpose: 'vis vurdering',
    reply: shape(mixed<AssessmentView>().required()),
  }),
  /** Autosave. Different fields merge; the same field answers 409 with both values and saves the others. */
  saveChanges: asks('POST', '/api/assessments/:assessmentId/changes', {
    permission: authors,
    purpose: 'gem svar',
    guard: 'idempotencyKey',
    body: shape(changes),
    reply: shape(saved),
  }),
  lockOwnLevel: asks('PUT', '/api/assessments/:assessmentId/own-level', {
    permission: authors,
    purpose: 'lås eget foreløbigt niveau',
    guard: 'ifMatch',
    body: shape(ownLevel),
    reply: shape(revised),
  }),
  act: asks('POST', '/api/assessments/:assessmentId/actions', {
    permission: readers,
    purpose: 'skift status',
    guard: 'ifMatch',
    body: shape(action),
    reply: shape(revised),
  }),
}
