import type { CasePage, Problem, Submission } from '@forud/shared'
import { assessing, newCase } from '../support/assessing'
import { approvedCase, draftCase, givenFrom, submittedCase } from '../support/beginnings'
import { databases } from '../support/databases'
import { givenForud } from '../support/givenForud'

describe.each(databases)('the life of an assessment, on $name', (database) => {
  const given = async () => {
    const forud = await givenForud(database)
    return { forud, at: assessing(forud) }
  }
  const pageOf = async ({ at }: Pick<Awaited<ReturnType<typeof given>>, 'at'>, caseId: string): Promise<CasePage> =>
    (await at.as('sagsbehandler').get(`/api/cases/${caseId}`)).body as CasePage

  test('[N19] what is not complete is not sent, and every gap is named', async () => {
    const { at, assessmentId } = await givenFrom(database, draftCase)
    const refused = await at.act(assessmentId, { does: 'submit', stage: 1 }, 'sagsbehandler')
    expect([refused.status, refused.body]).toMatchObject([422, { type: 'incomplete' }])
    const { errors } = refused.body as Extract<Problem, { type: 'incomplete' }>
    const paths = errors.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['answers.drabstrussel', 'ownLevel', 'conclusion.level']))
    expect(paths).not.toContain('answers.anledning')
    expect((await at.view(assessmentId)).status).toEqual({ is: 'draft' })
  })

  test('[N19] the server judges again: an indication above the level needs its reasons', async () => {
    const { at, assessmentId } = await givenFrom(database, draftCase)
    await at.fill(assessmentId, {
      answers: {
        drabstrussel: { now: 'ja', earlier: 'nej', evidence: [{ kind: 'skole', text: 'Sagt til læreren.' }] },
      },
      acute: { drabstrussel: { contacted: 'Politiet', at: '2026-11-22T11:00:00.000Z' } },
    })
    const refused = await at.act(assessmentId, { does: 'submit', stage: 1 }, 'sagsbehandler')
    const { errors } = refused.body as Extract<Problem, { type: 'incomplete' }>
    expect(errors.map(({ path }) => path)).toEqual(['conclusion.deviations.R4-01'])
    await at.write(assessmentId, { 'conclusion.deviations': { 'R4-01': 'Truslen er taget tilbage.' } })
    expect((await at.act(assessmentId, { does: 'submit', stage: 1 }, 'sagsbehandler')).status).toBe(200)
  })

  test('[N20] what is sent is frozen: later changes to the case never change it', async () => {
    const { at, forud, caseId, assessmentId } = await givenFrom(database, draftCase)
    const entity = { kind: 'person', base: 0, answers: { navn: { value: 'Farbror Opdigtet' } } }
    await at.as('sagsbehandler').put(`/api/cases/${caseId}/entities/p1`, entity)
    await at.writeAnswers(assessmentId, { kritiskDato: { value: '2026-12-24' } })
    await at.submit(assessmentId, { answers: { udrejse: { value: 'nej', evidence: [{ kind: 'skole', text: 'x' }] } } })

    const changed = { ...entity, base: 1, answers: { navn: { value: 'En anden' } } }
    await at.as('sagsbehandler').put(`/api/cases/${caseId}/entities/p1`, changed)
    const view = await at.view(assessmentId)
    expect(view.entities).toMatchObject([
      { kind: 'notification' },
      { answers: { navn: { value: 'Farbror Opdigtet' } } },
    ])
    // No question asks for the date any more: it stays in the draft and is left out of what was sent.
    expect(view.content.answers).not.toHaveProperty('kritiskDato')
    expect(view.fieldRevisions).toHaveProperty(['answers.kritiskDato'])

    const [row] = await forud.rows<{ submission: string; definition_hash: string }>('assessments')
    const key = forud.sealer.unwrap(caseId, (await forud.rows<{ wrapped_key: string }>('cases'))[0]!.wrapped_key)
    const place = `assessment/${assessmentId}/submission`
    const frozen = forud.sealer.unseal(key, place, row!.submission) as Submission
    expect(frozen).toMatchObject({
      stage: 1,
      by: 'sagsbehandler',
      at: forud.clock.now(),
      definitionHash: row!.definition_hash,
    })
    expect(frozen.evaluation.minimumLevel).toBe(1)
    expect(frozen.settings).toEqual(view.settings)
    const [definition] = await forud.rows<{ hash: string; json: string }>('definitions')
    expect(definition!.hash).toBe(row!.definition_hash)
    expect(definition!.json).toContain('"id":"risikovurdering"')
  })

  test('[N21] lifecycle writes say which revision they build on', async () => {
    const { at, assessmentId } = await givenFrom(database, draftCase)
    const path = `/api/assessments/${assessmentId}/actions`
    const discard = { does: 'discard', reason: 'Forkert barn.' }
    const without = await at.as('sagsbehandler').post(path, discard)
    expect([without.status, without.body]).toMatchObject([428, { type: 'precondition-required' }])
    const stale = await at.as('sagsbehandler').post(path, discard, { ifMatch: 7 })
    expect([stale.status, stale.body]).toMatchObject([412, { type: 'edited-elsewhere', revision: 1 }])
    expect((await at.view(assessmentId)).status.is).toBe('draft')
  })

  test.each([
    [{ does: 'discard' }, 'reason'],
    [{ does: 'submit' }, 'stage'],
    [{ does: 'submit', stage: 2 }, 'stage'],
    [{ does: 'review' }, 'does'],
    [{ does: 'supersede', successor: 'x' }, ''],
  ])('[N22] %j is no action', async (request, path) => {
    const { at, assessmentId } = await givenFrom(database, draftCase)
    const refused = await at.act(assessmentId, request, 'sagsbehandler')
    expect([refused.status, refused.body]).toMatchObject([422, { type: 'invalid-request' }])
    const { errors } = refused.body as Extract<Problem, { type: 'invalid-request' }>
    expect(errors.map((error) => error.path)).toContain(path)
  })

  test('[N23] a discarded draft frees the case: it begins again with what the notification said', async () => {
    const { at, caseId, assessmentId } = await givenFrom(database, draftCase)
    await at.writeAnswers(assessmentId, { hjemIDag: { value: 'ja' } })
    const meanwhile = await at.start(caseId, 'reassessment')
    expect([meanwhile.status, meanwhile.body]).toMatchObject([409, { type: 'open-assessment-exists' }])
    await at.act(assessmentId, { does: 'discard', reason: 'Forkert barn.' }, 'sagsbehandler')
    expect((await at.view(assessmentId)).status).toMatchObject({ is: 'discarded', reason: 'Forkert barn.' })

    expect((await at.start(caseId, 'stage2')).body).toMatchObject({ type: 'action-refused', reason: 'wrongStatus' })
    const again = (await at.start(caseId, 'reassessment')).body as { assessmentId: string }
    const view = await at.view(again.assessmentId)
    expect(view).toMatchObject({ number: 2, stage: 1, status: { is: 'draft' } })
    expect(Object.keys(view.content.answers).toSorted()).toEqual(['anledning', 'modtaget'])
  })

  test('[N24] stage 2 continues an approved stage 1, whose approval governs until the successor is approved', async () => {
    const world = await givenFrom(database, approvedCase)
    const { at, caseId, assessmentId } = world
    expect((await at.start(caseId, 'reassessment')).body).toMatchObject({ reason: 'wrongStatus' })
    const { assessmentId: second } = (await at.start(caseId, 'stage2')).body as { assessmentId: string }
    const view = await at.view(second)
    expect(view).toMatchObject({ number: 2, stage: 2, previous: { number: 1 }, gate: { reason: 'notYet' } })
    expect(view.content.answers).toEqual((await at.view(assessmentId)).content.answers)
    expect(view.content.conclusion).toEqual({})
    expect(view.ownLevel).toBeUndefined()

    await at.submit(second)
    await at.lockConsultantLevel(second)
    await at.give(second)
    expect((await at.view(assessmentId)).status.is).toBe('approved')
    await at.approve(second)
    expect((await at.view(assessmentId)).status).toEqual({
      is: 'superseded',
      at: '2026-11-22T12:00:00.000Z',
      successor: second,
    })
    const { gateDecided } = await pageOf(world, caseId)
    expect(gateDecided).toEqual({ name: 'Hanne Dalsgaard', at: '2026-11-22T12:00:00.000Z' })
  })

  test('[N24] two who start at the same moment: one assessment is started', async () => {
    const { at, forud, caseId } = await givenFrom(database, approvedCase)
    const starts = [at.start(caseId, 'stage2'), at.start(caseId, 'stage2')]
    expect((await Promise.all(starts)).map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await forud.rows('assessments')).toHaveLength(2)
  })

  test('[N24] a reassessment begins without the critical answers, beside the previous ones', async () => {
    const { at, caseId } = await givenFrom(database, approvedCase)
    const { assessmentId: second } = (await at.start(caseId, 'stage2')).body as { assessmentId: string }
    await at.submit(second)
    await at.lockConsultantLevel(second)
    await at.give(second)
    await at.approve(second)
    const started = await at.start(caseId, 'reassessment')
    const { assessmentId: third } = started.body as { assessmentId: string }
    const view = await at.view(third)
    expect(view).toMatchObject({ number: 3, stage: 2 })
    expect(view.content.answers).not.toHaveProperty('drabstrussel')
    expect(view.previous?.answers['drabstrussel']).toMatchObject({ now: 'nej' })
    expect(view.content.answers).toHaveProperty('modtaget')
  })

  test('[N25] whoever opened the case is no author of its assessment; whoever wrote an answer or a person is', async () => {
    const { at } = await given()
    const opened = await at.as('leder').post('/api/cases', newCase)
    const { caseId, assessmentId } = opened.body as { caseId: string; assessmentId: string }
    await at.submit(assessmentId)
    await at.review(assessmentId)
    expect((await at.view(assessmentId, 'leder')).allowed).toEqual(['return', 'approve'])
    await at.act(assessmentId, { does: 'return', comment: 'Skriv kilden på svaret om truslen.' }, 'leder')
    const person = { kind: 'person', base: 0, answers: { navn: { value: 'Farbror Opdigtet' } } }
    await at.as('leder').put(`/api/cases/${caseId}/entities/p1`, person)
    await at.act(assessmentId, { does: 'submit', stage: 1 }, 'sagsbehandler')
    await at.give(assessmentId)
    const refused = await at.act(assessmentId, { does: 'approve' }, 'leder')
    expect([refused.status, refused.body]).toMatchObject([409, { type: 'action-refused', reason: 'ownAssessment' }])
  })

  test('[N25] an answer taken along from the previous assessment keeps its author', async () => {
    const { at, forud } = await given()
    const opened = await at.as('leder').post('/api/cases', newCase)
    const { caseId, assessmentId } = opened.body as { caseId: string; assessmentId: string }
    await at.submit(assessmentId)
    await at.review(assessmentId)
    await at.approve(assessmentId)
    const { assessmentId: second } = (await at.start(caseId, 'stage2')).body as { assessmentId: string }
    await at.submit(second)
    await at.lockConsultantLevel(second)
    await at.give(second)
    expect((await at.view(second, 'leder')).allowed).toContain('approve')
    const carried = { assessment_id: second, field: 'answers.tegn', origin: 'carriedOver' }
    expect(await forud.database.knex('field_changes').where(carried).update({ changed_by: 'leder' })).toBe(1)
    const refused = await at.act(second, { does: 'approve' }, 'leder')
    expect(refused.body).toMatchObject({ type: 'action-refused', reason: 'ownAssessment' })
  })

  test('[N26] a return keeps every answer and tells the caseworker what to do', async () => {
    const { at, assessmentId } = await givenFrom(database, submittedCase)
    const before = await at.view(assessmentId)
    await at.claim(assessmentId)
    await at.lockConsultantLevel(assessmentId)
    await at.give(assessmentId, { decision: 'sendesTilbage', conditions: 'Hvem sagde det?' })
    const view = await at.view(assessmentId)
    expect(view.status).toMatchObject({ is: 'draft', returned: { by: 'konsulent', comment: 'Hvem sagde det?' } })
    expect(view.content).toEqual(before.content)
    expect(view.allowed).toEqual(['submit', 'discard', 'write'])
    expect(view.statement).toMatchObject({ decision: 'sendesTilbage', by: 'konsulent' })
  })

  test('[N27] a conditional gate is met when every precaution is done, and asks again when one is taken away', async () => {
    const world = await givenFrom(database, draftCase)
    const { at, caseId, assessmentId } = world
    const path = `/api/cases/${caseId}/entities/f1`
    const precaution = {
      type: { value: 'sikkerhedsplan' },
      ansvarlig: { value: 'Mette Lindgaard' },
      frist: { value: '2026-11-25T11:00:00.000Z' },
    }
    await at.as('sagsbehandler').put(path, { kind: 'precaution', base: 0, answers: precaution })
    await at.submit(assessmentId, {
      conclusion: {
        involvement: 'underForholdsregler',
        unclarifiedReason: 'Barnet ønsker det selv.',
        cannotWaitReason: 'Afgørelsen kan ikke vente.',
      },
    })
    await at.review(assessmentId)
    await at.approve(assessmentId)
    const gate = async () => (await pageOf(world, caseId)).gate
    expect(await gate()).toMatchObject({ reason: 'precautionsOpen', state: { is: 'conditional', met: false } })

    const done = { ...precaution, udfoert: { value: '2026-11-22T12:00:00.000Z' } }
    await at.as('sagsbehandler').put(path, { kind: 'precaution', base: 1, answers: done })
    expect(await gate()).toMatchObject({
      reason: 'precautionsMet',
      state: { precautions: [{ label: 'Sikkerhedsplan er på plads', owner: 'Mette Lindgaard', done: true }] },
    })
    await at.as('sagsbehandler').post(`${path}/removal`, { base: 2 })
    expect(await gate()).toMatchObject({ reason: 'precautionsOpen', state: { met: false } })
  })

  test('[N27] a precaution that was done when the assessment was sent is not done once it is taken away', async () => {
    const world = await givenFrom(database, draftCase)
    const { at, caseId, assessmentId } = world
    const path = `/api/cases/${caseId}/entities/f1`
    const answers = {
      type: { value: 'sikkerhedsplan' },
      ansvarlig: { value: 'Mette Lindgaard' },
      frist: { value: '2026-11-25T11:00:00.000Z' },
      udfoert: { value: '2026-11-22T11:00:00.000Z' },
    }
    await at.as('sagsbehandler').put(path, { kind: 'precaution', base: 0, answers })
    const involvement = 'underForholdsregler'
    const reasons = { unclarifiedReason: 'Barnet ønsker det.', cannotWaitReason: 'Kan ikke vente.' }
    await at.submit(assessmentId, { conclusion: { involvement, ...reasons } })
    await at.review(assessmentId)
    await at.approve(assessmentId)
    expect((await pageOf(world, caseId)).gate.reason).toBe('precautionsMet')
    await at.as('sagsbehandler').post(`${path}/removal`, { base: 1 })
    expect((await pageOf(world, caseId)).gate.reason).toBe('precautionsOpen')
  })
})
