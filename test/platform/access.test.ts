import { asks, reads, shape, type Permission } from '@forud/shared'
import { object, string } from 'yup'
import { createProblem } from '../../server/src/http/problem'
import { actorRoute, caseRoute } from '../../server/src/http/route'
import { childNameOf, givenCase, writeChildName } from '../support/aCase'
import { bothDatabases } from '../support/databases'
import { givenForud, type Forud } from '../support/givenForud'

const attached: Permission = { roles: ['caseworker', 'leader'], attachedTo: 'case' }
const child = object({ name: string().required() }).noUnknown()
const show = reads('/api/cases/:caseId', { permission: attached, purpose: 'vis', reply: shape(child) })
const rename = asks('POST', '/api/cases/:caseId', {
  permission: attached,
  purpose: 'ret',
  body: shape(child),
  reply: shape(child),
})
const list = reads('/api/names', {
  permission: { roles: ['caseworker', 'leader'], attachedTo: 'nothing' },
  purpose: 'liste',
  reply: shape(object({ names: string().defined() }).noUnknown()),
})

const given = (database: (typeof bothDatabases)[number]) => {
  const forud: Promise<Forud> = givenForud(database, {
    endpoints: { show, rename, list },
    routes: [
      caseRoute(show, async ({ access }) => ({ name: await childNameOf(access) })),
      caseRoute(rename, async ({ access, body }) => {
        await writeChildName(access, body.name)
        if (body.name === 'forbudt') throw createProblem({ type: 'already-locked' })
        if (body.name === 'fejl') throw new Error('select * from cases where child = Barn Opdigtet')
        return body
      }),
      actorRoute(list, async ({ trx, actor, now, requestId }) => {
        const opened = await (
          await forud
        ).platform.access.openAttached(trx, { actor, now, requestId, purpose: 'liste' })
        return { names: (await Promise.all(opened.map(childNameOf))).join(', ') }
      }),
    ],
  })
  return forud
}

type LogRow = {
  readonly actor: string
  readonly purpose: string
  readonly outcome: string
  readonly case_id: string | null
}
const lastRows = async (forud: Forud, count: number): Promise<readonly LogRow[]> =>
  (await forud.rows<LogRow>('audit_log')).slice(-count)

