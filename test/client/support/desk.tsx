import {
  markOf,
  proposedSettings,
  questionnaires,
  type AssessmentView,
  type Changes,
  type ContactNumber,
  type EntityWrite,
  type Problem,
} from '@forud/shared'
import { configure } from '@testing-library/react'
import { AssessmentRoutes } from '../../../client/src/assessments/routes.js'
import { UnsentNotices } from '../../../client/src/unsent/UnsentNotices.js'
import { anna } from './accounts.js'
import { closedGate } from './cases.js'
import { fakeServer, problem, type Call } from './fakeServer.js'
import { renderPage } from './renderPage.js'

// Looking for what is hidden costs most of the time on pages as large as these, and nothing on them is hidden from readers.
configure({ defaultHidden: true })

export const whole = questionnaires[0]!

export const draft: AssessmentView = {
  id: 'v1',
  caseId: 'sag1',
  caseNumber: '27.24-1',
  childInitials: 'SP',
  number: 1,
  stage: 1,
  questionnaire: { id: whole.id, version: whole.version, hash: 'sha256-test' },
  contentStatus: 'draft',
  status: { is: 'draft' },
  revision: 4,
  content: { answers: {}, acute: {}, conclusion: {} },
  fieldRevisions: {},
  entities: [],
  unconfirmed: [],
  setAside: [],
  keptTexts: [],
  carried: {},
  conclusionWithheld: 'no',
  gate: closedGate,
  forbiddenChannels: [],
  safeChannels: [],
  allowed: ['write', 'lockOwnLevel', 'submit', 'discard'],
  settings: proposedSettings,
  names: { anna: 'Anna Holm', bo: 'Bo Friis' },
}

export const locked = (view: AssessmentView): AssessmentView => ({
  ...view,
  ownLevel: { stage: view.stage, level: 2, by: 'anna', at: '2026-11-22T10:00:00.000Z' },
})

const contacts: readonly ContactNumber[] = [
  { id: '112', name: 'Alarmcentralen', number: '112', when: 'Ved fare for liv.', source: 'x', acute: 'yes' },
  { id: 'viso', name: 'VISO', number: '70 00 00 00', when: 'Ved tvivl.', source: 'x', acute: 'no' },
]

export const savedAt = '2026-11-22T13:12:00.000Z'

/** Keeps revisions as the server does, and remembers what it was asked to keep. */
export function assessmentServer(view: AssessmentView = draft) {
  const revisions = new Map(Object.entries(view.fieldRevisions))
  const rows = new Map(view.entities.map(({ id, revision }) => [id, revision]))
  const raise = (all: Map<string, number>, key: string) => {
    const revision = (all.get(key) ?? 0) + 1
    all.set(key, revision)
    return revision
  }
  const keep = ({ body }: Call) => ({
    savedAt,
    revisions: Object.fromEntries((body as Changes).changes.map(({ field }) => [field, raise(revisions, field)])),
  })
  const mark = () =>
    markOf({
      revision: view.revision,
      revisions: Object.fromEntries([
        ...revisions,
        ...[...rows].map(([id, revision]) => [`row.${id}`, revision] as const),
      ]),
      unconfirmed: view.unconfirmed.map(({ question }) => question),
      keptTexts: view.keptTexts.map(({ id }) => id),
    })
  const server = fakeServer({
    assessment: () => view,
    definition: () => ({ definition: whole, contentStatus: 'draft' }),
    contactNumbers: () => ({ contacts }),
    saveChanges: keep,
    writeEntity: ({ params }) => ({ revision: raise(rows, params['entityId'] ?? '') }),
    retireEntity: ({ params }) => ({ revision: raise(rows, params['entityId'] ?? '') }),
    beHere: () => ({ others: [], mark: mark() }),
    leave: () => undefined,
    putAway: () => undefined,
  })
  const saved = () => server.callsTo('saveChanges').map(({ body }) => (body as Changes).changes)
  return {
    ...server,
    /** Every change that was asked for, in order. */
    changes: () => saved().flat(),
    writtenRows: () =>
      server.callsTo('writeEntity').map(({ params, body }) => ({ id: params['entityId'], ...(body as EntityWrite) })),
    keepAgain: () => server.now({ saveChanges: keep }),
    refuse: (said: Problem) => server.now({ saveChanges: () => problem(said) }),
  }
}

/** The assessment at one of its addresses, for Anna unless somebody else is named. */
export const openDesk = (page: string, id = draft.id, who: { readonly id: string; readonly name: string } = anna) =>
  renderPage(
    <>
      <UnsentNotices pathTo={(assessment) => `/vurderinger/${assessment}`} />
      <AssessmentRoutes account={{ ...anna, ...who }} />
    </>,
    { path: '/vurderinger/:assessmentId/*', at: `/vurderinger/${id}/${page}` },
  )
