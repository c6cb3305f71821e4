import type {
  AccountId,
  AttachmentKind,
  Child,
  CaseSnapshot,
  Entity,
  EntityRemoval,
  EntityWrite,
  QuestionnaireDefinition,
} from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { insertAttachments } from '../audit/attached.js'
import { createProblem } from '../http/problem.js'
import { readAttachments, readConsultants } from './attachmentRepository.js'
import { changersOf, readEntities, readRevisions } from './entityRepository.js'
import { addRow, retireRow, writeRow } from './lists.js'
import { readProtectedAddress, writeProtectedAddress } from './protectedAddress.js'
import {
  caseIdsBy,
  insertCase,
  lockCase,
  raiseCaseRevision,
  readCase,
  readCases,
  writeChild,
  writeCprIndex,
} from './repository.js'

export type { Attachment } from './attachmentRepository.js'
export type { CaseRecord } from './repository.js'

export type CaseFileService = ReturnType<typeof createCaseFileService>

type CaseFileNeeds = { readonly definitionIn: (access: CaseAccess) => Promise<QuestionnaireDefinition> }

/** The child, the lists of the case and who is attached: what every assessment of the case builds on. */
export const createCaseFileService = ({ definitionIn }: CaseFileNeeds) => ({
  insertCase,
  writeChild,
  changeChild,
  casesOf: readCases,
  caseIdsBy,
  attachmentsOf: readAttachments,
  consultantsOf: readConsultants,
  changersOf,
  revisionsOf: readRevisions,
  entitiesOfAll: readEntities,
  entitiesOf,
  snapshotOf,
  attach,
  addEntity: async (access: CaseAccess, entity: Omit<Entity, 'revision'>) =>
    addRow(await definitionIn(access), access, entity),
  writeEntity: async (access: CaseAccess, id: string, write: EntityWrite) =>
    writeRow(await definitionIn(access), access, { id, write }),
  retireEntity: async (access: CaseAccess, id: string, removal: EntityRemoval) =>
    retireRow(await definitionIn(access), access, { id, removal }),
  readProtectedAddress,
  writeProtectedAddress,
})

/** The case as it stands now. */
async function snapshotOf(access: CaseAccess): Promise<CaseSnapshot> {
  const { caseNumber, child } = await readCase(access)
  return { caseNumber, child, entities: await entitiesOf(access), takenAt: access.now }
}

async function entitiesOf(access: CaseAccess): Promise<readonly Entity[]> {
  return (await readEntities([access])).get(access.caseId) ?? []
}

type ChildChange = { readonly seen: number; readonly child: Child; readonly cprIndex: string | undefined }

async function changeChild(access: CaseAccess, { seen, child, cprIndex }: ChildChange): Promise<void> {
  const revision = await lockCase(access)
  if (revision !== seen) throw createProblem({ type: 'edited-elsewhere', revision })
  await writeChild(access, child)
  await writeCprIndex(access, cprIndex)
  await raiseCaseRevision(access, revision)
}

type Attaching = { readonly seen: number; readonly account: AccountId; readonly as: AttachmentKind }

/** Gives a colleague access. `seen` is the revision of the case that the writer saw. */
async function attach(access: CaseAccess, { seen, account, as }: Attaching): Promise<void> {
  const revision = await lockCase(access)
  if (revision !== seen) throw createProblem({ type: 'edited-elsewhere', revision })
  const attached = await readAttachments(access)
  if (attached.some((attachment) => attachment.account === account)) return
  await insertAttachments(access.trx, [{ caseId: access.caseId, account, as, since: access.now }])
  await raiseCaseRevision(access, revision)
}
