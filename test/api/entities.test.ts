import type { CasePage } from '@forud/shared'
import { draftCase, givenFrom } from '../support/beginnings'
import { databases } from '../support/databases'

const named = (name: string) => ({ navn: { value: name } })

describe.each(databases)('the lists of a case, on $name', (database) => {
  const given = async () => {
    const { forud, at, caseId } = await givenFrom(database, draftCase)
    const path = `/api/cases/${caseId}/entities`
    const put = (id: string, body: unknown, by: 'sagsbehandler' | 'leder' = 'sagsbehandler') =>
      at.as(by).put(`${path}/${id}`, body)
    const rows = async () => {
      const page = (await at.as('sagsbehandler').get(`/api/cases/${caseId}`)).body as CasePage
      return page.entities.filter(({ kind }) => kind !== 'notification')
    }
    return { forud, at, put, rows, path }
  }

  test('[N36] a row keeps its id for life, has a revision, and stands where it was put', async () => {
    const { put, rows } = await given()
    expect((await put('b', { kind: 'person', base: 0, answers: named('Far Opdigtet') })).body).toEqual({ revision: 1 })
    await put('a', { kind: 'person', base: 0, answers: named('Mor Opdigtet') })
    expect((await put('b', { kind: 'person', base: 1, answers: named('Farbror') })).body).toEqual({ revision: 2 })
    expect(await rows()).toEqual([
      { id: 'b', kind: 'person', revision: 2, answers: named('Farbror') },
      { id: 'a', kind: 'person', revision: 1, answers: named('Mor Opdigtet') },
    ])
  })

  test('[N37] two people in the same row get both values; nothing is written over', async () => {
    const { put, rows } = await given()
    await put('p', { kind: 'person', base: 0, answers: named('Far') })
    await put('p', { kind: 'person', base: 1, answers: named('Fars bror') }, 'leder')
    const clashed = await put('p', { kind: 'person', base: 1, answers: named('Stedfar') })
    const clash = {
      field: 'entities.p',
      revision: 2,
      before: named('Far'),
      theirs: named('Fars bror'),
      yours: named('Stedfar'),
      changedBy: 'leder',
      changedAt: '2026-11-22T12:00:00.000Z',
    }
    expect([clashed.status, clashed.body]).toMatchObject([409, { type: 'changed-elsewhere', clashes: [clash] }])
    expect(await rows()).toMatchObject([{ answers: named('Fars bror') }])
    const same = await put('p', { kind: 'person', base: 0, answers: named('Fars bror') })
    expect(same.body).toEqual({ revision: 2 })
  })

  test('[N38] a row that is taken out is kept, and writing on it brings it back', async () => {
    const { at, forud, put, rows, path } = await given()
    await put('p', { kind: 'person', base: 0, answers: named('Far') })
    const remove = (id: string) => at.as('sagsbehandler').post(`${path}/${id}/removal`, { base: 1 })
    expect((await remove('p')).body).toEqual({ revision: 2 })
    expect(await rows()).toEqual([])
    const clashed = await put('p', { kind: 'person', base: 1, answers: named('Stedfar') }, 'leder')
    expect(clashed.body).toMatchObject({ clashes: [{ revision: 2, before: named('Far'), yours: named('Stedfar') }] })
    await put('p', { kind: 'person', base: 2, answers: named('Stedfar') }, 'leder')
    expect(await rows()).toMatchObject([{ id: 'p', revision: 3, answers: named('Stedfar') }])
    expect(await forud.database.knex('case_entity_changes').where({ entity_id: 'p' })).toHaveLength(3)
    expect((await remove('ukendt')).status).toBe(404)
  })

  test.each([
    ['an unknown field', { kind: 'person', base: 0, answers: { religion: { value: 'x' } } }, 'invalid-answers'],
    ['a field of another list', { kind: 'person', base: 0, answers: { ansvarlig: { value: 'x' } } }, 'invalid-answers'],
    ['an unknown option', { kind: 'action', base: 0, answers: { status: { value: 'måske' } } }, 'invalid-answers'],
    ['a number for a text', { kind: 'person', base: 0, answers: { navn: { value: 3 } } }, 'invalid-answers'],
    ['a text for the answers', { kind: 'person', base: 0, answers: 'Far' }, 'invalid-answers'],
    ['a list for the answers', { kind: 'person', base: 0, answers: [] }, 'invalid-answers'],
    ['an unknown list', { kind: 'religion', base: 0, answers: {} }, 'invalid-request'],
    ['a revision that is no number', { kind: 'person', base: '0', answers: {} }, 'invalid-request'],
    ['a row that has never been', { kind: 'person', base: 4, answers: {} }, 'not-found'],
  ])('[N39] %s is refused, and nothing is saved', async (_what, body, type) => {
    const { put, rows } = await given()
    const refused = await put('p', body)
    expect(refused.body).toMatchObject({ type })
    expect(await rows()).toEqual([])
  })

  test('[N39] a row never moves to another list', async () => {
    const { put, rows } = await given()
    await put('p', { kind: 'person', base: 0, answers: named('Far') })
    expect((await put('p', { kind: 'child', base: 1, answers: {} })).body).toMatchObject({ type: 'invalid-request' })
    expect(await rows()).toMatchObject([{ kind: 'person' }])
  })
})