describe.each(bothDatabases)('access to a case, on $name', (database) => {
  test('[A1] whoever is attached sees it, and the log says who, which and why', async () => {
    const forud = await given(database)
    const { caseId } = await givenCase(forud)
    const shown = await forud.as('sagsbehandler').get(`/api/cases/${caseId}`)
    expect(shown.body).toEqual({ name: 'Barn Opdigtet' })
    expect(await lastRows(forud, 1)).toMatchObject([
      { actor: 'sagsbehandler', purpose: 'vis', outcome: 'done', case_id: caseId },
    ])
  })

  test('[A2] a case that is not mine and a case that is not get the same answer', async () => {
    const forud = await given(database)
    const { caseId } = await givenCase(forud)
    const notMine = await forud.as('sagsbehandler2').get(`/api/cases/${caseId}`)
    const notThere = await forud.as('sagsbehandler2').get('/api/cases/00000000-0000-4000-8000-000000000000')
    const noId = await forud.as('sagsbehandler2').get('/api/cases/%27or%201%3D1')
    expect(notMine.status).toBe(404)
    expect(notThere.body).toEqual(notMine.body)
    expect(noId.body).toEqual(notMine.body)
    const badBody = await forud.as('sagsbehandler2').post(`/api/cases/${caseId}`, { wrong: 1 })
    expect(badBody.body).toEqual(notMine.body)
  })

  test('[A2] an attachment that has ended opens nothing', async () => {
    const forud = await given(database)
    const { caseId } = await givenCase(forud)
    await forud.database.knex('attachments').update({ until: forud.clock.now() })
    expect((await forud.as('sagsbehandler').get(`/api/cases/${caseId}`)).status).toBe(404)
    expect((await forud.as('sagsbehandler').get('/api/names')).body).toEqual({ names: '' })
  })

  test('[A3] a role that the address is not for is refused, attached or not', async () => {
    const forud = await given(database)
    const { caseId } = await givenCase(forud, [
      { account: 'sagsbehandler', as: 'responsible' },
      { account: 'konsulent', as: 'consultant' },
    ])
    expect((await forud.as('konsulent').get(`/api/cases/${caseId}`)).body).toMatchObject({ type: 'forbidden' })
    expect((await forud.as('administrator').get(`/api/cases/${caseId}`)).body).toMatchObject({ type: 'forbidden' })
    expect((await forud.visitor().get(`/api/cases/${caseId}`)).body).toMatchObject({ type: 'not-signed-in' })
  })

  test('[A4] when the log cannot be written, no data leaves and nothing is changed', async () => {
    const forud = await given(database)
    const { caseId } = await givenCase(forud)
    const caseworker = forud.as('sagsbehandler')
    const before = await forud.rows('cases')
    await caseworker.get(`/api/cases/${caseId}`)
    await forud.database.knex.schema.renameTable('audit_log', 'audit_log_away')
    const replies = [
      await caseworker.get(`/api/cases/${caseId}`),
      await caseworker.get('/api/names'),
      await caseworker.post(`/api/cases/${caseId}`, { name: 'Nyt Navn' }),
      await forud.as('sagsbehandler2').get(`/api/cases/${caseId}`),
    ]
    for (const reply of replies) {
      expect(reply.status).toBe(500)
      expect(JSON.stringify(reply.body)).not.toContain('Barn')
    }
    expect(await forud.rows('cases')).toEqual(before)
  })

  test('[A5] a list of cases leaves a row for each of them', async () => {
    const forud = await given(database)
    const first = await givenCase(forud)
    const second = await givenCase(forud)
    await givenCase(forud, [{ account: 'sagsbehandler2', as: 'responsible' }])
    const { body } = await forud.as('sagsbehandler').get('/api/names')
    expect(body).toEqual({ names: 'Barn Opdigtet, Barn Opdigtet' })
    const rows = (await lastRows(forud, 3)).filter(({ case_id }) => case_id !== null)
    expect(rows.map(({ case_id }) => case_id).sort()).toEqual([first.caseId, second.caseId].sort())
  })

  test('[A6] a refused call changes nothing and leaves a row that says so, without content', async () => {
    const forud = await given(database)
    const { caseId } = await givenCase(forud)
    const before = await forud.rows('cases')
    await forud.as('sagsbehandler2').get(`/api/cases/${caseId}`)
    await forud.as('sagsbehandler').post(`/api/cases/${caseId}`, { name: 'forbudt' })
    await forud.as('sagsbehandler').post(`/api/cases/${caseId}`, { name: 7 })
    await forud.as('konsulent').get(`/api/cases/${caseId}`)
    await forud.visitor().get(`/api/cases/${caseId}`)
    await forud.as('sagsbehandler').post(`/api/cases/${caseId}`, { name: 'fejl' })
    expect(await lastRows(forud, 6)).toMatchObject([
      { actor: 'sagsbehandler2', outcome: 'refused', detail: 'not-found', case_id: caseId },
      { actor: 'sagsbehandler', outcome: 'refused', detail: 'already-locked', case_id: caseId },
      { actor: 'sagsbehandler', outcome: 'refused', detail: 'invalid-request', case_id: caseId },
      { actor: 'konsulent', outcome: 'refused', detail: 'forbidden', case_id: null },
      { actor: null, outcome: 'refused', detail: 'not-signed-in', case_id: null },
      { actor: 'sagsbehandler', outcome: 'failed', detail: 'unexpected', case_id: caseId },
    ])
    expect(await forud.rows('cases')).toEqual(before)
    expect(JSON.stringify(await forud.rows('audit_log'))).not.toMatch(/forbudt|Barn/)
  })

  test('[A7] the database itself refuses to change or remove a row of the log', async () => {
    const forud = await given(database)
    await givenCase(forud)
    const { knex } = forud.database
    await expect(knex('audit_log').update({ actor: 'nogen' })).rejects.toThrow('insert only')
    await expect(knex('audit_log').delete()).rejects.toThrow('insert only')
    expect(await forud.rows('audit_log')).toHaveLength(1)
  })

  test('[A8] a copy of the database shows no name', async () => {
    const forud = await given(database)
    await givenCase(forud)
    expect(JSON.stringify(await forud.rows('cases'))).not.toContain('Opdigtet')
  })

  test('[P17] an error that nobody foresaw tells the user nothing but its number, and the log nothing of the case', async () => {
    const forud = await given(database)
    const { caseId } = await givenCase(forud)
    const failed = await forud.as('sagsbehandler').post(`/api/cases/${caseId}`, { name: 'fejl' })
    expect(failed.body).toEqual({
      type: 'unexpected',
      requestId: failed.headers['x-request-id'],
      status: 500,
      title: 'Der skete en fejl hos os. Det, der er gemt, er ikke berørt.',
    })
    const said = forud.logged.join('')
    expect(said).toContain(failed.headers['x-request-id'])
    expect(said).toContain('"route":"/api/cases/:caseId","status":500')
    expect(said).not.toMatch(/Barn|select|fejl"/)
  })
})
