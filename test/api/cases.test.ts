import type { AssessmentView, CasePage, Worklist } from '@forud/shared'
import { assessing, newCase } from '../support/assessing'
import { databases } from '../support/databases'
import { givenForud } from '../support/givenForud'

describe.each(databases)('cases, on $name', (database) => {
  const given = async () => {
    const forud = await givenForud(database)
    return { forud, at: assessing(forud) }
  }
  const pageOf = async ({ at }: Awaited<ReturnType<typeof given>>, caseId: string): Promise<CasePage> =>
    (await at.as('sagsbehandler').get(`/api/cases/${caseId}`)).body as CasePage

  test('[N2] five fields make the case, its notification, its people and the first assessment', async () => {
    const world = await given()
    const { caseId, assessmentId } = await world.at.openCase({}, 'sagsbehandler2')
    const page = await pageOf(world, caseId)
    expect(page).toMatchObject({
      caseNumber: '26-000001',
      child: { name: 'Sara Opdigtet', cpr: '0101101234' },
      team: 'Modtagelsen',
      responsible: 'Mette Lindgaard',
      gate: { state: { is: 'closed' }, reason: 'noApproval', people: [] },
      next: [
        { does: 'openDraft', assessmentId },
        { does: 'openReport', assessmentId },
      ],
    })
    expect(page.attached.map(({ account, as }) => `${account}: ${as}`).toSorted()).toEqual([
      'leder: leader',
      'sagsbehandler2: coworker',
      'sagsbehandler: responsible',
    ])
    expect(page.entities).toMatchObject([
      {
        kind: 'notification',
        answers: { anledning: { value: 'underretning' }, modtaget: { value: newCase.receivedAt } },
      },
    ])
    const view = await world.at.view(assessmentId)
    expect(view).toMatchObject({ number: 1, stage: 1, status: { is: 'draft' }, childInitials: 'SO' })
    expect(view.content.answers).toEqual({
      anledning: { value: 'underretning' },
      modtaget: { value: newCase.receivedAt },
    })
  })

  test('[N3] a case number is used once', async () => {
    const { at, forud } = await given()
    await at.openCase()
    const again = await at.as('sagsbehandler').post('/api/cases', newCase)
    expect([again.status, again.body]).toMatchObject([409, { type: 'case-number-taken' }])
    expect(await forud.rows('cases')).toHaveLength(1)
  })

  test('[N3] two who open a case with the same number at the same moment: one case is opened', async () => {
    const { at, forud } = await given()
    const opened = [at.as('sagsbehandler').post('/api/cases', newCase), at.as('leder').post('/api/cases', newCase)]
    expect((await Promise.all(opened)).map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await forud.rows('cases')).toHaveLength(1)
  })

  test('[N4] a child who has a case already gets another without a word', async () => {
    const { at } = await given()
    const first = await at.openCase()
    const second = await at
      .as('sagsbehandler3')
      .post('/api/cases', { ...newCase, caseNumber: '26-000002', responsible: 'sagsbehandler3' })
    expect(second.status).toBe(200)
    expect(Object.keys(second.body as object)).toEqual(['caseId', 'assessmentId'])
    expect(JSON.stringify(second.body)).not.toContain(first.caseId)
  })

  test.each([
    ['a leader', { responsible: 'leder' }, 'responsible'],
    ['nobody', { responsible: 'ukendt' }, 'responsible'],
    ['an occasion that does not exist', { occasion: 'ukendt' }, 'anledning.value'],
    ['a CPR number that is no date', { cpr: '9999991234' }, 'cpr'],
    ['a field that does not exist', { religion: 'x' }, ''],
  ])('[N5] a case for %s is refused and leaves nothing', async (_what, changes, path) => {
    const { at, forud } = await given()
    const refused = await at.as('sagsbehandler').post('/api/cases', { ...newCase, ...changes })
    expect([refused.status, refused.body]).toMatchObject([422, { type: 'invalid-request', errors: [{ path }] }])
    expect(await forud.rows('cases')).toEqual([])
    expect(await forud.rows('attachments')).toEqual([])
  })

  test('[N5] every fault of a body is told in Danish, with its place and without what was sent', async () => {
    const { at } = await given()
    const sent = { caseNumber: 'HEMMELIGT ', childName: 7, cpr: [], receivedAt: {}, responsible: ' x', score: 1 }
    const { body } = (await at.as('sagsbehandler').post('/api/cases', sent)) as {
      body: { errors: { path: string; message: string }[] }
    }
    expect(body.errors.map(({ path }) => path).toSorted()).toEqual(
      expect.arrayContaining(['caseNumber', 'childName', 'cpr', 'occasion', 'receivedAt']),
    )
    expect(JSON.stringify(body)).not.toContain('HEMMELIGT')
    for (const { message } of body.errors) {
      expect(message).toMatch(/^[A-ZÆØÅ]/)
      expect(message).not.toMatch(/must|required|unspecified|invalid|type/)
    }
  })

  test.each([{ caseNumber: '26-000001' }, { cpr: '0101101234' }])(
    '[N6] a search for %j finds only cases that the searcher is attached to, and is logged',
    async (sought) => {
      const { at, forud } = await given()
      const { caseId } = await at.openCase()
      const own = await at.as('sagsbehandler').post('/api/case-searches', sought)
      expect(own.body).toEqual({ found: [{ caseId, caseNumber: '26-000001', childInitials: 'SO' }] })
      const other = await at.as('sagsbehandler2').post('/api/case-searches', sought)
      expect(other.body).toEqual({ found: [] })
      const searches = await forud.database.knex('audit_log').where({ purpose: 'søg sag' }).orderBy('seq')
      expect(searches.map(({ actor, case_id }: Record<string, unknown>) => [actor, case_id])).toEqual([
        ['sagsbehandler', null],
        ['sagsbehandler', caseId],
        ['sagsbehandler2', null],
      ])
    },
  )

  test('[N7] the worklist says why each case stands where it does, the most urgent first', async () => {
    const { at, forud } = await given()
    const list = async (by: 'sagsbehandler' | 'leder' | 'konsulent') =>
      ((await at.as(by).get('/api/worklist')).body as Worklist).items.map(({ caseNumber, why, dueAt }) => [
        caseNumber,
        why,
        dueAt,
      ])
    const late = await at.openCase({ caseNumber: '1', receivedAt: '2026-11-22T10:00:00.000Z' })
    await at.openCase({ caseNumber: '2', receivedAt: '2026-11-22T08:00:00.000Z' })
    const acute = await at.openCase({ caseNumber: '3', receivedAt: '2026-11-22T11:00:00.000Z' })
    await at.writeAnswers(acute.assessmentId, { hjemIDag: { value: 'ja' } })
    expect(await list('sagsbehandler')).toEqual([
      ['3', 'acuteSignal', '2026-11-23T11:00:00.000Z'],
      ['2', 'acuteAssessmentDue', '2026-11-23T08:00:00.000Z'],
      ['1', 'acuteAssessmentDue', '2026-11-23T10:00:00.000Z'],
    ])
    expect(await list('konsulent')).toEqual([])

    const assessed = {
      '24t': { value: 'foretagetIkkeAkut' },
      '24tTid': { value: '2026-11-22T11:30:00.000Z' },
    }
    await at.submit(late.assessmentId, { answers: assessed })
    await at.claim(late.assessmentId)
    expect((await list('konsulent'))[0]?.slice(0, 2)).toEqual(['1', 'claimedReview'])
    await at.lockConsultantLevel(late.assessmentId)
    await at.give(late.assessmentId)
    expect((await list('leder')).map(([number, why]) => [number, why])).toEqual([
      ['3', 'acuteSignal'],
      ['2', 'acuteAssessmentDue'],
      ['1', 'awaitsApproval'],
    ])
    await at.approve(late.assessmentId)
    forud.clock.advance({ hours: 24 })
    const overdue = (await list('sagsbehandler')).find(([number]) => number === '1')
    expect(overdue).toEqual(['1', 'reassessmentOverdue', '2026-11-22T22:59:59.999Z'])
  })

  test('[N8] the log tells who has looked at the case, when and what for', async () => {
    const { at } = await given()
    const { caseId } = await at.openCase()
    await at.as('leder').get(`/api/cases/${caseId}`)
    const log = await at.as('sagsbehandler').get(`/api/cases/${caseId}/log`)
    expect(log.body).toEqual({
      entries: [
        {
          at: '2026-11-22T12:00:00.000Z',
          name: 'Mette Lindgaard',
          role: 'caseworker',
          purpose: 'vis hvem der har set sagen',
        },
        { at: '2026-11-22T12:00:00.000Z', name: 'Hanne Dalsgaard', role: 'leader', purpose: 'vis sag' },
        { at: '2026-11-22T12:00:00.000Z', name: 'Mette Lindgaard', role: 'caseworker', purpose: 'opret sag' },
      ],
    })
  })

  test('[N9] access is given to a colleague by name, on the revision of the case that was seen', async () => {
    const world = await given()
    const { at } = world
    const { caseId } = await at.openCase()
    const attach = (account: string, as: string, ifMatch?: number) =>
      at
        .as('sagsbehandler')
        .post(`/api/cases/${caseId}/attachments`, { account, as }, ifMatch === undefined ? {} : { ifMatch })
    expect((await at.as('sagsbehandler3').get(`/api/cases/${caseId}`)).status).toBe(404)
    expect((await attach('sagsbehandler3', 'coworker')).body).toMatchObject({ type: 'precondition-required' })
    expect((await attach('konsulent', 'coworker', 1)).body).toMatchObject({ type: 'invalid-request' })
    expect((await attach('sagsbehandler3', 'leader', 1)).body).toMatchObject({ type: 'invalid-request' })
    expect((await attach('sagsbehandler3', 'coworker', 1)).status).toBe(204)
    expect((await attach('sagsbehandler2', 'coworker', 1)).body).toMatchObject({
      type: 'edited-elsewhere',
      revision: 2,
    })
    expect((await at.as('sagsbehandler3').get(`/api/cases/${caseId}`)).status).toBe(200)
    expect((await pageOf(world, caseId)).revision).toBe(2)
  })

  test('[N10] the channels that are forbidden and safe stand on the case from the latest answers', async () => {
    const world = await given()
    const { caseId, assessmentId } = await world.at.openCase()
    await world.at.writeAnswers(assessmentId, {
      forbudte: { values: ['aula', 'hjemmebesoeg'] },
      kanal: { values: ['personligtSkole'] },
    })
    const expected = {
      forbiddenChannels: ['Aula', 'Hjemmebesøg'],
      safeChannels: ['Personligt på skole eller i dagtilbud'],
    }
    expect(await pageOf(world, caseId)).toMatchObject(expected)
    const view: AssessmentView = await world.at.view(assessmentId)
    expect(view).toMatchObject(expected)
  })
})
