import { endpoints, questionnaires, type Endpoint, type EndpointName, type Role } from '@forud/shared'
import type { Response } from 'supertest'
import type { UserName } from '../../server/src/demonstration/accounts'
import { versionOf } from '../../server/src/questionnaires/version'
import { assessing, newCase } from '../support/assessing'
import { databases, type TestDatabase } from '../support/databases'
import { givenForud, type Forud } from '../support/givenForud'

type Ids = {
  readonly caseId: string
  readonly assessmentId: string
  readonly otherId: string
  readonly reportId: string
}
type Example = { readonly body?: unknown; readonly params?: { readonly [name: string]: string } }

const statement = { comments: [] }
/** One call of each address. An address without one does not compile, and is not released. */
const examples: { readonly [name in EndpointName]: Example } = {
  signInOptions: {},
  signIn: { body: { userName: 'ukendt', password: 'forkert' } },
  whoAmI: {},
  signOut: {},
  colleagues: {},
  worklist: {},
  createCase: { body: newCase },
  findCases: { body: { caseNumber: '26-000001' } },
  casePage: {},
  caseLog: {},
  writeEntity: { body: { kind: 'person', base: 0, answers: {} }, params: { entityId: 'p1' } },
  retireEntity: { body: { base: 1 }, params: { entityId: 'r1' } },
  readProtectedAddress: { body: {} },
  writeProtectedAddress: { body: { address: 'Vej 1' } },
  writeChild: { body: { childName: 'Barnet' } },
  attach: { body: { account: 'sagsbehandler2', as: 'coworker' } },
  questionnaires: {},
  definition: { params: { hash: versionOf(questionnaires.at(-1)!).hash } },
  draftMoves: {},
  movePreview: {},
  move: { body: { to: 'sha256-0' } },
  confirmAnswer: { body: { question: 'hjemIDag' } },
  beHere: { body: { page: 'side1', section: 'C' } },
  leave: { params: { page: 'side1' } },
  putAway: { params: { keptTextId: 'n1' } },
  startAssessment: { body: { as: 'stage2' } },
  assessment: {},
  comparison: {},
  saveChanges: { body: { changes: [{ field: 'answers.hjemIDag', base: 0, value: { value: 'ja' } }] } },
  lockOwnLevel: { body: { level: 2 } },
  act: { body: { does: 'discard', reason: 'Forkert barn.' } },
  queue: {},
  claim: { body: {} },
  lockConsultantLevel: { body: { level: 2 } },
  saveStatement: { body: statement },
  giveStatement: { body: statement },
  preview: { params: { edition: 'vurdering' } },
  issued: {},
  issue: { body: { edition: 'vurdering', purpose: 'Til sagen', recipient: 'Sagen' } },
  reportFile: {},
  makeUnsentKey: { body: {}, params: { keyId: 'n1' } },
  unsentKey: { params: { keyId: 'n1' } },
  endUnsentKey: { params: { keyId: 'n1' } },
  contactNumbers: {},
  authority: {},
  openApi: {},
  health: {},
  ready: {},
}

/** `attached` people of every role, also those whose role forbids what attachment would allow. */
const people: readonly { readonly account: UserName; readonly role: Role; readonly attached: 'yes' | 'no' }[] = [
  { account: 'sagsbehandler', role: 'caseworker', attached: 'yes' },
  { account: 'sagsbehandler2', role: 'caseworker', attached: 'no' },
  { account: 'sagsbehandler3', role: 'caseworker', attached: 'no' },
  { account: 'konsulent', role: 'consultant', attached: 'yes' },
  { account: 'konsulent2', role: 'consultant', attached: 'no' },
  { account: 'leder', role: 'leader', attached: 'yes' },
  { account: 'administrator', role: 'administrator', attached: 'yes' },
  { account: 'revisor', role: 'auditor', attached: 'yes' },
]
const unknown: Ids = {
  caseId: 'findes-ikke',
  assessmentId: 'findes-ikke',
  otherId: 'findes-ikke',
  reportId: 'findes-ikke',
}

