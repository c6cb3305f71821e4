import type { CasePage } from '@forud/shared'
import { assessing } from '../support/assessing'
import { bothDatabases } from '../support/databases'
import { givenForud } from '../support/givenForud'

describe.each(bothDatabases)('the whole job, on $name', (database) => {
  test('[N1] a case is assessed, reviewed and approved twice: first the core, then everything', async () => {
    const at = assessing(await givenForud(database))
    const { caseId, assessmentId } = await at.approved()
    expect((await at.view(assessmentId)).status).toMatchObject({ is: 'approved', by: 'leder' })

    const started = await at.start(caseId, 'stage2')
    expect(started.status).toBe(200)
    const { assessmentId: second } = started.body as { assessmentId: string }
    await at.submit(second)
    await at.lockConsultantLevel(second)
    await at.give(second)
    await at.approve(second)

    const page = (await at.as('sagsbehandler').get(`/api/cases/${caseId}`)).body as CasePage
    expect(page.assessments.map(({ number, stage, status }) => [number, stage, status.is])).toEqual([
      [1, 1, 'superseded'],
      [2, 2, 'approved'],
    ])
  })
})
