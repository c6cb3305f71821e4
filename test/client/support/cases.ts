import {
  proposedSettings,
  questionnaires,
  type AssessmentView,
  type CasePage,
  type Entity,
  type Gate,
  type KnownVersions,
} from '@forud/shared'

const whole = questionnaires[0]!
/** Three sections of the real questionnaire: enough for a page, and quick to look through. */
export const definition = { ...whole, sections: whole.sections.filter(({ code }) => ['C', 'G', 'K'].includes(code)) }
export const definitionReply = () => ({ definition })
const inUse = { id: definition.id, version: definition.version, hash: 'sha256-test' }
export const versions: KnownVersions = { inUse, versions: [] }

export const closedGate: Gate = { state: { is: 'closed' }, reason: 'noApproval', people: [] }

export const precaution: Entity = {
  id: 'p1',
  kind: 'precaution',
  revision: 3,
  answers: {
    type: { value: 'barnetForberedt' },
    ansvarlig: { value: 'Anna Holm' },
    frist: { value: '2026-11-25T11:00:00.000Z' },
  },
}

export const mother: Entity = {
  id: 'mor',
  kind: 'person',
  revision: 1,
  answers: { navn: { value: 'Mor' }, relation: { value: 'mor' }, alder: { value: 41 } },
}

export const casePage: CasePage = {
  id: 'sag1',
  caseNumber: '27.24-1',
  child: { name: 'Sara Prøve', cpr: '0101121234' },
  team: 'Modtagelsen',
  responsible: 'Anna Holm',
  revision: 7,
  gate: closedGate,
  forbiddenChannels: [],
  safeChannels: [],
  clocks: [],
  assessments: [
    {
      id: 'v1',
      number: 1,
      stage: 1,
      questionnaire: { id: definition.id, version: definition.version, hash: 'sha256-test' },
      status: { is: 'draft' },
      createdAt: '2026-11-20T09:00:00.000Z',
      createdBy: 'Anna Holm',
      signatures: [],
    },
  ],
  entities: [mother, precaution],
  attached: [{ account: 'anna', name: 'Anna Holm', as: 'responsible', since: '2026-11-20T09:00:00.000Z' }],
  next: [{ does: 'openDraft', assessmentId: 'v1' }],
}

export const submitted: AssessmentView = {
  id: 'v1',
  caseId: 'sag1',
  caseNumber: '27.24-1',
  childInitials: 'SP',
  number: 1,
  stage: 2,
  questionnaire: { id: definition.id, version: definition.version, hash: 'sha256-test' },
  contentStatus: 'draft',
  status: { is: 'submitted', stage: 2, at: '2026-11-21T09:00:00.000Z', by: 'anna' },
  revision: 12,
  content: { answers: { drabstrussel: { now: 'nej', earlier: 'nej' } }, acute: {}, conclusion: {} },
  fieldRevisions: {},
  entities: [mother],
  unconfirmed: [],
  setAside: [],
  keptTexts: [],
  carried: {},
  conclusionWithheld: 'yes',
  gate: closedGate,
  forbiddenChannels: [],
  safeChannels: [],
  allowed: ['lockOwnLevel'],
  settings: proposedSettings,
  names: { anna: 'Anna Holm', karl: 'Karl Bro', lise: 'Lise Lund' },
}
