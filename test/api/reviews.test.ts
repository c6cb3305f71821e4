import type { CasePage, QueueRow } from '@forud/shared'
import { givenFrom, submittedCase } from '../support/beginnings'
import { databases } from '../support/databases'

describe.each(databases)('the review, on $name', (database) => {
  const given = async () => {
    const begun = await givenFrom(database, submittedCase)
    const { at } = begun
    const queue = async (by: 'konsulent' | 'konsulent2' = 'konsulent') =>
      ((await at.as(by).get('/api/reviews')).body as { rows: QueueRow[] }).rows
    return { ...begun, queue }
  }

  test('[N28] the queue tells what waits, how long and for which team, and nothing of what it is about', async () => {
    const { queue, assessmentId } = await given()
    // Level 2: three working days, so Wednesday to the end of the day.
    expect(await queue()).toEqual([
      {
        assessmentId,
        stage: 1,
        submittedAt: '2026-11-22T12:00:00.000Z',
        dueAt: '2026-11-25T22:59:59.999Z',
        team: 'Modtagelsen',
      },
    ])
  })

  test('[N29] claiming is the attachment: before it the case does not exist, afterwards it is one consultant’s', async () => {
    const { at, queue, caseId, assessmentId } = await given()
    expect((await at.as('konsulent').get(`/api/assessments/${assessmentId}`)).status).toBe(404)
    await at.claim(assessmentId)
    expect((await at.as('konsulent').get(`/api/assessments/${assessmentId}`)).status).toBe(200)
    expect(await queue('konsulent2')).toMatchObject([{ claimedBy: 'Karin Thorup' }])
    const second = await at.as('konsulent2').post(`/api/reviews/${assessmentId}/claim`, {})
    expect([second.status, second.body]).toMatchObject([409, { type: 'action-refused', reason: 'wrongStatus' }])
    expect((await at.as('konsulent2').get(`/api/cases/${caseId}`)).status).toBe(404)
    expect((await at.as('konsulent').post(`/api/reviews/${assessmentId}/claim`, {})).status).toBe(200)
    expect((await at.as('konsulent').post('/api/reviews/ukendt/claim', {})).status).toBe(404)
  })

  test('[N29] two who claim at the same moment: one gets it', async () => {
    const { at, forud, assessmentId } = await given()
    const claims = (['konsulent', 'konsulent2'] as const).map((by) =>
      at.as(by).post(`/api/reviews/${assessmentId}/claim`, {}),
    )
    expect((await Promise.all(claims)).map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await forud.database.knex('attachments').where({ kind: 'consultant' })).toHaveLength(1)
  })

  test('[N30] a consultant who had a part in the assessment neither sees it in the queue nor takes it', async () => {
    const { at, forud, queue, assessmentId } = await given()
    await forud.database.knex('field_changes').where({ field: 'answers.tegn' }).update({ changed_by: 'konsulent' })
    expect(await queue()).toEqual([])
    const refused = await at.as('konsulent').post(`/api/reviews/${assessmentId}/claim`, {})
    expect(refused.body).toMatchObject({ type: 'action-refused', reason: 'ownAssessment' })
  })

  test('[N30] a consultant who had a part in it after all can neither lock a level nor state', async () => {
    const { at, forud, assessmentId } = await given()
    await at.claim(assessmentId)
    await at.lockConsultantLevel(assessmentId)
    await forud.database.knex('field_changes').where({ field: 'answers.tegn' }).update({ changed_by: 'konsulent' })
    const { revision, allowed } = await at.view(assessmentId, 'konsulent')
    expect(allowed).toEqual([])
    const whole = { agreesOnInvolvement: 'ja', decision: 'godkendt', comments: [] }
    const path = `/api/reviews/${assessmentId}/statement/given`
    const refused = await at.as('konsulent').post(path, whole, { ifMatch: revision })
    expect(refused.body).toMatchObject({ type: 'action-refused', reason: 'ownAssessment' })
  })

  test('[N31] until the consultant’s own level is locked, no level is shown anywhere (G-07)', async () => {
    const { at, caseId, assessmentId } = await given()
    await at.claim(assessmentId)
    const view = await at.view(assessmentId, 'konsulent')
    expect(view).toMatchObject({ conclusionWithheld: 'yes', allowed: ['lockOwnLevel'] })
    expect(view.content.conclusion).toEqual({})
    expect(view).not.toHaveProperty('ownLevel')
    expect(Object.keys(view.fieldRevisions).filter((field) => field.startsWith('conclusion'))).toEqual([])
    const page = (await at.as('konsulent').get(`/api/cases/${caseId}`)).body as CasePage
    expect(page.assessments[0]).not.toHaveProperty('level')
    for (const path of ['preview/vurdering', 'preview/fortroligt-bilag', 'reports']) {
      const early = await at.as('konsulent').get(`/api/assessments/${assessmentId}/${path}`)
      expect([early.status, early.body]).toMatchObject([409, { type: 'own-level-first' }])
    }

    await at.lockConsultantLevel(assessmentId, 3)
    const after = await at.view(assessmentId, 'konsulent')
    expect(after).toMatchObject({
      conclusionWithheld: 'no',
      allowed: ['giveStatement'],
      ownLevel: { level: 2 },
      content: { conclusion: { level: 2 } },
      statement: { ownLevel: 3, by: 'konsulent' },
    })
    expect((await at.as('konsulent').get(`/api/assessments/${assessmentId}/preview/vurdering`)).status).toBe(200)
  })

  test('[N31] nothing is stated before the own level, and the level is locked once', async () => {
    const { at, assessmentId } = await given()
    await at.claim(assessmentId)
    const { revision } = await at.view(assessmentId, 'konsulent')
    const draft = { comments: [] }
    const early = await at.as('konsulent').put(`/api/reviews/${assessmentId}/statement`, draft, { ifMatch: revision })
    expect(early.body).toMatchObject({ type: 'own-level-first' })
    await at.lockConsultantLevel(assessmentId, 3)
    const again = await at
      .as('konsulent')
      .put(`/api/reviews/${assessmentId}/own-level`, { level: 2 }, { ifMatch: revision + 1 })
    expect([again.status, again.body]).toMatchObject([409, { type: 'already-locked' }])
  })

  test('[N32] what the consultant writes is theirs until it is given, and frozen afterwards', async () => {
    const { at, assessmentId } = await given()
    await at.claim(assessmentId)
    await at.lockConsultantLevel(assessmentId)
    const { revision } = await at.view(assessmentId, 'konsulent')
    const comment = { id: 'k1', question: 'drabstrussel', text: 'Hvem sagde det?' }
    const draft = { missing: 'En samtale med læreren.', comments: [comment] }
    const put = (body: object, ifMatch: number) =>
      at.as('konsulent').put(`/api/reviews/${assessmentId}/statement`, body, { ifMatch })
    expect((await put(draft, revision)).body).toEqual({ revision: revision + 1 })
    expect((await put(draft, revision)).body).toMatchObject({ type: 'edited-elsewhere', revision: revision + 1 })
    const unknown = { comments: [{ ...comment, question: 'religion' }] }
    expect((await put(unknown, revision + 1)).body).toMatchObject({ type: 'invalid-request' })
    expect((await at.view(assessmentId, 'konsulent')).statement).toMatchObject({
      missing: 'En samtale med læreren.',
      comments: [{ ...comment, at: '2026-11-22T12:00:00.000Z' }],
    })
    expect(await at.view(assessmentId)).not.toHaveProperty('statement')

    await at.give(assessmentId, draft)
    expect((await at.view(assessmentId)).statement).toMatchObject({ decision: 'godkendt', missing: draft.missing })
    expect((await at.view(assessmentId)).status).toMatchObject({
      is: 'reviewed',
      by: 'konsulent',
      withConditions: false,
    })
    expect((await put(draft, revision + 2)).body).toMatchObject({ type: 'action-refused', reason: 'wrongStatus' })
  })

  test.each([
    [{ decision: undefined }, ['decision']],
    [{ decision: 'godkendtMedVilkaar' as const }, ['conditions']],
    [{ decision: 'sendesTilbage' as const, agreesOnInvolvement: undefined }, ['conditions']],
    [{ agreesOnInvolvement: undefined }, ['agreesOnInvolvement']],
    [{ agreesOnInvolvement: 'delvist' as const }, ['agreementReason']],
  ])('[N33] a statement with %j cannot be given', async (statement, paths) => {
    const { at, assessmentId } = await given()
    await at.claim(assessmentId)
    await at.lockConsultantLevel(assessmentId)
    const { revision } = await at.view(assessmentId, 'konsulent')
    const whole = { agreesOnInvolvement: 'ja', decision: 'godkendt', comments: [], ...statement }
    const refused = await at
      .as('konsulent')
      .post(`/api/reviews/${assessmentId}/statement/given`, whole, { ifMatch: revision })
    expect(refused.body).toMatchObject({ type: 'invalid-request', errors: paths.map((path) => ({ path })) })
    expect((await at.view(assessmentId)).status.is).toBe('submitted')
  })

  test('[N34] after a return the statement is taken up again; what was given stays as it was', async () => {
    const { at, forud, assessmentId } = await given()
    await at.claim(assessmentId)
    await at.lockConsultantLevel(assessmentId, 3)
    await at.give(assessmentId, { decision: 'sendesTilbage', conditions: 'Hvem sagde det?', missing: 'Kilden.' })
    await at.act(assessmentId, { does: 'submit', stage: 1 }, 'sagsbehandler')
    const { statement, conclusionWithheld } = await at.view(assessmentId, 'konsulent')
    expect(statement).toMatchObject({ ownLevel: 3, missing: 'Kilden.' })
    expect(statement).not.toHaveProperty('decision')
    expect(conclusionWithheld).toBe('no')
    await at.give(assessmentId, { decision: 'godkendtMedVilkaar', conditions: 'Ny samtale inden fredag.' })
    const rounds = await forud.database.knex('statements').orderBy('round').select('round', 'given_at')
    expect(rounds).toEqual([
      { round: 1, given_at: '2026-11-22T12:00:00.000Z' },
      { round: 2, given_at: '2026-11-22T12:00:00.000Z' },
    ])
    expect((await at.view(assessmentId, 'leder')).status).toMatchObject({ is: 'reviewed', withConditions: true })
  })

  test('[N35] a consultant decides by giving a statement and in no other way; only a leader approves', async () => {
    const { at, assessmentId } = await given()
    await at.claim(assessmentId)
    await at.lockConsultantLevel(assessmentId)
    for (const request of [{ does: 'return', comment: 'x' }, { does: 'approve' }]) {
      expect((await at.act(assessmentId, request, 'konsulent')).body).toMatchObject({ reason: 'wrongRole' })
    }
    await at.give(assessmentId)
    expect((await at.act(assessmentId, { does: 'approve' }, 'sagsbehandler')).body).toMatchObject({
      reason: 'wrongRole',
    })
    const approval = { does: 'approve', conditions: 'Orientér skolen.', recipients: 'Sagen.' }
    expect((await at.act(assessmentId, approval, 'leder')).status).toBe(200)
    expect((await at.view(assessmentId)).approval).toEqual({
      by: 'leder',
      at: '2026-11-22T12:00:00.000Z',
      conditions: 'Orientér skolen.',
      recipients: 'Sagen.',
    })
  })
})
