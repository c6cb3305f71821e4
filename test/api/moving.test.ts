import { endpoints, type DraftMoves, type MovePreview } from '@forud/shared'
import { givenFrom, type Beginning } from '../support/beginnings'
import { databases, type TestDatabase } from '../support/databases'
import { twoVersions } from '../support/secondVersion'

const said = {
  drabstrussel: { now: 'nej', earlier: 'mistanke', reason: { now: 'Spurgt barnet.' } },
  beslutter: { values: ['far'] },
  tegn: { values: ['kontrol', 'trusler'] },
  konkret: { value: 'Barnet siger, at telefonen bliver gennemset.' },
} as const

const looking = endpoints.draftMoves.purpose

/** A draft in version 1 with answers of every fate. */
const answeredDraft: Beginning<{ readonly caseId: string; readonly assessmentId: string }> = {
  name: 'answeredDraft',
  play: async (at) => {
    const opened = await at.openCase({}, 'sagsbehandler2')
    await at.writeAnswers(opened.assessmentId, said)
    await at.as('sagsbehandler').put(`/api/cases/${opened.caseId}/entities/mor`, {
      kind: 'person',
      base: 0,
      answers: { navn: { value: 'Moren' }, relation: { value: 'biologisk mor' } },
    })
    return opened
  },
}

/** The same, and version 2 published. */
async function given(database: TestDatabase) {
  const { library, publish, hash } = twoVersions()
  const { forud, at: work, caseId, assessmentId } = await givenFrom(database, answeredDraft, { library })
  publish()
  const as = forud.as('sagsbehandler')
  const address = `/api/assessments/${assessmentId}/move`
  const revision = async () => ({ ifMatch: (await work.view(assessmentId)).revision })
  const move = async () => as.post(address, { to: hash }, await revision())
  return { forud, work, caseId, id: assessmentId, as, address, move, hash, revision }
}

