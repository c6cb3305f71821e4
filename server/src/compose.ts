import { proposedSettings, type Authority } from '@forud/shared'
import { accountRoutes } from './accounts/routes.js'
import { createAccountService, type AccountService } from './accounts/service.js'
import { createSessions, type SessionLimits } from './accounts/sessions.js'
import { assessmentRoutes } from './assessments/routes.js'
import { createAssessmentService, settleLists } from './assessments/service.js'
import { createAccess, type Access } from './audit/access.js'
import { caseFileRoutes } from './caseFile/routes.js'
import { createCaseFileService } from './caseFile/service.js'
import { caseRoutes } from './cases/routes.js'
import { createCaseService } from './cases/service.js'
import { contactRoutes } from './contacts/routes.js'
import { createContactService } from './contacts/service.js'
import type { Clock } from './database/clock.js'
import type { Database } from './database/connect.js'
import { createIdempotency } from './http/idempotency.js'
import type { Platform } from './http/platform.js'
import type { Route } from './http/route.js'
import { serviceRoutes } from './http/serviceRoutes.js'
import type { Kind } from './installation/kind.js'
import type { Library } from './questionnaires/library.js'
import { createRegistry } from './questionnaires/registry.js'
import { presenceRoutes } from './presence/routes.js'
import { createPresenceService } from './presence/service.js'
import { questionnaireRoutes } from './questionnaires/routes.js'
import { renderPdf } from './reports/pdf/renderPdf.js'
import { reportRoutes } from './reports/routes.js'
import { createReportService } from './reports/service.js'
import { reviewRoutes } from './reviews/routes.js'
import { createReviewService } from './reviews/service.js'
import type { Sealer } from './sealing/sealer.js'
import { unsentRoutes } from './unsent/routes.js'
import { createUnsentService } from './unsent/service.js'

type Needs = {
  readonly database: Database
  readonly sealer: Sealer
  readonly clock: Clock
  readonly kind: Kind
  readonly library: Library
  /** The questionnaire that cases are assessed with. */
  readonly questionnaire: string
  readonly session: SessionLimits
  readonly authority: Authority
  readonly checkReplies: 'yes' | 'no'
  readonly draining: () => 'yes' | 'no'
}

/** Builds everything, once: what carries out calls, what the features can do, and the addresses they answer. */
export function compose(needs: Needs) {
  const { database, sealer, clock, kind, session, authority, checkReplies, draining } = needs
  const access = createAccess(sealer)
  const sessions = createSessions(session)
  const accounts = createAccountService({ sealer, kind })
  const idempotency = createIdempotency(sealer)

  const features = composeFeatures({ ...needs, access, accounts })
  const platform: Platform = { database, access, sessions, idempotency, clock, checkReplies }
  const routes: readonly Route[] = [
    ...accountRoutes({ accounts, sessions }),
    ...features.routes,
    ...serviceRoutes({ database, clock, draining, authority }),
  ]
  return { platform, routes, services: { accounts, ...features.services } }
}

type FeatureNeeds = Pick<Needs, 'sealer' | 'library' | 'questionnaire'> & {
  readonly access: Access
  readonly accounts: AccountService
}

/** Each service gets what it needs, and only services that stand before it. */
function composeFeatures({ access, accounts, sealer, library, questionnaire }: FeatureNeeds) {
  const registry = createRegistry(library, questionnaire)
  const contacts = createContactService()
  const caseFile = createCaseFileService({
    definitionIn: ({ trx, caseId }) => registry.inCase(trx, caseId),
    rowsChanged: settleLists,
  })
  const settings = proposedSettings
  const assessments = createAssessmentService({ registry, caseFile, accounts, settings })
  const cases = createCaseService({ access, sealer, accounts, caseFile, assessments })
  const reviews = createReviewService({ access, accounts, caseFile, assessments })
  const reports = createReportService({ accounts, assessments, registry })
  const unsent = createUnsentService({ sealer, assessments })

  const presence = createPresenceService({ accounts, assessments })

  const routes: readonly Route[] = [
    ...questionnaireRoutes(registry),
    ...contactRoutes(contacts),
    ...caseFileRoutes({ caseFile, accounts }),
    ...caseRoutes(cases),
    ...assessmentRoutes(assessments),
    ...presenceRoutes(presence),
    ...reviewRoutes(reviews),
    ...reportRoutes({ reports, renderPdf }),
    ...unsentRoutes(unsent),
  ]
  return { routes, services: { contacts, caseFile, cases, assessments, reviews, reports } }
}
