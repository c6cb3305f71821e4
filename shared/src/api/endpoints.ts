import { assessmentEndpoints } from './assessments.js'
import { authorityEndpoints } from './authority.js'
import { caseEndpoints } from './cases.js'
import { comparisonEndpoints } from './comparisons.js'
import { entityEndpoints } from './entities.js'
import { keptTextEndpoints } from './keptTexts.js'
import { moveEndpoints } from './moves.js'
import { presenceEndpoints } from './presence.js'
import { questionnaireEndpoints } from './questionnaires.js'
import { reportEndpoints } from './reports.js'
import { reviewEndpoints } from './reviews.js'
import { serviceEndpoints } from './service.js'
import { sessionEndpoints } from './session.js'
import { unsentEndpoints } from './unsent.js'

/** Every address there is. The server routes nothing outside this table; a page asks for the part of it that it uses. */
export const endpoints = {
  ...sessionEndpoints,
  ...caseEndpoints,
  ...entityEndpoints,
  ...assessmentEndpoints,
  ...comparisonEndpoints,
  ...moveEndpoints,
  ...presenceEndpoints,
  ...keptTextEndpoints,
  ...questionnaireEndpoints,
  ...reviewEndpoints,
  ...reportEndpoints,
  ...unsentEndpoints,
  ...serviceEndpoints,
  ...authorityEndpoints,
}
export type EndpointName = keyof typeof endpoints
