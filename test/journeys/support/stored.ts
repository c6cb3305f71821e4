import { join } from 'node:path'
import { openSqlite } from '../../../server/src/database/sqlite'
import { readKeyFile } from '../../../server/src/sealing/keyFile'
import { createSealer } from '../../../server/src/sealing/sealer'

type Row = { readonly [column: string]: string | number | null }
/** Rows that are written once and stay as they are: every change of an answer or a row, signatures, issued files. */
const lasting = ['definitions', 'field_changes', 'case_entity_changes', 'own_levels', 'approvals', 'reports', 'moves']

/** The last word of each answer of the draft, and what its moves set aside. */
type StoredDraft = { readonly answers: { readonly [question: string]: unknown }; readonly setAside: readonly unknown[] }
export type Stored = {
  /** Row by row, as they lie on the disk. */
  readonly lasting: ReadonlySet<string>
  /** Assessments that were sent, with everything that was frozen. */
  readonly sent: ReadonlySet<string>
  readonly draftOf: (caseNumber: string) => StoredDraft
}

/** Reads the database of a server that has stopped, with its key. */
export async function readStored(folder: string): Promise<Stored> {
  const { knex, close } = await openSqlite(folder, 'reader')
  const table = (name: string) => knex<Row>(name).select('*')
  const kept = await Promise.all(lasting.map(async (name) => (await table(name)).map((row) => [name, row] as const)))
  const [cases, assessments, fields, moves] = await Promise.all(
    ['cases', 'assessments', 'assessment_fields', 'moves'].map(table),
  )
  await close()
  const sealer = createSealer(readKeyFile(join(folder, 'demonstration.key')))

  const draftOf = (caseNumber: string): StoredDraft => {
    const found = cases?.find((row) => row['case_number'] === caseNumber)
    const draft = assessments?.find((row) => row['case_id'] === found?.['id'] && row['status'] === 'draft')
    const key = sealer.unwrap(String(found?.['id']), String(found?.['wrapped_key']))
    const id = String(draft?.['id'])
    const own = (rows: readonly Row[] = []) => rows.filter((row) => row['assessment_id'] === id)
    const unseal = (place: string, sealed: Row[string] | undefined) => sealer.unseal(key, place, String(sealed))
    const answers = own(fields)
      .filter(({ value }) => value !== null)
      .map(({ field, value }) => [String(field), unseal(`assessment/${id}/${String(field)}`, value)] as const)
    return {
      answers: Object.fromEntries(answers.map(([field, value]) => [field.replace('answers.', ''), value])),
      setAside: own(moves).map((row) => unseal(`move/${String(row['id'])}/set-aside`, row['set_aside'])),
    }
  }
  return {
    lasting: new Set(kept.flat().map((row) => JSON.stringify(row))),
    sent: new Set(assessments?.filter((row) => row['submission'] !== null).map((row) => JSON.stringify(row))),
    draftOf,
  }
}
