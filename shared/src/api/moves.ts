import { mixed, object, string } from 'yup'
import type { QuestionnaireRef } from '../assessment/questionnaireRef.js'
import type { MigrationPreview } from '../versions/previewMigration.js'
import { asks, reads, tells, type Permission } from './endpoint.js'
import { shape } from './shape.js'

const authors: Permission = { roles: ['caseworker'], attachedTo: 'assessment' }

/** What moving a draft would do. The two versions are read by their hashes. */
export type MovePreview = {
  readonly from: QuestionnaireRef
  readonly to: QuestionnaireRef
  readonly preview: MigrationPreview
}

/** One open draft, counted: what would become of its answers. */
export type DraftMove = {
  readonly assessmentId: string
  readonly caseId: string
  readonly caseNumber: string
  readonly from: QuestionnaireRef
  readonly carried: number
  readonly toConfirm: number
  readonly setAside: number
  readonly unanswered: number
}
export type DraftMoves = { readonly to: QuestionnaireRef; readonly drafts: readonly DraftMove[] }

const revised = object({ revision: mixed<number>().required() }).noUnknown()

export const moveEndpoints = {
  /** Every open draft that the reader is attached to and that is not made with the version in use. */
  draftMoves: reads('/api/draft-moves', {
    permission: { roles: ['caseworker', 'leader'], attachedTo: 'nothing' },
    purpose: 'vis kladder i en tidligere version',
    reply: shape(mixed<DraftMoves>().required()),
  }),
  movePreview: reads('/api/assessments/:assessmentId/move', {
    permission: authors,
    purpose: 'se, hvad flytning til en ny version gør',
    reply: shape(mixed<MovePreview>().required()),
  }),
  move: asks('POST', '/api/assessments/:assessmentId/move', {
    permission: authors,
    purpose: 'flyt kladden til en ny version',
    guard: 'ifMatch',
    body: shape(object({ to: string().required() }).noUnknown()),
    reply: shape(revised),
  }),
  confirmAnswer: tells('POST', '/api/assessments/:assessmentId/confirmations', {
    permission: authors,
    purpose: 'bekræft svar',
    guard: 'idempotencyKey',
    body: shape(object({ question: string().max(100).required() }).noUnknown()),
  }),
}
