/** Every address of the client. Neutral: no names, no CPR numbers, no answers. */
export const paths = {
  worklist: '/',
  newCase: '/sager/ny',
  draftMoves: '/kladder',
  case: (caseId: string) => `/sager/${caseId}`,
  assessment: (assessmentId: string) => `/vurderinger/${assessmentId}`,
  section: (assessmentId: string, code: string) => `/vurderinger/${assessmentId}/afsnit/${code}`,
  conclusion: (assessmentId: string) => `/vurderinger/${assessmentId}/konklusion`,
  plan: (assessmentId: string) => `/vurderinger/${assessmentId}/plan`,
  send: (assessmentId: string) => `/vurderinger/${assessmentId}/send`,
  move: (assessmentId: string) => `/vurderinger/${assessmentId}/ny-version`,
  moved: (assessmentId: string) => `/vurderinger/${assessmentId}/fra-tidligere-version`,
  reviews: '/gennemsyn',
  review: (assessmentId: string) => `/gennemsyn/${assessmentId}`,
  approval: (assessmentId: string) => `/godkendelse/${assessmentId}`,
  comparison: (assessmentId: string, otherId: string) => `/sammenlign/${assessmentId}/${otherId}`,
  report: (assessmentId: string) => `/rapport/${assessmentId}`,
} as const
