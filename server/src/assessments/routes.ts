import { endpoints } from '@forud/shared'
import { problemKeepingChanges } from '../http/problem.js'
import { caseRoute, type Route } from '../http/route.js'
import type { AssessmentService } from './service.js'

export const assessmentRoutes = (assessments: AssessmentService): readonly Route[] => [
  caseRoute(endpoints.startAssessment, async ({ access, body }) => ({
    assessmentId: await assessments.startNext(access, body.as),
  })),

  caseRoute(endpoints.assessment, ({ access, params }) => assessments.view(access, params.assessmentId)),

  caseRoute(endpoints.comparison, ({ access, params }) =>
    assessments.compare(access, params.assessmentId, params.otherId),
  ),

  caseRoute(endpoints.saveChanges, async ({ access, params, body }) => {
    const { saved, clashes } = await assessments.saveChanges(access, params.assessmentId, body)
    // What merged is saved; the clashes are the answer.
    if (clashes.length > 0) throw problemKeepingChanges({ type: 'changed-elsewhere', clashes })
    return saved
  }),

  caseRoute(endpoints.lockOwnLevel, ({ access, params, revision, body }) =>
    assessments.lockOwnLevel(access, params.assessmentId, revision, body.level),
  ),

  caseRoute(endpoints.movePreview, ({ access, params }) => assessments.previewMove(access, params.assessmentId)),

  caseRoute(endpoints.move, ({ access, params, revision, body }) =>
    assessments.move(access, { id: params.assessmentId, revision, to: body.to }),
  ),

  caseRoute(endpoints.confirmAnswer, ({ access, params, body }) =>
    assessments.confirm(access, params.assessmentId, body.question),
  ),

  caseRoute(endpoints.putAway, ({ access, params }) =>
    assessments.putAway(access, params.assessmentId, params.keptTextId),
  ),

  caseRoute(endpoints.act, ({ access, params, revision, body }) =>
    assessments.act(access, params.assessmentId, revision, body),
  ),
]
