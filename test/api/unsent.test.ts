import { databases } from '../support/databases'
import { assessing } from '../support/assessing'
import { givenForud } from '../support/givenForud'

const own = '/api/unsent-keys/n1'
const keyOf = ({ body }: { readonly body: unknown }): string => (body as { key: string }).key

describe.each(databases)('the key to what could not be sent, on $name', (database) => {
  const given = async () => {
    const forud = await givenForud(database)
    const at = assessing(forud)
    const { assessmentId } = await at.openCase()
    const make = (by: Parameters<typeof at.as>[0], id = 'n1') =>
      at.as(by).put(`/api/assessments/${assessmentId}/unsent-keys/${id}`, {})
    return { forud, at, assessmentId, make }
  }

  test('[O1] is made for whoever may write the assessment, and is the same every time it is asked for', async () => {
    const { at, make } = await given()
    const made = await make('sagsbehandler')
    expect(made.status).toBe(200)
    expect(Buffer.from(keyOf(made), 'base64url')).toHaveLength(32)
    expect(keyOf(await make('sagsbehandler'))).toBe(keyOf(made))
    expect(keyOf(await at.as('sagsbehandler').get(own))).toBe(keyOf(made))
    expect(keyOf(await make('sagsbehandler', 'n2'))).not.toBe(keyOf(made))
  })

  test('[O1] is not made for whoever may not write, nor where there is nothing more to write', async () => {
    const { at, assessmentId, make } = await given()
    expect((await make('sagsbehandler2')).status).toBe(404)
    expect((await make('konsulent')).status).toBe(403)
    await at.submit(assessmentId)
    expect((await make('sagsbehandler')).body).toMatchObject({ type: 'action-refused', reason: 'wrongStatus' })
  })

  test('[O2] is given to nobody else: another name for it is another key', async () => {
    const { forud, at, assessmentId, make } = await given()
    const made = await make('sagsbehandler')
    const { revision } = (await at.as('sagsbehandler').get(`/api/cases/${await caseOf(assessmentId)}`)).body as Revised
    const attach = { account: 'sagsbehandler2', as: 'coworker' }
    await at
      .as('sagsbehandler')
      .post(`/api/cases/${await caseOf(assessmentId)}/attachments`, attach, { ifMatch: revision })
    expect((await at.as('sagsbehandler2').get(own)).status).toBe(404)
    expect(keyOf(await make('sagsbehandler2'))).not.toBe(keyOf(made))
    expect((await at.as('sagsbehandler2').delete(own)).status).toBe(204)
    expect(keyOf(await at.as('sagsbehandler').get(own))).toBe(keyOf(made))

    async function caseOf(id: string) {
      const rows = await forud.rows<{ id: string; case_id: string }>('assessments')
      return rows.find((row) => row.id === id)?.case_id ?? ''
    }
  })

  test('[O2] is still given to its owner when the assessment was sent, and when the access has ended', async () => {
    const { forud, at, assessmentId, make } = await given()
    const made = await make('sagsbehandler')
    await at.submit(assessmentId)
    expect(keyOf(await at.as('sagsbehandler').get(own))).toBe(keyOf(made))
    await forud.database.knex('attachments').update({ until: forud.clock.now() })
    expect((await at.as('sagsbehandler').get(`/api/assessments/${assessmentId}`)).status).toBe(404)
    expect(keyOf(await at.as('sagsbehandler').get(own))).toBe(keyOf(made))
  })

  test('[O3] is gone for good once it is ended; the same name then gives a new one', async () => {
    const { forud, at, make } = await given()
    const made = await make('sagsbehandler')
    expect((await at.as('sagsbehandler').delete(own)).status).toBe(204)
    expect((await at.as('sagsbehandler').get(own)).status).toBe(404)
    expect(await forud.rows('unsent_keys')).toEqual([])
    expect((await at.as('sagsbehandler').delete(own)).status).toBe(204)
    expect(keyOf(await make('sagsbehandler'))).not.toBe(keyOf(made))
  })

  test('[O3] belongs to one assessment', async () => {
    const { at, make } = await given()
    await make('sagsbehandler')
    const other = await at.openCase({ caseNumber: '26-000002', cpr: '0101111234' })
    const again = await at.as('sagsbehandler').put(`/api/assessments/${other.assessmentId}/unsent-keys/n1`, {})
    expect(again.status).toBe(404)
  })

  test('[O4] is stored sealed, and every call leaves a row in the access log', async () => {
    const { forud, at, make } = await given()
    const made = keyOf(await make('sagsbehandler'))
    await at.as('sagsbehandler').get(own)
    await at.as('sagsbehandler').delete(own)
    await make('sagsbehandler')
    const [row] = await forud.rows<{ key: string }>('unsent_keys')
    expect(row?.key).toMatch(/^v1\./)
    expect(JSON.stringify(await forud.rows('unsent_keys'))).not.toContain(made)
    expect(forud.logged.join('')).not.toContain(made)
    const log = await forud.rows<{ purpose: string; actor: string; outcome: string }>('audit_log')
    expect(
      log.filter(({ purpose }) => purpose.includes('usendt')).map(({ actor, purpose }) => `${actor}: ${purpose}`),
    ).toEqual([
      'sagsbehandler: nøgle til usendt tekst',
      'sagsbehandler: hent nøgle til usendt tekst',
      'sagsbehandler: afslut nøgle til usendt tekst',
      'sagsbehandler: nøgle til usendt tekst',
    ])
  })
})

type Revised = { readonly revision: number }
