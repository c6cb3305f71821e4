import type { IssuedReport, ReportDocument } from '@forud/shared'
import { createHash } from 'node:crypto'
import { draftCase, givenFrom } from '../support/beginnings'
import { databases } from '../support/databases'

const wanted = { edition: 'vurdering', purpose: 'Til sagen', recipient: 'Hanne Dalsgaard' }

describe.each(databases)('issued reports, on $name', (database) => {
  const given = () => givenFrom(database, draftCase)
  type World = Awaited<ReturnType<typeof given>>
  const issue = ({ at }: World, id: string, body: object = wanted) =>
    at.as('sagsbehandler').post(`/api/assessments/${id}/reports`, body)

  test('[N40] only an approved assessment is printed without UDKAST', async () => {
    const { at, assessmentId } = await given()
    const preview = async () =>
      (await at.as('sagsbehandler').get(`/api/assessments/${assessmentId}/preview/vurdering`)).body as ReportDocument
    expect((await preview()).draft?.watermark).toBe('UDKAST')
    await at.submit(assessmentId)
    await at.review(assessmentId)
    expect((await preview()).draft?.watermark).toBe('UDKAST')
    await at.approve(assessmentId)
    const approved = await preview()
    expect(approved).not.toHaveProperty('draft')
    expect(approved.contentStatus).toContain('udkast')
    expect((await at.as('leder').get(`/api/assessments/${assessmentId}/preview/ukendt`)).status).toBe(404)
  })

  test('[N41] each issued file is stored with its hash and number, and handed out byte for byte', async () => {
    const world = await given()
    const { at, assessmentId } = world
    const first = (await issue(world, assessmentId)).body as IssuedReport
    const second = (await issue(world, assessmentId, { ...wanted, edition: 'fortroligt-bilag' })).body as IssuedReport
    expect([first.number, second.number]).toEqual([1, 2])
    expect(first).toMatchObject({ ...wanted, issuedBy: 'Mette Lindgaard', issuedAt: '2026-11-22T12:00:00.000Z' })
    expect(first.pages).toBeGreaterThan(3)

    const file = await at
      .as('leder')
      .get(`/api/reports/${first.id}/file`)
      .then((response) => response)
    expect(file.headers['content-disposition']).toContain('forud-1-vurdering.pdf')
    expect(file.type).toBe('application/pdf')
    const bytes = file.body as Buffer
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(first.sha256)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const listed = await at.as('sagsbehandler').get(`/api/assessments/${assessmentId}/reports`)
    expect(listed.body).toEqual({ reports: [second, first] })
  })

  test('[N42] a file that is no longer what was issued is never handed out', async () => {
    const world = await given()
    const { at, forud, assessmentId } = world
    const { id } = (await issue(world, assessmentId)).body as IssuedReport
    await forud.database
      .knex('reports')
      .where({ id })
      .update({ sha256: '0'.repeat(64) })
    const refused = await at.as('sagsbehandler').get(`/api/reports/${id}/file`)
    expect([refused.status, refused.type]).toEqual([500, 'application/problem+json'])
  })

  test('[N43] the same call issues one file; what is not filled in is asked for', async () => {
    const { at, forud, assessmentId } = await given()
    const send = () =>
      at.as('sagsbehandler').post(`/api/assessments/${assessmentId}/reports`, wanted, { key: 'the-same-report' })
    expect((await send()).body).toEqual((await send()).body)
    expect(await forud.rows('reports')).toHaveLength(1)
    const refused = await at.as('sagsbehandler').post(`/api/assessments/${assessmentId}/reports`, { edition: 'x' })
    const { errors } = refused.body as { errors: { path: string }[] }
    expect(errors.map(({ path }) => path).toSorted()).toEqual(['edition', 'purpose', 'recipient'])
  })
})
