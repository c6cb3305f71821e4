import type { Clash } from '@forud/shared'
import { questionnaire } from '../support/assessing'
import { givenFrom } from '../support/beginnings'
import { everyAnswer } from '../support/completeAnswers'
import { bothDatabases } from '../support/databases'
import { sharedDraft } from '../support/sharedDraft'

const now = '2026-11-22T12:00:00.000Z'
const ja = { value: 'ja' }
const nej = { value: 'nej' }

describe.each(bothDatabases)('saving answers, on $name', (database) => {
  const given = async () => {
    const begun = await givenFrom(database, sharedDraft)
    const { at } = begun
    const save = (changes: unknown, by: 'sagsbehandler' | 'sagsbehandler2' = 'sagsbehandler') =>
      at.as(by).post(`/api/assessments/${begun.assessmentId}/changes`, { changes })
    const answers = async () => (await at.view(begun.assessmentId)).content.answers
    return { ...begun, save, answers }
  }

  test('[N11] each field has a revision of its own, and every single change is kept', async () => {
    const { save, forud, at, assessmentId } = await given()
    const first = await save([{ field: 'answers.hjemIDag', base: 0, value: ja }])
    expect(first.body).toEqual({ savedAt: now, revisions: { 'answers.hjemIDag': 1 } })
    await save([{ field: 'answers.hjemIDag', base: 1, value: nej }])
    await save([{ field: 'answers.hjemIDag', base: 2 }])
    const view = await at.view(assessmentId)
    expect(view.content.answers).not.toHaveProperty('hjemIDag')
    expect(view.fieldRevisions).toMatchObject({ 'answers.hjemIDag': 3 })
    const kept = await forud.database.knex('field_changes').where({ field: 'answers.hjemIDag' }).orderBy('revision')
    expect(kept.map(({ revision, changed_by }: Record<string, unknown>) => [revision, changed_by])).toEqual([
      [1, 'sagsbehandler'],
      [2, 'sagsbehandler'],
      [3, 'sagsbehandler'],
    ])
  })

  test('[N12] two people in different fields lose nothing', async () => {
    const { save, answers } = await given()
    await save([{ field: 'answers.hjemIDag', base: 0, value: ja }])
    await save([{ field: 'answers.efterlysning', base: 0, value: nej }], 'sagsbehandler2')
    expect(await answers()).toMatchObject({ hjemIDag: ja, efterlysning: nej })
  })

  test('[N13] two people in the same field get both values; the other fields of the same call are saved', async () => {
    const { save, answers } = await given()
    await save([{ field: 'answers.hjemIDag', base: 0, value: ja }])
    await save([{ field: 'answers.hjemIDag', base: 1, value: nej }], 'sagsbehandler2')
    const clashed = await save([
      { field: 'answers.hjemIDag', base: 1, value: { value: 'mistanke' } },
      { field: 'answers.efterlysning', base: 0, value: nej },
    ])
    const clash: Clash = {
      field: 'answers.hjemIDag',
      revision: 2,
      before: ja,
      theirs: nej,
      yours: { value: 'mistanke' },
      changedBy: 'sagsbehandler2',
      changedAt: now,
    }
    expect([clashed.status, clashed.body]).toMatchObject([409, { type: 'changed-elsewhere', clashes: [clash] }])
    expect(await answers()).toMatchObject({ hjemIDag: nej, efterlysning: nej })
    const chosen = await save([{ field: 'answers.hjemIDag', base: 2, value: { value: 'mistanke' } }])
    expect(chosen.status).toBe(200)
  })

  test('[N13] ten saves of the same field at the same moment: one is saved, nine get both values', async () => {
    const { save, forud } = await given()
    const saves = Array.from({ length: 10 }, (_nothing, index) =>
      save([{ field: 'answers.konkret', base: 0, value: { value: `Svar ${String(index)}` } }]),
    )
    const statuses = (await Promise.all(saves)).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 409)])
    expect(await forud.database.knex('field_changes').where({ field: 'answers.konkret' })).toHaveLength(1)
  })

  test('[N14] two people who say the same do not clash, and a retried call changes nothing', async () => {
    const { save, at, assessmentId, forud } = await given()
    await save([{ field: 'answers.hjemIDag', base: 0, value: ja }])
    const same = await save([{ field: 'answers.hjemIDag', base: 0, value: ja }], 'sagsbehandler2')
    expect(same.body).toMatchObject({ revisions: { 'answers.hjemIDag': 1 } })
    const change = { changes: [{ field: 'answers.efterlysning', base: 0, value: nej }] }
    const send = () =>
      at.as('sagsbehandler').post(`/api/assessments/${assessmentId}/changes`, change, { key: 'the-same-key' })
    expect((await send()).body).toEqual((await send()).body)
    expect(await forud.database.knex('field_changes').where({ field: 'answers.efterlysning' })).toHaveLength(1)
  })

  test.each([
    ['an unknown question', { field: 'answers.religion', base: 0, value: ja }, 'answers.religion'],
    ['a name that every object has', { field: 'answers.constructor', base: 0, value: ja }, 'answers.constructor'],
    ['an unknown option', { field: 'answers.hjemIDag', base: 0, value: { value: 'måske' } }, 'answers.hjemIDag.value'],
    ['a number for a text', { field: 'answers.konkret', base: 0, value: { value: 7 } }, 'answers.konkret.value'],
    ['a text for an answer', { field: 'answers.hjemIDag', base: 0, value: 'ja' }, 'answers.hjemIDag'],
    [
      'an unknown part of an answer',
      { field: 'answers.hjemIDag', base: 0, value: { value: 'ja', score: 3 } },
      'answers.hjemIDag',
    ],
    [
      'a list that belongs to the case',
      { field: 'answers.personer', base: 0, value: { rows: [] } },
      'answers.personer',
    ],
    [
      'an acute response to a question that is not acute',
      { field: 'acute.konkret', base: 0, value: {} },
      'acute.konkret',
    ],
    ['an unknown part of an acute response', { field: 'acute.hjemIDag', base: 0, value: { x: 1 } }, 'acute.hjemIDag'],
    ['an unknown field of the conclusion', { field: 'conclusion.score', base: 0, value: 7 }, 'conclusion.score'],
    [
      'a conclusion that every object has',
      { field: 'conclusion.constructor', base: 0, value: 7 },
      'conclusion.constructor',
    ],
    ['a level that does not exist', { field: 'conclusion.level', base: 0, value: 5 }, 'conclusion.level'],
    [
      'a text of a million characters',
      { field: 'answers.konkret', base: 0, value: { value: 'x'.repeat(100_000) } },
      'answers.konkret.value',
    ],
  ])('[N15] %s is refused in Danish, and nothing is saved', async (_what, change, path) => {
    const { save, answers, forud } = await given()
    const before = await answers()
    const refused = await save([{ field: 'answers.efterlysning', base: 0, value: nej }, change])
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { type: 'invalid-answers', title: 'Et eller flere svar har en forkert form. Intet er ændret.' },
    ])
    const { errors } = refused.body as { errors: { path: string; message: string }[] }
    expect(errors.map((error) => error.path)).toContain(path)
    expect(errors.every(({ message }) => message !== '' && !/must|invalid|required|type/.test(message))).toBe(true)
    expect(await answers()).toEqual(before)
    expect(await forud.rows('assessment_fields')).toHaveLength(2)
  })

  test.each([
    ['a field outside the three places', [{ field: 'status.is', base: 0, value: 'approved' }], 'invalid-request'],
    ['a change without its base', [{ field: 'answers.hjemIDag', value: ja }], 'invalid-request'],
    ['no changes', [], 'invalid-request'],
    ['nothing in the place of a value', [{ field: 'answers.hjemIDag', base: 0, value: null }], 'invalid-request'],
    [
      'the same field twice',
      [
        { field: 'answers.hjemIDag', base: 0, value: ja },
        { field: 'answers.hjemIDag', base: 0, value: nej },
      ],
      'invalid-answers',
    ],
  ])('[N15] %s is refused', async (_what, changes, type) => {
    const { save, forud } = await given()
    expect((await save(changes)).body).toMatchObject({ type, status: 422 })
    expect(await forud.rows('assessment_fields')).toHaveLength(2)
  })

  test.each([
    ['broken JSON', '{"changes": [', 400, 'broken-json'],
    ['a megabyte', JSON.stringify({ changes: 'x'.repeat(1_100_000) }), 413, 'too-large'],
  ])('[N15] %s is its own problem and changes nothing', async (_what, body, status, type) => {
    const { at, assessmentId, forud } = await given()
    const refused = await at.as('sagsbehandler').post(`/api/assessments/${assessmentId}/changes`, body)
    expect(refused.type).toBe('application/problem+json')
    expect([refused.status, refused.body]).toMatchObject([status, { type }])
    expect(await forud.rows('assessment_fields')).toHaveLength(2)
  })

  test('[N16] only a caseworker writes answers, and only in a draft', async () => {
    const { at, assessmentId, save } = await given()
    const change = [{ field: 'answers.hjemIDag', base: 0, value: ja }]
    const byLeader = await at.as('leder').post(`/api/assessments/${assessmentId}/changes`, { changes: change })
    expect([byLeader.status, byLeader.body]).toMatchObject([403, { type: 'forbidden' }])
    await at.submit(assessmentId)
    const { fieldRevisions } = await at.view(assessmentId)
    const late = await save([{ field: 'answers.hjemIDag', base: fieldRevisions['answers.hjemIDag'], value: ja }])
    expect([late.status, late.body]).toMatchObject([409, { type: 'action-refused', reason: 'wrongStatus' }])
  })

  test('[N17] nothing is concluded before the own level is locked, and the lock is never changed', async () => {
    const { at, assessmentId, save } = await given()
    const conclude = () => save([{ field: 'conclusion.level', base: 0, value: 3 }])
    expect((await conclude()).body).toMatchObject({ type: 'own-level-first', status: 409 })
    await at.lockOwnLevel(assessmentId, 'kanIkkeVurderes')
    const { revision, ownLevel } = await at.view(assessmentId)
    expect(ownLevel).toEqual({ stage: 1, level: 'kanIkkeVurderes', by: 'sagsbehandler', at: now })
    const again = await at
      .as('sagsbehandler')
      .put(`/api/assessments/${assessmentId}/own-level`, { level: 4 }, { ifMatch: revision })
    expect([again.status, again.body]).toMatchObject([409, { type: 'already-locked' }])
    expect((await conclude()).status).toBe(200)
  })

  test('[N18] every question that the questionnaire asks can be saved and read back', async () => {
    const { at, assessmentId } = await given()
    const answered = everyAnswer(questionnaire)
    expect(Object.keys(answered).length).toBeGreaterThan(80)
    await at.writeAnswers(assessmentId, answered)
    expect((await at.view(assessmentId)).content.answers).toEqual(answered)
  })
})
