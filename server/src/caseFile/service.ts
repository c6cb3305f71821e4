import {
  canonicalJson,
  entityErrors,
  type AccountId,
  type AttachmentKind,
  type CaseSnapshot,
  type Clash,
  type Entity,
  type EntityWrite,
  type QuestionnaireDefinition,
} from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { insertAttachments } from '../audit/attached.js'
import { createProblem } from '../http/problem.js'
import { readAttachments, readConsultants } from './attachmentRepository.js'
import * as entities from './entityRepository.js'
import type { StoredEntity } from './entityRepository.js'
import { caseIdsBy, insertCase, lockCase, raiseCaseRevision, readCase, readCases, writeChild } from './repository.js'

export type { Attachment } from './attachmentRepository.js'
export type { CaseRecord } from './repository.js'
export type CaseFileService = ReturnType<typeof createCaseFileService>
type Needs = { readonly definition: QuestionnaireDefinition }

/** The child, the lists of the case and who is attached: what every assessment of the case builds on. */
export function createCaseFileService({ definition }: Needs) {
  return {
    insertCase,
    writeChild,
    casesOf: readCases,
    caseIdsBy,
    attachmentsOf: readAttachments,
    consultantsOf: readConsultants,
    changersOf: entities.changersOf,
    entitiesOfAll: entities.readEntities,
    entitiesOf: async (access: CaseAccess): Promise<readonly Entity[]> =>
      (await entities.readEntities([access])).get(access.caseId) ?? [],

    /** The case as it stands now. */
    async snapshotOf(access: CaseAccess): Promise<CaseSnapshot> {
      const { caseNumber, child } = await readCase(access)
      const rows = (await entities.readEntities([access])).get(access.caseId) ?? []
      return { caseNumber, child, entities: rows, takenAt: access.now }
    },

    /** A row nobody else can have seen yet. */
    addEntity: (access: CaseAccess, entity: Omit<Entity, 'revision'>): Promise<void> => {
      requireValid(definition, entity)
      return entities.insertEntity(access, entity)
    },

    /** Writes on top of the revision that the writer saw, or answers with both values. */
    async writeEntity(access: CaseAccess, id: string, write: EntityWrite): Promise<{ readonly revision: number }> {
      requireValid(definition, { ...write, id })
      await lockCase(access)
      const current = await entities.findEntity(access, id)
      if (current === undefined) return addWritten(access, id, write)
      if (current.kind !== write.kind) throw refused('kind', 'Rækken hører til en anden liste.')
      if (saysTheSame(write, current)) return { revision: current.revision }
      if (current.revision !== write.base) throw await clash(access, current, write)
      const revision = current.revision + 1
      await entities.updateEntity(access, { id, kind: current.kind, answers: write.answers, revision })
      return { revision }
    },

    async retireEntity(access: CaseAccess, id: string): Promise<void> {
      await lockCase(access)
      const current = await entities.findEntity(access, id)
      if (current === undefined) throw createProblem({ type: 'not-found' })
      if (current.retired === 'yes') return
      await entities.retireEntity(access, { ...current, revision: current.revision + 1 })
    },

    /** Gives a colleague access. `seen` is the revision of the case that the writer saw. */
    async attach(access: CaseAccess, seen: number, account: AccountId, as: AttachmentKind): Promise<void> {
      const revision = await lockCase(access)
      if (revision !== seen) throw createProblem({ type: 'edited-elsewhere', revision })
      const attached = await readAttachments(access)
      if (attached.some((attachment) => attachment.account === account)) return
      await insertAttachments(access.trx, [{ caseId: access.caseId, account, as, since: access.now }])
      await raiseCaseRevision(access, revision)
    },
  }
}

async function addWritten(access: CaseAccess, id: string, { kind, base, answers }: EntityWrite) {
  if (base !== 0) throw createProblem({ type: 'not-found' })
  await entities.insertEntity(access, { id, kind, answers })
  return { revision: 1 }
}

const saysTheSame = (write: EntityWrite, current: StoredEntity): boolean =>
  current.retired === 'no' && canonicalJson(write.answers) === canonicalJson(current.answers)

async function clash(access: CaseAccess, current: StoredEntity, write: EntityWrite): Promise<Error> {
  const before = await entities.entityAt(access, current.id, write.base)
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