describe.each(databases)('a draft in an earlier version, on $name', (database) => {
  test('[N53] stays in its version until it is moved, and the page says that there is a newer one', async () => {
    const { work, id, hash, forud } = await given(database)
    const view = await work.view(id)
    expect(view.questionnaire.version).toBe(1)
    expect(view.newer).toEqual({ id: 'risikovurdering', version: 2, hash })
    await work.writeAnswers(id, { beslutter: { values: ['far', 'mor'] } })
    expect((await work.view(id)).content.answers['beslutter']).toEqual({ values: ['far', 'mor'] })
    const other = await work.openCase({ caseNumber: '26-000002' })
    expect((await work.view(other.assessmentId)).questionnaire.version).toBe(2)
    expect((await work.view(other.assessmentId)).newer).toBeUndefined()
    expect((await forud.as('sagsbehandler').get(`/api/assessments/${other.assessmentId}/move`)).status).toBe(409)
  })

  test('[F78] a list is confirmed by its rows once every one of them has been written since, and not before', async () => {
    const { as, forud, caseId, work, id, move } = await given(database)
    const row = (name: string) => `/api/cases/${caseId}/entities/${name}`
    await as.put(row('far'), { kind: 'person', base: 0, answers: { navn: { value: 'Faren' } } })
    expect((await move()).status).toBe(200)
    forud.clock.advance({ minutes: 1 })
    const correct = async (name: string) => {
      const before = (await work.view(id)).entities.find((one) => one.id === name)
      const answers = { ...before?.answers, navn: { value: 'Rettet' } }
      return (await as.put(row(name), { kind: 'person', base: before?.revision ?? 0, answers })).status
    }
    const waiting = async () => (await work.view(id)).unconfirmed.map(({ question }) => question)
    expect(await correct('mor')).toBe(200)
    expect(await waiting()).toContain('personer')
    expect(await correct('far')).toBe(200)
    expect(await waiting()).not.toContain('personer')
  })

  test('[N54] is previewed: what is carried, what must be confirmed, what is set aside', async () => {
    const { as, address, work, id } = await given(database)
    const { from, to, preview } = (await as.get(address)).body as MovePreview
    expect([from.version, to.version]).toEqual([1, 2])
    expect(preview.toConfirm.map(({ question }) => question).toSorted()).toEqual(['drabstrussel', 'personer', 'tegn'])
    expect(preview.setAside.map(({ path, answer }) => [path, answer])).toEqual(
      expect.arrayContaining([
        [['beslutter'], { values: ['far'] }],
        [['tegn'], { values: ['trusler'] }],
        [['personer', 'mor', 'relation'], { value: 'biologisk mor' }],
      ]),
    )
    expect(preview.setAside).toHaveLength(3)
    expect(preview.carried.map(({ question }) => question)).toContain('konkret')
    // Nothing has happened yet.
    expect((await work.view(id)).questionnaire.version).toBe(1)
  })

  test('[N54] every open draft that the reader is attached to is counted, and no other', async () => {
    const { forud, id, work } = await given(database)
    const newer = await work.openCase({ caseNumber: '26-000002' })
    const counted = async (who: 'sagsbehandler' | 'sagsbehandler3' | 'leder') =>
      ((await forud.as(who).get('/api/draft-moves')).body as DraftMoves).drafts
    expect(await counted('sagsbehandler')).toMatchObject([
      { assessmentId: id, caseNumber: '26-000001', from: { version: 1 }, toConfirm: 3, setAside: 3 },
    ])
    expect(await counted('leder')).toHaveLength(1)
    expect(await counted('sagsbehandler3')).toEqual([])
    expect((await forud.as('konsulent').get('/api/draft-moves')).status).toBe(403)
    // A case without such a draft is not opened, and so nobody is written down as having looked.
    const looked = await forud.database.knex('audit_log').where({ case_id: newer.caseId, purpose: looking })
    expect(looked).toEqual([])
    expect((await work.view(id)).questionnaire.version).toBe(1)
  })

  test('[N55] is moved in one step; no answer is lost, and whoever wrote it still has', async () => {
    const { work, id, address, hash, revision, forud } = await given(database)
    // A colleague moves what the other wrote.
    const moved = await forud.as('sagsbehandler2').post(address, { to: hash }, await revision())
    expect(moved.status).toBe(200)
    const view = await work.view(id)
    expect(view.questionnaire.version).toBe(2)
    expect(view.content.answers).toMatchObject({
      drabstrussel: said.drabstrussel,
      tegn: { values: ['kontrol'] },
      konkret: said.konkret,
    })
    expect(view.content.answers['beslutter']).toBeUndefined()
    expect(view.entities.find((row) => row.id === 'mor')?.answers).toEqual({ navn: { value: 'Moren' } })
    expect(view.setAside).toMatchObject([{ from: { version: 1 }, by: 'sagsbehandler2' }])
    expect(view.setAside[0]?.parts.map(({ path }) => path.join('.')).toSorted()).toEqual([
      'beslutter',
      'personer.mor.relation',
      'tegn',
    ])
    expect(await dumpOf(forud, ['moves', 'confirmations'])).not.toContain('biologisk mor')
    const changes = await forud.database
      .knex<{ assessment_id: string; field: string; changed_by: string }>('field_changes')
      .where({ assessment_id: id, field: 'answers.tegn' })
    expect(changes).toHaveLength(2)
    expect(new Set(changes.map((change) => change.changed_by))).toEqual(new Set(['sagsbehandler']))
  })

  test('[N56] is not sent until what changed is confirmed or answered anew', async () => {
    const { work, id, move, as } = await given(database)
    await move()
    const confirm = (question: string) => as.post(`/api/assessments/${id}/confirmations`, { question })
    const open = async () => (await work.view(id)).unconfirmed.map(({ question }) => question).toSorted()
    expect(await open()).toEqual(['drabstrussel', 'personer', 'tegn'])
    await work.fill(id)
    // `fill` writes every answer anew, and so settles those that it writes.
    expect(await open()).toEqual(['personer'])
    const refused = await work.act(id, { does: 'submit', stage: 1 }, 'sagsbehandler')
    expect(refused.status).toBe(422)
    expect(refused.body).toMatchObject({
      errors: [{ path: 'answers.personer', message: expect.stringContaining('Bekræft eller ret svaret') as unknown }],
    })
    expect((await confirm('personer')).status).toBe(204)
    expect((await confirm('personer')).status).toBe(404)
    expect(await open()).toEqual([])
    expect((await work.act(id, { does: 'submit', stage: 1 }, 'sagsbehandler')).status).toBe(200)
  })

  test('[N57] what was set aside is frozen with what is sent, and printed in its report', async () => {
    const { work, id, move, as } = await given(database)
    await move()
    const { unconfirmed } = await work.view(id)
    for (const { question } of unconfirmed) await as.post(`/api/assessments/${id}/confirmations`, { question })
    const document = async (edition: string) =>
      JSON.stringify((await as.get(`/api/assessments/${id}/preview/${edition}`)).body)
    const [assessment, annex] = [await document('vurdering'), await document('fortroligt-bilag')]
    const holds = (text: string) => [assessment.includes(text), annex.includes(text)]
    expect(holds('Svar fra en tidligere version')).toEqual([true, true])
    // G12 is open; what is said of people in the network belongs in the annex, and so does A3.
    expect(holds('Hvem træffer beslutningerne i familien – også fra udlandet?')).toEqual([true, false])
    expect(holds('biologisk mor')).toEqual([false, true])
    expect(holds('Trusler')).toEqual([false, true])
  })

  test('[N55] is moved only from what was seen, to the version that was previewed, and only once', async () => {
    const { as, address, move, revision, hash, work, id } = await given(database)
    const seen = await revision()
    expect((await as.post(address, { to: 'sha256-0' }, seen)).status).toBe(412)
    expect((await as.post(address, { to: hash })).status).toBe(428)
    await work.lockOwnLevel(id)
    expect((await as.post(address, { to: hash }, seen)).status).toBe(412)
    expect((await move()).status).toBe(200)
    expect((await move()).status).toBe(412)
    expect((await work.view(id)).setAside).toHaveLength(1)
  })
})

async function dumpOf(forud: Awaited<ReturnType<typeof given>>['forud'], tables: readonly string[]): Promise<string> {
  const rows = await Promise.all(tables.map((table) => forud.database.knex(table)))
  return JSON.stringify(rows)
}
