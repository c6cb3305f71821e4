import { markOf, type Around, type AssessmentView } from '@forud/shared'
import { givenFrom } from '../support/beginnings'
import { databases } from '../support/databases'
import { sharedDraft } from '../support/sharedDraft'

type Person = 'sagsbehandler' | 'sagsbehandler2'
const mette = { account: 'sagsbehandler', name: 'Mette Lindgaard' }
const jonas = { account: 'sagsbehandler2', name: 'Jonas Friborg' }

describe.each(databases)('who is in an assessment, on $name', (database) => {
  const given = async () => {
    const begun = await givenFrom(database, sharedDraft)
    const { at, assessmentId, forud } = begun
    const path = `/api/assessments/${assessmentId}/presence`
    const clients = new Map((['sagsbehandler', 'sagsbehandler2'] as const).map((who) => [who, at.as(who)]))
    const be = async (who: Person, section: string, page = 'side1') =>
      (await clients.get(who)!.put(path, { page, section })).body as Around
    const leave = (who: Person, page = 'side1') => clients.get(who)!.delete(`${path}/${page}`)
    const logged = async (purpose: string) => forud.database.knex('audit_log').where({ purpose })
    return { ...begun, path, be, leave, logged }
  }

  test('[Y1] each is told of the others, with name and section, and not of their own other window', async () => {
    const { be } = await given()
    expect((await be('sagsbehandler', 'A')).others).toEqual([])
    expect((await be('sagsbehandler2', 'C')).others).toEqual([{ ...mette, sections: ['A'] }])
    await be('sagsbehandler2', 'D', 'side2')
    const { others } = await be('sagsbehandler', 'B')
    expect(others).toEqual([{ ...jonas, sections: expect.arrayContaining(['C', 'D']) as unknown }])
    expect((await be('sagsbehandler2', 'C')).others).toEqual([{ ...mette, sections: ['B'] }])
  })

  test('[Y2] whoever left, or was silent for more than 30 seconds, is not there', async () => {
    const { be, leave, forud } = await given()
    await be('sagsbehandler2', 'C')
    await be('sagsbehandler2', 'D', 'side2')
    expect((await leave('sagsbehandler2', 'side2')).status).toBe(204)
    expect((await be('sagsbehandler', 'A')).others).toEqual([{ ...jonas, sections: ['C'] }])
    forud.clock.advance({ minutes: 0.5 })
    expect((await be('sagsbehandler', 'A')).others).toEqual([{ ...jonas, sections: ['C'] }])
    forud.clock.advance({ minutes: 0.1 })
    expect((await be('sagsbehandler', 'A')).others).toEqual([])
  })

  test('[Y2] whoever is no longer attached is not there, and gets the answer of what does not exist', async () => {
    const { be, forud, at, path } = await given()
    await be('sagsbehandler2', 'C')
    const ended = forud.database.knex('attachments').where({ account_id: 'sagsbehandler2' })
    await ended.update({ until: forud.clock.now() })
    expect((await be('sagsbehandler', 'A')).others).toEqual([])
    const refused = await at.as('sagsbehandler2').put(path, { page: 'side1', section: 'C' })
    expect([refused.status, refused.body]).toMatchObject([404, { type: 'not-found' }])
    expect((await at.as('sagsbehandler2').delete(`${path}/side1`)).status).toBe(404)
  })

  test('[Y3] a place that is no short code is refused, so that nothing else is stored there', async () => {
    const { at, path, forud } = await given()
    const told = (body: unknown) => at.as('sagsbehandler').put(path, body)
    expect((await told({ page: 'side1', section: 'Sara bor på Vej 3' })).status).toBe(422)
    expect((await told({ page: 'side1', section: 'C', name: 'Sara' })).status).toBe(422)
    expect(await forud.rows('presence')).toEqual([])
  })

  test('[Y3] a page that only says that it is there keeps no session alive', async () => {
    const { forud, assessmentId, path } = await given()
    const me = forud.as('sagsbehandler')
    expect((await me.get(`/api/assessments/${assessmentId}`)).status).toBe(200)
    forud.clock.advance({ minutes: 16 })
    expect((await me.put(path, { page: 'side1', section: 'A' })).status).toBe(200)
    forud.clock.advance({ minutes: 16 })
    expect((await me.put(path, { page: 'side1', section: 'A' })).status).toBe(401)
  })

  test('[Y4] coming leaves one row in the log, staying none, coming back another, and a refusal always one', async () => {
    const { be, logged, forud, at, path, caseId, assessmentId } = await given()
    await be('sagsbehandler', 'A')
    await be('sagsbehandler', 'B')
    const row = { actor: 'sagsbehandler', outcome: 'done', case_id: caseId, object: assessmentId }
    expect(await logged('er i vurderingen')).toMatchObject([row])
    forud.clock.advance({ minutes: 1 })
    await be('sagsbehandler', 'B')
    expect(await logged('er i vurderingen')).toHaveLength(2)
    await at.as('sagsbehandler3').put(path, { page: 'side1', section: 'A' })
    expect((await logged('er i vurderingen')).at(-1)).toMatchObject({ actor: 'sagsbehandler3', outcome: 'refused' })
  })

  test('[Y5] the mark is what a page makes of the assessment as it was told, and another after every change', async () => {
    const { be, at, assessmentId, caseId } = await given()
    let before = ''
    const changed = async (what: () => Promise<unknown>) => {
      await what()
      const { mark } = await be('sagsbehandler', 'A')
      expect(mark).toBe(known(await at.view(assessmentId)))
      expect(mark).not.toBe(before)
      before = mark
      expect((await be('sagsbehandler2', 'C')).mark).toBe(mark)
    }
    const row = (base: number) => ({ kind: 'person', base, answers: { navn: { value: `Far ${String(base)}` } } })
    const put = (base: number) => at.as('sagsbehandler2').put(`/api/cases/${caseId}/entities/p`, row(base))
    await changed(() => Promise.resolve())
    await changed(() => at.writeAnswers(assessmentId, { hjemIDag: { value: 'ja' } }, 'sagsbehandler2'))
    await changed(() => at.write(assessmentId, { 'answers.hjemIDag': undefined }))
    await changed(() => put(0))
    await changed(() => put(1))
    await changed(() => at.as('sagsbehandler2').post(`/api/cases/${caseId}/entities/p/removal`, { base: 2 }))
    await changed(() => at.lockOwnLevel(assessmentId))
    const loses = [{ id: 'n1', whose: 'mine', value: { value: 'Mit' } }]
    const change = { field: 'answers.konkret', base: 0, value: { value: 'Hendes' }, loses }
    const changes = `/api/assessments/${assessmentId}/changes`
    await changed(() => at.as('sagsbehandler').post(changes, { changes: [change] }))
    await changed(() => at.as('sagsbehandler2').post(`/api/assessments/${assessmentId}/kept-texts/n1/put-away`))
  })
})

const known = ({ revision, fieldRevisions, entities, unconfirmed, keptTexts }: AssessmentView): string =>
  markOf({
    revision,
    revisions: { ...fieldRevisions, ...Object.fromEntries(entities.map((row) => [`row.${row.id}`, row.revision])) },
    unconfirmed: unconfirmed.map(({ question }) => question),
    keptTexts: keptTexts.map(({ id }) => id),
  })
