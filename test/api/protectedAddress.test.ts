import { endpoints, type Endpoint } from '@forud/shared'
import { assessing } from '../support/assessing'
import { databases } from '../support/databases'
import { givenForud, type Forud } from '../support/givenForud'

const address = 'Skjulestedet Opdigtet 7, 2. th.'
type Params = { readonly [name: string]: string }
type Read = { readonly address: string; readonly revision: number; readonly written?: { readonly by: string } }

describe.each(databases)('the protected address, on $name', (database) => {
  const given = async () => {
    const forud = await givenForud(database)
    const at = assessing(forud)
    const opened = await at.openCase()
    const path = `/api/cases/${opened.caseId}/protected-address`
    const write = (text: string, ifMatch: number) => at.as('sagsbehandler').put(path, { address: text }, { ifMatch })
    const read = async () => (await at.as('leder').post(`${path}/reading`, {})).body as Read
    return { forud, at, ...opened, path, write, read }
  }
  const readings = async ({ database: { knex } }: Forud) =>
    (await knex('audit_log').where({ purpose: 'vis beskyttet adresse', outcome: 'done' })).map(
      ({ actor, case_id }: Record<string, unknown>) => [actor, case_id],
    )

  test('[N58] it is given by its own call only, and each reading is in the log that the case shows', async () => {
    const { forud, at, caseId, write, read } = await given()
    expect(await read()).toEqual({ address: '', revision: 0 })
    expect((await write(address, 0)).status).toBe(204)
    expect(await read()).toMatchObject({ address, revision: 1, written: { by: 'Mette Lindgaard' } })
    expect(await readings(forud)).toEqual([
      ['leder', caseId],
      ['leder', caseId],
    ])
    const log = await at.as('sagsbehandler').get(`/api/cases/${caseId}/log`)
    expect(log.body).toMatchObject({ entries: expect.arrayContaining([named('Hanne Dalsgaard')]) as unknown })
  })

  test('[N58] where the log cannot be written, nothing is given', async () => {
    const { forud, write, read } = await given()
    await write(address, 0)
    await forud.database.knex.schema.renameTable('audit_log', 'audit_gone')
    expect(JSON.stringify(await read())).not.toContain('Skjulestedet')
  })

  test('[N59] no page, list, view, preview or search holds it', async () => {
    const { at, caseId, assessmentId, write } = await given()
    await write(address, 0)
    await at.submit(assessmentId)
    await at.review(assessmentId)
    await at.approve(assessmentId)
    const { hash } = (await at.view(assessmentId)).questionnaire
    const params: Params = { caseId, assessmentId, otherId: assessmentId, hash, edition: 'fortroligt-bilag' }
    const read = Object.values<Endpoint>(endpoints).filter(({ method, reply }) => method === 'GET' && reply !== 'pdf')
    expect(read.length).toBeGreaterThan(12)
    for (const { path } of read) {
      const { text } = await at.as('leder').get(path.replace(/:(\w+)/g, (_all, name: string) => params[name] ?? name))
      expect([path, text.includes('Skjulestedet')]).toEqual([path, false])
    }
    const page = await at.as('leder').get(`/api/assessments/${assessmentId}/preview/fortroligt-bilag`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('26-000001')
  })

  test('[N60] nobody writes over what they have not seen, and what stood before is kept', async () => {
    const { forud, write, read } = await given()
    await write(address, 0)
    const blind = await write('Et andet sted', 0)
    expect([blind.status, blind.body]).toMatchObject([412, { type: 'edited-elsewhere', revision: 1 }])
    expect((await read()).address).toBe(address)
    await write('', 1)
    expect(await read()).toMatchObject({ address: '', revision: 2 })
    expect(await forud.rows('protected_addresses')).toHaveLength(2)
  })

  test('[N60] a text that is too long is refused, in words', async () => {
    const { write } = await given()
    const refused = await write('x'.repeat(1001), 0)
    expect(refused.body).toMatchObject({
      type: 'invalid-request',
      errors: [{ path: 'address', message: 'Adressen må højst være 1.000 tegn.' }],
    })
  })
})

const named = (name: string) => expect.objectContaining({ name, purpose: 'vis beskyttet adresse' }) as unknown
