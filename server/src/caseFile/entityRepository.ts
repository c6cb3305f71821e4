import { entityKinds, type AccountId, type Answers, type Entity, type EntityKind, type Instant } from '@forud/shared'
import { randomUUID } from 'node:crypto'
import type { CaseAccess } from '../audit/access.js'
import type { Transaction } from '../database/connect.js'
import { sealAt, unsealAt, type Place } from '../sealing/parsedPlace.js'

type EntityRow = {
  readonly case_id: string
  readonly id: string
  readonly kind: string
  readonly revision: number
  readonly position: number
  readonly answers: string
  readonly created_by: string
  readonly created_at: string
  readonly changed_by: string
  readonly changed_at: string
  readonly retired_at: string | null
}
type ChangeRow = {
  readonly id: string
  readonly case_id: string
  readonly entity_id: string
  readonly kind: string
  readonly revision: number
  readonly answers: string | null
  readonly changed_by: string
  readonly changed_at: string
}

export type StoredEntity = Entity & {
  readonly changedBy: AccountId
  readonly changedAt: Instant
  readonly retired: 'yes' | 'no'
}

const placeOf = (id: string): Place<Answers> => ({ name: `entity/${id}` })

function kindOf(stored: string): EntityKind {
  const kind = entityKinds.find((known) => known === stored)
  if (kind === undefined) throw new Error('A case list of an unknown kind is stored.')
  return kind
}

const entityOf = (access: CaseAccess, row: EntityRow): Entity => ({
  id: row.id,
  kind: kindOf(row.kind),
  revision: row.revision,
  answers: unsealAt(access, placeOf(row.id), row.answers),
})

/** The lists of each case as they stand, in the order in which the rows were made. */
export async function readEntities(accesses: readonly CaseAccess[]): Promise<ReadonlyMap<string, readonly Entity[]>> {
  const first = accesses[0]
  if (first === undefined) return new Map()
  const opened = new Map(accesses.map((access) => [access.caseId, access]))
  const rows = await first
    .trx<EntityRow>('case_entities')
    .whereIn('case_id', [...opened.keys()])
    .whereNull('retired_at')
    .orderBy('position')
  const found = new Map<string, Entity[]>(accesses.map(({ caseId }) => [caseId, []]))
  for (const row of rows) {
    const access = opened.get(row.case_id)
    if (access !== undefined) found.get(row.case_id)?.push(entityOf(access, row))
  }
  return found
}

/** Of the rows that are in the lists, without their content. */
export async function readRevisions(trx: Transaction, caseId: string): Promise<{ readonly [row: string]: number }> {
  const rows = await trx<EntityRow>('case_entities')
    .where({ case_id: caseId })
    .whereNull('retired_at')
    .select('id', 'revision')
  return Object.fromEntries(rows.map(({ id, revision }) => [id, revision]))
}

/** When the row of that list that was written longest ago was written; nothing where the list is empty. */
export async function oldestChange({ trx, caseId }: CaseAccess, kind: EntityKind): Promise<Instant | undefined> {
  const [found] = await trx<EntityRow>('case_entities')
    .where({ case_id: caseId, kind })
    .whereNull('retired_at')
    .min({ oldest: 'changed_at' })
  const oldest: unknown = found?.['oldest']
  return typeof oldest === 'string' ? oldest : undefined
}

export async function findEntity(access: CaseAccess, id: string): Promise<StoredEntity | undefined> {
  const row = await access.trx<EntityRow>('case_entities').where({ case_id: access.caseId, id }).first()
  if (row === undefined) return undefined
  return {
    ...entityOf(access, row),
    changedBy: row.changed_by,
    changedAt: row.changed_at,
    retired: row.retired_at === null ? 'no' : 'yes',
  }
}

/** The row as it stood at that revision. */
export async function entityAt(access: CaseAccess, id: string, revision: number): Promise<Answers | undefined> {
  const row = await access
    .trx<ChangeRow>('case_entity_changes')
    .where({ case_id: access.caseId, entity_id: id, revision })
    .first()
  return row === undefined || row.answers === null ? undefined : unsealAt(access, placeOf(id), row.answers)
}

export async function insertEntity(access: CaseAccess, entity: Omit<Entity, 'revision'>): Promise<void> {
  const answers = sealAt(access, placeOf(entity.id), entity.answers)
  const last = await access.trx<EntityRow>('case_entities').where({ case_id: access.caseId }).max({ last: 'position' })
  const by = access.actor.account
  await access.trx<EntityRow>('case_entities').insert({
    case_id: access.caseId,
    id: entity.id,
    kind: entity.kind,
    revision: 1,
    position: Number(last[0]?.last ?? 0) + 1,
    answers,
    created_by: by,
    created_at: access.now,
    changed_by: by,
    changed_at: access.now,
  })
  await recordChange(access, { ...entity, revision: 1 }, answers)
}

/** Writing on a retired row brings it back: nothing that somebody wrote is lost. */
export async function updateEntity(access: CaseAccess, entity: Entity): Promise<void> {
  const answers = sealAt(access, placeOf(entity.id), entity.answers)
  await change(access, entity, { answers, retired_at: null })
  await recordChange(access, entity, answers)
}

export async function retireEntity(access: CaseAccess, entity: Entity): Promise<void> {
  await change(access, entity, { retired_at: access.now })
  await recordChange(access, entity, null)
}

async function change(access: CaseAccess, entity: Entity, columns: Partial<EntityRow>): Promise<void> {
  await access
    .trx<EntityRow>('case_entities')
    .where({ case_id: access.caseId, id: entity.id })
    .update({ ...columns, revision: entity.revision, changed_by: access.actor.account, changed_at: access.now })
}

async function recordChange(
  access: CaseAccess,
  entity: Pick<Entity, 'id' | 'kind' | 'revision'>,
  answers: string | null,
): Promise<void> {
  await access.trx<ChangeRow>('case_entity_changes').insert({
    id: randomUUID(),
    case_id: access.caseId,
    entity_id: entity.id,
    kind: entity.kind,
    revision: entity.revision,
    answers,
    changed_by: access.actor.account,
    changed_at: access.now,
  })
}

/** Who changed rows of these kinds in that time. */
export async function changersOf(
  access: CaseAccess,
  kinds: readonly EntityKind[],
  time: { readonly from: Instant; readonly to: Instant },
): Promise<readonly AccountId[]> {
  const rows = await access
    .trx<ChangeRow>('case_entity_changes')
    .where({ case_id: access.caseId })
    .whereIn('kind', [...kinds])
    .whereBetween('changed_at', [time.from, time.to])
    .distinct('changed_by')
  return rows.map(({ changed_by }) => changed_by)
}
