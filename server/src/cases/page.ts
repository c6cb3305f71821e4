import type { AssessmentLine, AttachedPerson, CasePage } from '@forud/shared'
import type { Overview, StoredAssessment } from '../assessments/service.js'
import type { CaseAccess } from '../audit/access.js'
import { nextActions } from './nextActions.js'
import type { CaseNeeds } from './needs.js'

type Names = { readonly [account: string]: string }

/** Everything on the child's page. */
export async function casePageOf(needs: CaseNeeds, access: CaseAccess): Promise<CasePage> {
  const { assessments, accounts, caseFile } = needs
  const overview = await assessments.overview(access)
  const { record, clocks, entities } = overview
  const attached = await caseFile.attachmentsOf(access)
  const everyone = await accounts.everyone(access.trx)
  const names: Names = Object.fromEntries(everyone.map(({ id, name }) => [id, name]))
  const teams = await accounts.teams(access.trx)
  return {
    id: record.id,
    caseNumber: record.caseNumber,
    child: record.child,
    team: teams.find(({ id }) => id === record.team)?.name ?? '',
    responsible: names[record.responsible] ?? '',
    revision: record.revision,
    ...(await assessments.gate(overview)),
    clocks,
    assessments: overview.assessments.map((assessment) => lineOf(assessment, overview, names)),
    entities,
    attached: attached.map(({ account, as, since }): AttachedPerson => ({
      account,
      as,
      since,
      name: names[account] ?? '',
    })),
    next: nextActions(overview),
  }
}

function lineOf(assessment: StoredAssessment, overview: Overview, names: Names): AssessmentLine {
  const { id, number, stage, questionnaire, status, createdAt, createdBy } = assessment
  const level = overview.levelOf(assessment)
  return {
    id,
    number,
    stage,
    questionnaire,
    status,
    ...(level === undefined ? {} : { level }),
    createdAt,
    createdBy: names[createdBy] ?? '',
    signatures: signaturesOf(assessment, overview, names),
  }
}

/** In the order in which they were given. */
function signaturesOf(assessment: StoredAssessment, overview: Overview, names: Names): AssessmentLine['signatures'] {
  const { id, status, submittedAt, submittedBy } = assessment
  const given = overview.statements.filter(({ assessmentId }) => assessmentId === id).map(({ statement }) => statement)
  const approval = overview.approvals.get(id)
  const signed = [
    ...(submittedAt === undefined ? [] : [{ what: 'Sendt', by: submittedBy ?? '', at: submittedAt }]),
    ...given.flatMap(({ by, givenAt, decision }) =>
      givenAt === undefined
        ? []
        : [{ what: decision === 'sendesTilbage' ? 'Sendt tilbage' : 'Gennemset', by, at: givenAt }],
    ),
    ...(approval === undefined ? [] : [{ what: 'Godkendt', by: approval.by, at: approval.at }]),
    ...(status.is === 'discarded' ? [{ what: 'Kasseret', by: status.by, at: status.at }] : []),
  ]
  return signed
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .map(({ what, by, at }) => ({ what, name: names[by] ?? '', at }))
}
