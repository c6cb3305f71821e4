import type { ComparisonView } from '@forud/shared'
import type { UserName } from '../../server/src/demonstration/accounts'
import { givenFrom, type Beginning } from '../support/beginnings'
import { databases, type TestDatabase } from '../support/databases'

/** An approved stage 1, and a stage 2 that is being written. */
const stage2Begun: Beginning<{ readonly one: string; readonly other: string }> = {
  name: 'stage2Begun',
  play: async (at, forud) => {
    const { caseId, assessmentId: one } = await at.approved()
    forud.clock.advance({ hours: 1 })
    const { assessmentId: other } = (await at.start(caseId, 'stage2')).body as { assessmentId: string }
    await at.writeAnswers(other, { faerden: { now: 'ja', earlier: 'nej' } })
    return { one, other }
  },
}

async function twoAssessments(database: TestDatabase) {
  const { forud, at, one, other } = await givenFrom(database, stage2Begun)
  const compare = (by: UserName, before = one, after = other) =>
    at.as(by).get(`/api/assessments/${before}/comparison/${after}`)
  const compared = async (by: UserName) => {
    const { status, body } = await compare(by)
    expect(status).toBe(200)
    return body as ComparisonView
  }
  return { forud, at, one, other, compare, compared }
}

describe.each(databases)('a comparison, on $name', (database) => {
  test('[B25] tells what is different in the second, in the words of its own version', async () => {
    const { compared, other, at } = await twoAssessments(database)
    await at.lockOwnLevel(other, 3)
    const { comparison, before, after } = await compared('sagsbehandler')
    expect(comparison.answers).toEqual([
      {
        question: 'faerden',
        change: 'added',
        parts: [
          { part: 'now', is: 'value', after: 'ja' },
          { part: 'earlier', is: 'value', after: 'nej' },
        ],
      },
    ])
    expect([before.number, after.number, after.answers['faerden']]).toEqual([1, 2, { now: 'ja', earlier: 'nej' }])
    expect(comparison.judgement?.before).toMatchObject({ level: 2, ownLevel: 2, involvement: 'ikkeEndnu' })
    expect(comparison.judgement?.after).toMatchObject({ ownLevel: 3 })
  })

  test('[B26] shows no level, rule or conclusion of either before the own level is locked', async () => {
    const { compared, other, at } = await twoAssessments(database)
    expect((await compared('sagsbehandler')).comparison).not.toHaveProperty('judgement')
    await at.lockOwnLevel(other)
    expect((await compared('sagsbehandler')).comparison).toHaveProperty('judgement')
  })

  test('[B26] shows none to a consultant before the consultant’s own level is locked', async () => {
    const { compared, other, at } = await twoAssessments(database)
    await at.submit(other)
    await at.claim(other)
    const before = await compared('konsulent')
    expect(before.comparison).not.toHaveProperty('judgement')
    expect(JSON.stringify(before)).not.toMatch(/minimumLevel|"indication"|ikkeEndnu/)
    await at.lockConsultantLevel(other)
    expect((await compared('konsulent')).comparison.judgement?.after).toMatchObject({ level: 2 })
  })

  test('[B27] an assessment of another case does not exist here, even for whoever may see both', async () => {
    const { at, one, compare } = await twoAssessments(database)
    const { assessmentId: elsewhere } = await at.openCase({ caseNumber: '26-000002', cpr: '0202101234' })
    const missing = { type: 'not-found', status: 404 }
    expect((await compare('sagsbehandler', one, elsewhere)).body).toMatchObject(missing)
    expect((await compare('sagsbehandler', elsewhere, one)).body).toMatchObject(missing)
    expect((await compare('sagsbehandler', one, 'findes-ikke')).body).toMatchObject(missing)
  })

  test('[B27] each comparison stands in the log of the case', async () => {
    const { forud, compared } = await twoAssessments(database)
    const purposes = async () =>
      (await forud.rows<{ purpose: string }>('audit_log')).filter(({ purpose }) => purpose === 'sammenlign vurderinger')
    expect(await purposes()).toHaveLength(0)
    await compared('leder')
    expect(await purposes()).toHaveLength(1)
  })
})
