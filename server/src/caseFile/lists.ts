import {
  canonicalJson,
  entityErrors,
  type Answers,
  type Clash,
  type Entity,
  type EntityRemoval,
  type EntityWrite,
  type QuestionnaireDefinition,
} from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { createProblem } from '../http/problem.js'
import { keepLosses, type Deciding, type Replaced } from '../keptTexts/service.js'
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
  requireValidLosses(definition, current, write.loses)
  if (saysTheSame(write, current)) {
    await keepDecided(access, current, { loses: write.loses, replaced: undefined })
    return { revision: current.revision }
  }
  if (current.revision !== write.base) throw await clash(access, current, write)
  const revision = current.revision + 1
  await updateEntity(access, { id, kind: current.kind, answers: write.answers, revision })
  await keepDecided(access, current, { loses: write.loses, replaced: standing(current) })
  return { revision }
}

/** Taken out of the lists, and kept in the history. What a colleague has written meanwhile is not taken out unseen. */
export async function retireRow(
  definition: QuestionnaireDefinition,
  access: CaseAccess,
  { id, removal: { base, loses } }: { readonly id: string; readonly removal: EntityRemoval },
): Promise<{ readonly revision: number }> {
  await lockCase(access)
  const current = await findEntity(access, id)
  if (current === undefined) throw createProblem({ type: 'not-found' })
  requireValidLosses(definition, current, loses)
  if (current.retired === 'yes') {
    await keepDecided(access, current, { loses, replaced: undefined })
    return { revision: current.revision }
  }
  if (current.revision !== base) throw await clash(access, current, { base })
  const revision = current.revision + 1
  await retireEntity(access, { ...current, revision })
  await keepDecided(access, current, { loses, replaced: standing(current) })
  return { revision }
}

type Decided = Pick<Deciding, 'loses' | 'replaced'>

/** Where a write decided between two, what was not chosen is kept with it. */
const keepDecided = (access: CaseAccess, { id, kind }: StoredEntity, decided: Decided): Promise<void> =>
  keepLosses(access, { piece: `row.${id}`, list: kind, ...decided })

/** What the lists say now: nothing, once it has been taken out. */
const standing = ({ retired, answers, changedBy, changedAt }: StoredEntity): Replaced => ({
  ...(retired === 'yes' ? {} : { value: answers }),
  changedBy,
  changedAt,
})

async function addWritten(access: CaseAccess, { id, write: { kind, base, answers } }: Written) {
  if (base !== 0) throw createProblem({ type: 'not-found' })
  await insertEntity(access, { id, kind, answers })
  return { revision: 1 }
}

const saysTheSame = (write: EntityWrite, current: StoredEntity): boolean =>
  current.retired === 'no' && canonicalJson(write.answers) === canonicalJson(current.answers)

type Attempt = { readonly base: number; readonly answers?: Answers }

async function clash(access: CaseAccess, current: StoredEntity, write: Attempt): Promise<Error> {
  const before = await entityAt(access, current.id, write.base)
  const both: Clash = {
    field: `entities.${current.id}`,
    revision: current.revision,
    ...(before === undefined ? {} : { before }),
    ...(current.retired === 'yes' ? {} : { theirs: current.answers }),
    ...(write.answers === undefined ? {} : { yours: write.answers }),
    changedBy: current.changedBy,
    changedAt: current.changedAt,
  }
  return createProblem({ type: 'changed-elsewhere', clashes: [both] })
}

const refused = (path: string, message: string): Error =>
  createProblem({ type: 'invalid-request', errors: [{ path, message }] })

type Unchecked = Pick<Entity, 'id' | 'kind'> & { readonly answers: unknown }

function requireValid(definition: QuestionnaireDefinition, entity: Unchecked): void {
  if (!/^[\w-]{1,64}$/.test(entity.id)) throw refused('entityId', 'Rækkens id kan ikke bruges.')
  const errors = entityErrors(definition, entity.kind, entity.answers)
  if (errors.length > 0) throw createProblem({ type: 'invalid-answers', errors })
}

/** What is kept must have the right shape as well: it is shown to others. */
function requireValidLosses(
  definition: QuestionnaireDefinition,
  { id, kind }: Pick<Entity, 'id' | 'kind'>,
  loses: EntityWrite['loses'],
): void {
  for (const { whose, value } of loses ?? []) {
    if (whose === 'mine') requireValid(definition, { id, kind, answers: value })
  }
}
