import type { AssessmentView, CasePage, Worklist } from '@forud/shared'
import { demonstrationCases } from '../../server/src/demonstration/cases/index'
import { seedDemonstration } from '../../server/src/demonstration/seed'
import { timesAround } from '../../server/src/demonstration/times'
import { databases } from '../support/databases'
import { givenForud, type Forud } from '../support/givenForud'

const needsOf = ({ database, platform, services }: Forud) => ({
  database,
  access: platform.access,
  kind: 'demonstration' as const,
  ...services,
})
const tuesdayNoon = '2026-11-24T11:00:00.000Z'

describe.each(databases)('the demonstration on $name', (database) => {
  let forud: Forud
  beforeAll(async () => {
    forud = await givenForud(database)
    forud.clock.set(tuesdayNoon)
    expect(await seedDemonstration(needsOf(forud), tuesdayNoon)).toBe('seeded')
  })

  test('[E3] plays every case through the services, once', async () => {
    expect(await forud.rows('cases')).toHaveLength(10)
    expect(await seedDemonstration(needsOf(forud), tuesdayNoon)).toBe('found')
    expect(await forud.rows('cases')).toHaveLength(10)
    const statuses = (await forud.rows<{ status: string }>('assessments')).map(({ status }) => status)
    expect(statuses.sort()).toEqual([
      ...['approved', 'approved', 'approved', 'approved', 'approved', 'approved', 'draft', 'draft', 'reviewed'],
      ...['submitted', 'submitted', 'submitted', 'superseded', 'superseded', 'superseded'],
    ])
  })

  test('[E3] leaves an access log in the order of its days', async () => {
    const { rows } = forud
    const log = await rows<{ seq: number; at: string }>('audit_log')
    const times = log.sort((one, other) => one.seq - other.seq).map(({ at }) => at)
    expect(times.length).toBeGreaterThan(100)
    expect(times).toEqual(times.toSorted())
  })

  test('[E3] shows gates of every kind', async () => {
    const { as } = forud
    const leader = as('leder')
    const { items } = (await leader.get('/api/worklist')).body as Worklist
    const gates = Object.fromEntries(items.map(({ caseNumber, gate }) => [caseNumber, gate]))
    expect(gates).toEqual({
      'DEMO-1001': 'closed',
      'DEMO-1002': 'closed',
      'DEMO-1003': 'closed',
      'DEMO-1004': 'closed',
      'DEMO-1005': 'reassessmentRequired',
      'DEMO-1006': 'reassessmentRequired',
      'DEMO-1007': 'conditional',
      'DEMO-1008': 'closed',
      'DEMO-1009': 'open',
      'DEMO-1010': 'reassessmentRequired',
    })
  })

  test('[E3] gives each role something to do', async () => {
    const { as } = forud
    const why = async (account: Parameters<typeof as>[0]) =>
      ((await as(account).get('/api/worklist')).body as Worklist).items.map((item) => `${item.caseNumber} ${item.why}`)
    expect(await why('sagsbehandler')).toContain('DEMO-1001 acuteAssessmentDue')
    expect(await why('sagsbehandler2')).toContain('DEMO-1003 returned')
    expect(await why('sagsbehandler2')).toContain('DEMO-1010 reassessmentOverdue')
    expect(await why('konsulent')).toContain('DEMO-1005 acuteSignal')
    expect(await why('leder')).toContain('DEMO-1006 awaitsApproval')
    const queue = (await as('konsulent2').get('/api/reviews')).body as { rows: readonly object[] }
    expect(queue.rows.length).toBeGreaterThanOrEqual(2)
  })

  test('[E2] never tells in the assessment who notified', async () => {
    const { as } = forud
    const { items } = (await as('leder').get('/api/worklist')).body as Worklist
    const told = demonstrationCases(timesAround(tuesdayNoon))
    for (const { caseId, caseNumber } of items) {
      const page = (await as('leder').get(`/api/cases/${caseId}`)).body as CasePage
      const { notifier } = told.find((one) => one.caseNumber === caseNumber) ?? { notifier: '' }
      for (const { id } of page.assessments) {
        const { status, body } = await as('leder').get(`/api/assessments/${id}/preview/vurdering`)
        expect(status).toBe(200)
        expect(`${caseNumber} ${JSON.stringify(body).toLowerCase()}`).not.toContain(notifier.toLowerCase())
      }
    }
  })

  test('[E3] holds cases that can be read from end to end', async () => {
    const { as } = forud
    const { items } = (await as('leder').get('/api/worklist')).body as Worklist
    const selma = items.find(({ caseNumber }) => caseNumber === 'DEMO-1007')
    const page = (await as('sagsbehandler').get(`/api/cases/${selma?.caseId ?? ''}`)).body as CasePage
    expect(page.assessments.map(({ stage, level }) => [stage, level])).toEqual([
      [1, 2],
      [2, 2],
    ])
    const view = (await as('sagsbehandler').get(`/api/assessments/${page.assessments[1]?.id ?? ''}`))
      .body as AssessmentView
    expect(view.content.conclusion.scenarios).toHaveLength(3)
    expect(view.statement?.decision).toBe('godkendt')
  })
})

test('[E4] invented cases are refused anywhere else', async () => {
  const forud = await givenForud(databases[0]!)
  await expect(seedDemonstration({ ...needsOf(forud), kind: 'production' }, tuesdayNoon)).rejects.toThrow()
  expect(await forud.rows('cases')).toEqual([])
})
