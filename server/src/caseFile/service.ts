import {
  listQuestions,
  type AccountId,
  type AttachmentKind,
  type Child,
  type CaseSnapshot,
  type Entity,
  type EntityRemoval,
  type EntityWrite,
  type Instant,
  type QuestionId,
  type QuestionnaireDefinition,
} from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { insertAttachments } from '../audit/attached.js'
import { createProblem } from '../http/problem.js'
import { readAttachments, readConsultants } from './attachmentRepository.js'
import { changersOf, oldestChange, readEntities, readRevisions } from './entityRepository.js'
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

/** A list of the case, and when the row of it that was written longest ago was written. */
export type ChangedList = { readonly question: QuestionId; readonly oldestChange: () => Promise<Instant | undefined> }
type CaseFileNeeds = {
  readonly definitionIn: (access: CaseAccess) => Promise<QuestionnaireDefinition>
  /** Told after a row was written or taken out. */
  readonly rowsChanged: (access: CaseAccess, lists: readonly ChangedList[]) => Promise<void>
}

/** The child, the lists of the case and who is attached: what every assessment of the case builds on. */
export const createCaseFileService = ({ definitionIn, rowsChanged }: CaseFileNeeds) => ({
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
  writeEntity: async (access: CaseAccess, id: string, write: EntityWrite) => {
    const definition = await definitionIn(access)
    const written = await writeRow(definition, access, { id, write })
    await rowsChanged(access, listsOf(definition, access))
    return written
  },
  retireEntity: async (access: CaseAccess, id: string, removal: EntityRemoval) => {
    const definition = await definitionIn(access)
    const retired = await retireRow(definition, access, { id, removal })
    await rowsChanged(access, listsOf(definition, access))
    return retired
  },
  readProtectedAddress,
  writeProtectedAddress,
})

const listsOf = (definition: QuestionnaireDefinition, access: CaseAccess): readonly ChangedList[] =>
  listQuestions(definition).map(({ id, list }) => ({ question: id, oldestChange: () => oldestChange(access, list) }))

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
