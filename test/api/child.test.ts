import type { CasePage } from '@forud/shared'
import { assessing } from '../support/assessing'
import { databases } from '../support/databases'
import { givenForud } from '../support/givenForud'

describe.each(databases)('the child of a case, on $name', (database) => {
  const given = async () => {
    const at = assessing(await givenForud(database))
    const { caseId, assessmentId } = await at.openCase()
    const page = async () => (await at.as('sagsbehandler').get(`/api/cases/${caseId}`)).body as CasePage
    const write = (body: unknown, ifMatch: number) =>
      at.as('sagsbehandler').put(`/api/cases/${caseId}/child`, body, { ifMatch })
    const found = async (cpr: string) =>
      ((await at.as('sagsbehandler').post('/api/case-searches', { cpr })).body as { found: unknown[] }).found.length
    return { at, caseId, assessmentId, page, write, found }
  }

  test('[U41] a CPR number that becomes known replaces the one that was, gives the birth date, and finds the case', async () => {
    const { page, write, found } = await given()
    const { revision } = await page()
    expect((await write({ childName: 'Nyt Opdigtet' }, revision)).status).toBe(204)
    expect((await page()).child).toEqual({ name: 'Nyt Opdigtet' })
    expect((await write({ childName: 'Nyt Opdigtet', cpr: '6703124000' }, revision + 1)).status).toBe(204)
    expect((await page()).child).toEqual({ name: 'Nyt Opdigtet', cpr: '6703124000', birthDate: '2012-03-07' })
    expect(await found('6703124000')).toBe(1)
    await write({ childName: 'Nyt Opdigtet', cpr: '0703124003' }, revision + 2)
    expect([await found('6703124000'), await found('0703124003')]).toEqual([0, 1])
  })

  test('[U41] what a colleague changed meanwhile is not written over, and a date that does not exist is refused', async () => {
    const { page, write } = await given()
    const { revision, child } = await page()
    expect((await write({ childName: 'X', cpr: '3102124000' }, revision)).body).toMatchObject({
      errors: [{ path: 'cpr', message: 'CPR-nummeret skal være ti cifre og begynde med en dato, der findes.' }],
    })
    expect((await write({ childName: 'X' }, revision + 7)).status).toBe(412)
    expect((await page()).child).toEqual(child)
  })

  test('[U41] what was sent keeps the child as it was known then', async () => {
    const { at, assessmentId, page, write } = await given()
    await at.submit(assessmentId)
    await write({ childName: 'Nyt Opdigtet' }, (await page()).revision)
    await at.review(assessmentId)
    await at.approve(assessmentId)
    const preview = await at.as('leder').get(`/api/assessments/${assessmentId}/preview/vurdering`)
    expect((await page()).child.name).toBe('Nyt Opdigtet')
    expect(preview.body).toMatchObject({ header: { childInitials: 'SO' } })
  })
})
