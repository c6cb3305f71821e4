import type { AssessmentView, KeptText } from '@forud/shared'
import { givenFrom } from '../support/beginnings'
import { databases } from '../support/databases'
import { sharedDraft } from '../support/sharedDraft'

type Person = 'sagsbehandler' | 'sagsbehandler2'
const now = '2026-11-22T12:00:00.000Z'
const later = '2026-11-22T12:05:00.000Z'
const field = 'answers.konkret'
const text = (value: string) => ({ value })

describe.each(databases)('what was not chosen, on $name', (database) => {
  const given = async () => {
    const begun = await givenFrom(database, sharedDraft)
    const { at, assessmentId, caseId, forud } = begun
    const save = (by: Person, change: object, key?: string) =>
      at
        .as(by)
        .post(`/api/assessments/${assessmentId}/changes`, { changes: [change] }, key === undefined ? {} : { key })
    const put = (by: Person, body: object) => at.as(by).put(`/api/cases/${caseId}/entities/p`, body)
    const remove = (by: Person, body: object) => at.as(by).post(`/api/cases/${caseId}/entities/p/removal`, body)
    const putAway = (id: string, by: Person = 'sagsbehandler2') =>
      at.as(by).post(`/api/assessments/${assessmentId}/kept-texts/${id}/put-away`)
    const kept = async (by: Person = 'sagsbehandler2'): Promise<readonly KeptText[]> =>
      (await at.view(assessmentId, by)).keptTexts
    const soon = () => forud.clock.advance({ minutes: 5 })
    return { ...begun, save, put, remove, putAway, kept, soon }
  }

  test('[Y6] is kept with the choice »mine«, and its author is who wrote it, whatever the writer says', async () => {
    const { save, kept, soon, at, assessmentId } = await given()
    await save('sagsbehandler2', { field, base: 0, value: text('Jonas’ ord') })
    soon()
    const loses = [{ id: 'n1', whose: 'theirs' }]
    expect((await save('sagsbehandler', { field, base: 1, value: text('Mettes ord'), loses })).status).toBe(200)
    const note = { id: 'n1', piece: field, value: text('Jonas’ ord') }
    const people = { writtenBy: 'sagsbehandler2', writtenAt: now, chosenBy: 'sagsbehandler', chosenAt: later }
    expect(await kept()).toEqual([{ ...note, ...people }])
    expect((await at.view(assessmentId)).content.answers['konkret']).toEqual(text('Mettes ord'))
    expect((await at.view(assessmentId)).names).toMatchObject({ sagsbehandler2: 'Jonas Friborg' })
  })

  test('[Y6] is kept with the choice »hers«, which writes nothing', async () => {
    const { save, kept, soon, forud } = await given()
    await save('sagsbehandler2', { field, base: 0, value: text('Jonas’ ord') })
    soon()
    const loses = [{ id: 'n1', whose: 'mine', value: text('Mettes ord') }]
    await save('sagsbehandler', { field, base: 1, value: text('Jonas’ ord'), loses })
    const people = { writtenBy: 'sagsbehandler', writtenAt: later, chosenBy: 'sagsbehandler', chosenAt: later }
    expect(await kept()).toEqual([{ id: 'n1', piece: field, value: text('Mettes ord'), ...people }])
    expect(await forud.database.knex('field_changes').where({ field })).toHaveLength(1)
  })

  test('[Y6] is kept once, however often the call is repeated', async () => {
    const { save, put, kept } = await given()
    await save('sagsbehandler2', { field, base: 0, value: text('Jonas’ ord') })
    const loses = [{ id: 'n1', whose: 'theirs' }]
    const change = { field, base: 1, value: text('Mettes ord'), loses }
    await save('sagsbehandler', change, 'the-same-key')
    await save('sagsbehandler', change, 'the-same-key')
    await save('sagsbehandler', change, 'another-key')
    await put('sagsbehandler2', { kind: 'person', base: 0, answers: { navn: text('Far') } })
    const row = { kind: 'person', base: 1, answers: { navn: text('Stedfar') }, loses: [{ id: 'n2', whose: 'theirs' }] }
    await put('sagsbehandler', row)
    await put('sagsbehandler', row)
    expect((await kept()).map(({ id, value }) => [id, value])).toEqual([
      ['n1', text('Jonas’ ord')],
      ['n2', { navn: text('Far') }],
    ])
  })

  test('[Y6] is not kept by a write that is itself too late, nor by one that is wrong', async () => {
    const { save, kept } = await given()
    await save('sagsbehandler2', { field, base: 0, value: text('Første') })
    await save('sagsbehandler2', { field, base: 1, value: text('Andet') })
    const mine = [{ id: 'n1', whose: 'mine', value: text('Mit') }]
    const clashed = await save('sagsbehandler', { field, base: 1, value: text('Første'), loses: mine })
    expect(clashed.body).toMatchObject({ type: 'changed-elsewhere', clashes: [{ revision: 2, theirs: text('Andet') }] })
    const wrong = [{ id: 'n1', whose: 'mine', value: { value: 7 } }]
    const refused = await save('sagsbehandler', { field, base: 2, value: text('Andet'), loses: wrong })
    expect(refused.body).toMatchObject({ type: 'invalid-answers' })
    const nothing = await save('sagsbehandler', { field, base: 2, value: text('Andet'), loses: [{ id: 'n1' }] })
    expect(nothing.status).toBe(422)
    expect(await kept()).toEqual([])
  })

  test('[Y6] leaves nothing to keep where the other emptied the field, or both wrote the same', async () => {
    const { save, kept } = await given()
    await save('sagsbehandler2', { field, base: 0, value: text('Ord') })
    await save('sagsbehandler2', { field, base: 1 })
    const loses = [{ id: 'n1', whose: 'theirs' }]
    await save('sagsbehandler', { field, base: 2, value: text('Mit'), loses })
    await save('sagsbehandler', { field, base: 3, value: text('Mit'), loses })
    expect(await kept()).toEqual([])
  })

  test('[Y7] is sealed like other content, and stored in no other form', async () => {
    const { save, forud } = await given()
    const loses = [{ id: 'n1', whose: 'mine', value: text('HEMMELIGT-SVAR') }]
    await save('sagsbehandler', { field, base: 0, value: text('Andet'), loses })
    const rows = await forud.rows<{ value: string }>('kept_texts')
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain('HEMMELIGT')
    expect(forud.logged.join('')).not.toContain('HEMMELIGT')
  })

  test('[Y8] stands for everybody who may write, also after a return, until somebody puts it away – and underneath for good', async () => {
    const { save, kept, putAway, at, assessmentId, forud } = await given()
    const loses = ['n1', 'n2'].map((id) => ({ id, whose: 'mine', value: text(`Mit ${id}`) }))
    await save('sagsbehandler', { field, base: 0, value: text('Andet'), loses })
    expect((await putAway('n1')).status).toBe(204)
    expect((await putAway('n1')).status).toBe(404)
    expect((await kept()).map(({ id }) => id)).toEqual(['n2'])
    expect(((await at.as('leder').get(`/api/assessments/${assessmentId}`)).body as AssessmentView).keptTexts).toEqual(
      [],
    )
    await at.submit(assessmentId)
    expect(await kept('sagsbehandler')).toEqual([])
    expect((await putAway('n2')).body).toMatchObject({ type: 'action-refused' })
    await at.review(assessmentId, { decision: 'sendesTilbage', conditions: 'Hør barnet.' })
    expect((await kept('sagsbehandler')).map(({ id }) => id)).toEqual(['n2'])
    const stored = await forud.database.knex('kept_texts').orderBy('id')
    expect(stored).toMatchObject([
      { id: 'n1', put_away_by: 'sagsbehandler2' },
      { id: 'n2', put_away_by: null },
    ])
  })

  test('[Y8] cannot be put away from another case', async () => {
    const { save, at } = await given()
    const loses = [{ id: 'n1', whose: 'mine', value: text('Mit') }]
    await save('sagsbehandler', { field, base: 0, value: text('Andet'), loses })
    const other = await at.openCase({ caseNumber: '26-000002', cpr: '0202101234' })
    const refused = await at.as('sagsbehandler').post(`/api/assessments/${other.assessmentId}/kept-texts/n1/put-away`)
    expect(refused.status).toBe(404)
  })

  test('[Y9] belongs to the case where it is a row of its lists', async () => {
    const { put, kept, forud } = await given()
    await put('sagsbehandler2', { kind: 'person', base: 0, answers: { navn: text('Far') } })
    const loses = [{ id: 'n1', whose: 'theirs' }]
    await put('sagsbehandler', { kind: 'person', base: 1, answers: { navn: text('Stedfar') }, loses })
    expect(await kept()).toMatchObject([{ piece: 'row.p', list: 'person', value: { navn: text('Far') } }])
    expect(await forud.rows('kept_texts')).toMatchObject([{ assessment_id: null }])
  })

  test('[Y10] a row that a colleague has changed is not removed unseen, and what was in it is kept when it is', async () => {
    const { put, remove, kept, at, assessmentId } = await given()
    await put('sagsbehandler', { kind: 'person', base: 0, answers: { navn: text('Far') } })
    await put('sagsbehandler2', { kind: 'person', base: 1, answers: { navn: text('Fars bror') } })
    const clashed = await remove('sagsbehandler', { base: 1 })
    const clash = { revision: 2, before: { navn: text('Far') }, theirs: { navn: text('Fars bror') } }
    expect([clashed.status, clashed.body]).toMatchObject([409, { type: 'changed-elsewhere', clashes: [clash] }])
    expect((clashed.body as { clashes: object[] }).clashes[0]).not.toHaveProperty('yours')
    expect((await remove('sagsbehandler', { base: 2, loses: [{ id: 'n1', whose: 'theirs' }] })).status).toBe(200)
    expect(await kept()).toMatchObject([{ id: 'n1', value: { navn: text('Fars bror') }, writtenBy: 'sagsbehandler2' }])
    expect((await at.view(assessmentId)).entities.filter(({ id }) => id === 'p')).toEqual([])
  })

  test('[Y10] two who remove the same row have removed it, and what one of them had written can be kept', async () => {
    const { put, remove, kept } = await given()
    await put('sagsbehandler', { kind: 'person', base: 0, answers: { navn: text('Far') } })
    expect((await remove('sagsbehandler', { base: 1 })).body).toEqual({ revision: 2 })
    expect((await remove('sagsbehandler2', { base: 1 })).body).toEqual({ revision: 2 })
    const loses = [{ id: 'n1', whose: 'mine', value: { navn: text('Fars bror') } }]
    expect((await remove('sagsbehandler2', { base: 2, loses })).status).toBe(200)
    expect(await kept()).toMatchObject([{ id: 'n1', value: { navn: text('Fars bror') }, writtenBy: 'sagsbehandler2' }])
  })
})