/** A submitted assessment under review, with an issued report. */
async function prepare(database: TestDatabase): Promise<{ readonly forud: Forud; readonly ids: Ids }> {
  const forud = await givenForud(database)
  const at = assessing(forud)
  const opened = await at.openCase()
  await at.as(owner).put(`/api/assessments/${opened.assessmentId}/unsent-keys/n1`, {})
  const row = { kind: 'person', base: 0, answers: {} }
  await at.as('sagsbehandler').put(`/api/cases/${opened.caseId}/entities/r1`, row)
  await at.submit(opened.assessmentId)
  await at.claim(opened.assessmentId)
  await at.lockConsultantLevel(opened.assessmentId)
  const issued = await at
    .as('sagsbehandler')
    .post(`/api/assessments/${opened.assessmentId}/reports`, examples.issue.body)
  for (const account of ['administrator', 'revisor']) {
    const attachment = { case_id: opened.caseId, account_id: account, kind: 'coworker', since: forud.clock.now() }
    await forud.database.knex('attachments').insert(attachment)
  }
  return { forud, ids: { ...opened, otherId: opened.assessmentId, reportId: (issued.body as { id: string }).id } }
}

function call(forud: Forud, name: EndpointName, ids: Ids, by?: UserName): Promise<Response> {
  const endpoint: Endpoint = endpoints[name]
  const { body, params }: Example = examples[name]
  const known: { readonly [param: string]: string } = { ...ids, ...params }
  const path = endpoint.path.replace(/:(\w+)/g, (_all, param: string) => known[param] ?? param)
  const client = by === undefined ? forud.visitor() : forud.as(by)
  switch (endpoint.method) {
    case 'GET':
      return client.get(path)
    case 'DELETE':
      return client.delete(path)
    case 'POST':
      return client.post(path, body, { ifMatch: 999 })
    case 'PUT':
      return client.put(path, body, { ifMatch: 999 })
  }
}

/** What an outsider can tell one answer from another by. */
const seenFromOutside = ({ status, text, headers }: Response) => {
  const { 'x-request-id': _id, date: _date, ...others } = headers
  return { status, text, headers: others }
}

/** One's own and nobody else's: what somebody else made answers as what does not exist. */
const ownOnly: readonly EndpointName[] = ['unsentKey']
const owner = 'sagsbehandler'

const letIn = ({ status }: Response): boolean => status !== 401 && status !== 403 && status !== 404
const names = Object.keys(endpoints) as EndpointName[]

describe.each(databases)('who may call what, on $name', (database) => {
  let prepared: ReturnType<typeof prepare> | undefined
  const given = () => (prepared ??= prepare(database))

  test.each(names)('[N48] %s is refused to whoever is not signed in, unless it is public', async (name) => {
    const { forud, ids } = await given()
    const { status } = await call(forud, name, ids)
    const isPublic = endpoints[name].permission === 'public'
    // A sign-in with a wrong password is let in to be refused.
    expect(status === 401 && name !== 'signIn').toBe(!isPublic)
  })

  const rows = names.flatMap((name) => people.map((person) => ({ name, ...person })))
  test.each(rows)('[N49] $name by $role $account (attached: $attached)', async ({ name, account, role, attached }) => {
    const { forud, ids } = await given()
    const permission: Endpoint['permission'] = endpoints[name].permission
    const found = await call(forud, name, ids, account)
    if (ownOnly.includes(name)) {
      expect(found.status).toBe(account === owner ? 200 : 404)
      return
    }
    if (typeof permission === 'string') {
      expect(letIn(found) || name === 'signIn').toBe(true)
      return
    }
    const missing = await call(forud, name, unknown, account)
    if (!permission.roles.includes(role)) {
      expect([found.status, found.body]).toMatchObject([403, { type: 'forbidden' }])
      expect(seenFromOutside(missing)).toEqual(seenFromOutside(found))
      return
    }
    if (permission.attachedTo === 'nothing' || attached === 'yes') {
      expect([found.status, letIn(found)]).toEqual([found.status, true])
      return
    }
    expect([found.status, found.body]).toMatchObject([404, { type: 'not-found' }])
    expect(seenFromOutside(found)).toEqual(seenFromOutside(missing))
  })
})
