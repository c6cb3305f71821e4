import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { assessing } from '../support/assessing'
import { databases } from '../support/databases'
import { givenForud, type Forud } from '../support/givenForud'

const cpr = '2412101234'
const planted = (place: string): string => `HEMMELIGT-${place}`

/** Everything that a person can write, once. */
async function plantEverywhere(forud: Forud): Promise<void> {
  const at = assessing(forud)
  const opened = await at.openCase({ childName: planted('BARN'), cpr })
  const { caseId, assessmentId } = opened
  await at.as('sagsbehandler').post('/api/case-searches', { cpr })
  const person = { kind: 'person', base: 0, answers: { navn: { value: planted('PERSON') } } }
  await at.as('sagsbehandler').put(`/api/cases/${caseId}/entities/p1`, person)
  const evidence = [{ kind: 'andet', origin: planted('OPHAV'), text: planted('KILDE') }] as const
  const written = { address: planted('ADRESSE') }
  await at.as('sagsbehandler').put(`/api/cases/${caseId}/protected-address`, written, { ifMatch: 0 })
  await at.submit(assessmentId, {
    answers: {
      konkret: { value: planted('SVAR'), evidence },
      hjemIDag: { value: 'ja', evidence },
    },
    acute: { hjemIDag: { nobodyBecause: planted('AKUT') } },
    conclusion: { level: 4, reason: planted('BEGRUNDELSE') },
  })
  await at.claim(assessmentId)
  await at.lockConsultantLevel(assessmentId)
  await at.give(assessmentId, {
    decision: 'sendesTilbage',
    conditions: planted('RETUR'),
    missing: planted('UDTALELSE'),
  })
  await at.act(assessmentId, { does: 'submit', stage: 1 }, 'sagsbehandler')
  await at.give(assessmentId)
  await at.act(assessmentId, { does: 'approve', conditions: planted('VILKAAR') }, 'leder')
  const report = { edition: 'vurdering', purpose: planted('FORMAAL'), recipient: planted('MODTAGER') }
  await at.as('sagsbehandler').post(`/api/assessments/${assessmentId}/reports`, report)
  const second = await at.openCase({ caseNumber: '2' })
  await at.act(second.assessmentId, { does: 'discard', reason: planted('KASSERET') }, 'sagsbehandler')
  const broken = { changes: [{ field: 'answers.hjemIDag', base: 0, value: { value: planted('FORKERT') } }] }
  await at.as('sagsbehandler').post(`/api/assessments/${assessmentId}/changes`, broken)
}

/** Everything that is stored, as somebody with the disk in their hands would read it. */
async function storedBytes({ database }: Forud): Promise<string> {
  if (database.dialect === 'sqlite') {
    const [main] = await database.knex.raw<{ file: string }[]>('pragma database_list')
    const folder = dirname(main?.file ?? '')
    const files = readdirSync(folder).filter((file) => file.startsWith('forud.sqlite'))
    expect(files).toContain('forud.sqlite-wal')
    return files.map((file) => readFileSync(join(folder, file), 'latin1')).join('')
  }
  const { rows } = await database.knex.raw<{ rows: { name: string }[] }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  )
  const tables = await Promise.all(rows.map(({ name }) => database.knex(name).select('*')))
  expect(tables.length).toBeGreaterThan(15)
  return JSON.stringify(tables)
}

test.each(databases)('[N47] nothing that a person wrote is stored or logged readable, on $name', async (database) => {
  const forud = await givenForud(database)
  await plantEverywhere(forud)
  // It was all written: the whole job was done, one case was discarded, and one report was issued.
  const assessments = await forud.rows<{ status: string }>('assessments')
  expect(assessments.map(({ status }) => status).toSorted()).toEqual(['approved', 'discarded'])
  expect(await forud.rows('reports')).toHaveLength(1)
  const stored = await storedBytes(forud)
  expect(stored).toContain('26-000001')
  for (const text of [stored, forud.logged.join('')]) {
    expect(text).not.toContain('HEMMELIGT')
    expect(text).not.toContain(cpr)
  }
})
