import {
  canonicalJson,
  entityErrors,
  type Clash,
  type Entity,
  type EntityWrite,
  type QuestionnaireDefinition,
} from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { createProblem } from '../http/problem.js'
import {
  entityAt,
  findEntity,
  insertEntity,
  retireEntity,
  updateEntity,
  type StoredEntity,
} from './entityRepository.js'
import { lockCase } from './repository.js'

type Written = { readonly id: string; readonly write: EntityWrite }

/** A row nobody else can have seen yet. */
export function addRow(
  definition: QuestionnaireDefinition,
  access: CaseAccess,
  entity: Omit<Entity, 'revision'>,
): Promise<void> {
  requireValid(definition, entity)
  return insertEntity(access, entity)
}

/** Writes on top of the revision that the writer saw, or answers with both values. */
export async function writeRow(
  definition: QuestionnaireDefinition,
  access: CaseAccess,
  { id, write }: Written,
): Promise<{ readonly revision: number }> {
  requireValid(definition, { ...write, id })
  await lockCase(access)
  const current = await findEntity(access, id)
  if (current === undefined) return addWritten(access, { id, write })
  if (current.kind !== write.kind) throw refused('kind', 'Rækken hører til en anden liste.')
  if (saysTheSame(write, current)) return { revision: current.revision }
  if (current.revision !== write.base) throw await clash(access, current, write)
  const revision = current.revision + 1
  await updateEntity(access, { id, kind: current.kind, answers: write.answers, revision })
  return { revision }
}

/** Taken out of the lists, and kept in the history. */
export async function retireRow(access: CaseAccess, id: string): Promise<void> {
  await lockCase(access)
  const current = await findEntity(access, id)
  if (current === undefined) throw createProblem({ type: 'not-found' })
  if (current.retired === 'no') await retireEntity(access, { ...current, revision: current.revision + 1 })
}

async function addWritten(access: CaseAccess, { id, write: { kind, base, answers } }: Written) {
  if (base !== 0) throw createProblem({ type: 'not-found' })
  await insertEntity(access, { id, kind, answers })
  return { revision: 1 }
}

const saysTheSame = (write: EntityWrite, current: StoredEntity): boolean =>
  current.retired === 'no' && canonicalJson(write.answers) === canonicalJson(current.answers)

async function clash(access: CaseAccess, current: StoredEntity, write: EntityWrite): Promise<Error> {
  const before = await entityAt(access, current.id, write.base)
  const both: Clash = {
    field: `entities.${current.id}`,
    revision: current.revision,
    ...(before === undefined ? {} : { before }),
    ...(current.retired === 'yes' ? {} : { theirs: current.answers }),
    yours: write.answers,
    changedBy: current.changedBy,
    changedAt: current.changedAt,
  }
  return createProblem({ type: 'changed-elsewhere', clashes: [both] })
}

const refused = (path: string, message: string): Error =>
  createProblem({ type: 'invalid-request', errors: [{ path, message }] })

function requireValid(definition: QuestionnaireDefinition, entity: Pick<Entity, 'id' | 'kind' | 'answers'>): void {
  if (!/^[\w-]{1,64}$/.test(entity.id)) throw refused('entityId', 'Rækkens id kan ikke bruges.')
  const errors = entityErrors(definition, entity.kind, entity.answers)
  if (errors.length > 0) throw createProblem({ type: 'invalid-answers', errors })
}
