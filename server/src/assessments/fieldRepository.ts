import type { AccountId, Content, Instant, Written } from '@forud/shared'
import { randomUUID } from 'node:crypto'
import type { CaseAccess } from '../audit/access.js'
import type { Transaction } from '../database/connect.js'
import { sealAt, unsealAt, type Place } from '../sealing/parsedPlace.js'

type FieldRow = {
  readonly assessment_id: string
  readonly field: string
  readonly revision: number
  readonly value: string | null
  readonly changed_by: string
  readonly origin: string
  readonly changed_at: string
  readonly written_in: number | null
  readonly written_at: string | null
}
type ChangeRow = FieldRow & { readonly id: string }

/**
 * `intake`: came with the notification, and whoever typed it in is no author. `carriedOver`: from the previous one, and
 * `confirmed`: by somebody who says that it still holds.
 */
const origins = ['written', 'intake', 'carriedOver', 'confirmed'] as const
export type Origin = (typeof origins)[number]

/** One field as it stands. `value` is absent when it has been cleared. */
export type Field = {
  readonly name: string
  readonly revision: number
  readonly value?: unknown
  readonly changedBy: AccountId
  readonly changedAt: Instant
  readonly origin: Origin
  /** Which earlier assessment the answer was written in. Absent: this one. */
  readonly written?: Written
}

const placeOf = (assessmentId: string, field: string): Place<unknown> => ({
  name: `assessment/${assessmentId}/${field}`,
})

const valueOf = (access: CaseAccess, row: Pick<FieldRow, 'assessment_id' | 'field' | 'value'>) =>
  row.value === null ? {} : { value: unsealAt(access, placeOf(row.assessment_id, row.field), row.value) }

const writtenIn = ({ written_in: number, written_at: at }: FieldRow) =>
  number === null || at === null ? {} : { written: { number, at } }

const fieldOf = (access: CaseAccess, row: FieldRow): Field => ({
  name: row.field,
  revision: row.revision,
  changedBy: row.changed_by,
  changedAt: row.changed_at,
  origin: origins.find((origin) => origin === row.origin) ?? 'written',
  ...writtenIn(row),
  ...valueOf(access, row),
})

/** The fields of several assessments, by assessment; `cases` says which opened case each belongs to. */
export async function readFields(
  assessments: readonly { readonly id: string; readonly access: CaseAccess }[],
): Promise<ReadonlyMap<string, readonly Field[]>> {
  const first = assessments[0]
  if (first === undefined) return new Map()
  const opened = new Map(assessments.map(({ id, access }) => [id, access]))
  const rows = await first.access.trx<FieldRow>('assessment_fields').whereIn('assessment_id', [...opened.keys()])
  const found = new Map<string, Field[]>(assessments.map(({ id }) => [id, []]))
  for (const row of rows) {
    const access = opened.get(row.assessment_id)
    if (access !== undefined) found.get(row.assessment_id)?.push(fieldOf(access, row))
  }
  return found
}

/** Without their content. */
export async function revisionsOf(
  trx: Transaction,
  assessmentId: string,
): Promise<{ readonly [field: string]: number }> {
  const rows = await trx<FieldRow>('assessment_fields')
    .where({ assessment_id: assessmentId })
    .select('field', 'revision')
  return Object.fromEntries(rows.map(({ field, revision }) => [field, revision]))
}

/** Every single change is kept: the row shows the last, the history all. */
export async function writeFields(access: CaseAccess, assessmentId: string, fields: readonly Field[]): Promise<void> {
  if (fields.length === 0) return
  const rows = fields.map((field) => rowOf(access, assessmentId, field))
  await access.trx<FieldRow>('assessment_fields').insert(rows).onConflict(['assessment_id', 'field']).merge()
  await access.trx<ChangeRow>('field_changes').insert(rows.map((row) => ({ ...row, id: randomUUID() })))
}

const rowOf = (access: CaseAccess, assessmentId: string, field: Field): FieldRow => ({
  assessment_id: assessmentId,
  field: field.name,
  revision: field.revision,
  value: field.value === undefined ? null : sealAt(access, placeOf(assessmentId, field.name), field.value),
  origin: field.origin,
  changed_by: field.changedBy,
  changed_at: field.changedAt,
  written_in: field.written?.number ?? null,
  written_at: field.written?.at ?? null,
})

/** The value as it stood at that revision. */
export async function valueAt(
  access: CaseAccess,
  assessmentId: string,
  field: string,
  revision: number,
): Promise<{ readonly value?: unknown }> {
  const row = await access
    .trx<ChangeRow>('field_changes')
    .where({ assessment_id: assessmentId, field, revision })
    .first()
  return row === undefined ? {} : valueOf(access, row)
}

/** Everyone who wrote an answer, whether or not somebody has written over it since. */
export async function writersOf(trx: Transaction, assessmentId: string): Promise<readonly AccountId[]> {
  const rows = await trx<ChangeRow>('field_changes')
    .where({ assessment_id: assessmentId })
    .whereNot('origin', 'intake')
    .distinct('changed_by')
  return rows.map(({ changed_by }) => changed_by)
}

/** The fields as the content that they are parts of. */
export function contentOf(fields: readonly Field[]): Content {
  const part = (prefix: string) =>
    Object.fromEntries(
      fields
        .filter(({ name, value }) => value !== undefined && name.startsWith(prefix))
        .map(({ name, value }) => [name.slice(prefix.length), value]),
    )
  // Each value was checked against its question's schema before it was sealed.
  return { answers: part('answers.'), acute: part('acute.'), conclusion: part('conclusion.') } as Content
}
