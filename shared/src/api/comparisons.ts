import { mixed } from 'yup'
import type { Entity } from '../assessment/caseFile.js'
import type { Comparison } from '../assessment/comparison/comparison.js'
import type { AssessmentStatus } from '../assessment/lifecycle.js'
import type { QuestionnaireRef } from '../assessment/questionnaireRef.js'
import type { Answers } from '../questionnaire/answers.js'
import type { QuestionId, Stage } from '../questionnaire/definition.js'
import { reads } from './endpoint.js'
import { shape } from './shape.js'

/** One of the two, with what is needed to show its answers in the words of its own version. */
export type ComparedSide = {
  readonly id: string
  readonly number: number
  readonly stage: Stage
  readonly status: AssessmentStatus
  /** When it was sent; a draft is as it stands now. */
  readonly at: string
  readonly questionnaire: QuestionnaireRef
  readonly answers: Answers
  readonly asked: readonly QuestionId[]
  readonly entities: readonly Entity[]
}

export type ComparisonView = {
  readonly caseId: string
  readonly caseNumber: string
  readonly childInitials: string
  readonly before: ComparedSide
  readonly after: ComparedSide
  /** Without its judgement for whoever may not see one of the two conclusions or indications yet. */
  readonly comparison: Comparison
}

export const comparisonEndpoints = {
  /** What is different in the other one. Both belong to the same case. */
  comparison: reads('/api/assessments/:assessmentId/comparison/:otherId', {
    permission: { roles: ['caseworker', 'consultant', 'leader'], attachedTo: 'assessment' },
    purpose: 'sammenlign vurderinger',
    reply: shape(mixed<ComparisonView>().required()),
  }),
}
