import {
  danishDate,
  evaluate,
  withCaseFile,
  type Carried,
  type CaseSnapshot,
  type Content,
  type Evaluation,
  type KeptAside,
  type OwnLevel,
  type QuestionnaireDefinition,
  type Settings,
  type Submission,
  type Unconfirmed,
} from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import type { CaseFileService } from '../caseFile/service.js'
import { createProblem } from '../http/problem.js'
import type { Registry } from '../questionnaires/registry.js'
import { carriedIn } from './carrying.js'
import { contentOf, readFields, type Field } from './fieldRepository.js'
import { readSetAside, readUnconfirmed } from './moveRepository.js'
import { findOwnLevel } from './ownLevelRepository.js'
import { findAssessment, lockAssessment, readSubmissions } from './repository.js'
import type { StoredAssessment } from './parsedRow.js'

export type ReadingNeeds = {
  readonly registry: Registry
  readonly caseFile: CaseFileService
  /** The municipality's own, copied into each assessment when it is made. */
  readonly settings: Settings
}

/** An assessment with its content: as it was frozen where it has been sent, else as it stands in the draft. */
export type Loaded = {
  readonly access: CaseAccess
  readonly stored: StoredAssessment
  readonly definition: QuestionnaireDefinition
  /** What has been written, also what is no longer asked. */
  readonly fields: readonly Field[]
  readonly content: Content
  readonly caseFile: CaseSnapshot
  readonly evaluation: Evaluation
  readonly carried: { readonly [question: string]: Carried }
  readonly ownLevel?: OwnLevel
  readonly submission?: Submission
  /** Answers from another version that nobody has confirmed or changed yet. */
  readonly unconfirmed: readonly Unconfirmed[]
  /** What had no place in the version that the draft was moved to. */
  readonly setAside: readonly KeptAside[]
}

/** Where nothing is being written the row is not held back for others. */
type Manner = 'toRead' | 'toWrite'

export async function getStored(access: CaseAccess, id: string, manner: Manner): Promise<StoredAssessment> {
  const stored = await (manner === 'toWrite' ? lockAssessment(access, id) : findAssessment(access, id))
  if (stored === undefined) throw createProblem({ type: 'not-found' })
  return stored
}

export const isFrozen = ({ status }: StoredAssessment): boolean => status.is !== 'draft' && status.is !== 'discarded'

export async function definitionFor(
  { registry }: ReadingNeeds,
  access: CaseAccess,
  stored: StoredAssessment,
): Promise<QuestionnaireDefinition> {
  return registry.get(access.trx, stored.questionnaire)
}

export async function load(needs: ReadingNeeds, access: CaseAccess, stored: StoredAssessment): Promise<Loaded> {
  const { id, stage } = stored
  const definition = await definitionFor(needs, access, stored)
  const fields = (await readFields([{ id, access }])).get(id) ?? []
  const ownLevel = await findOwnLevel(access, id, stage)
  const common = {
    access,
    stored,
    definition,
    fields,
    unconfirmed: await readUnconfirmed(access, id),
    setAside: await readSetAside(access, id),
    ...(ownLevel === undefined ? {} : { ownLevel }),
  }

  const submission = isFrozen(stored) ? (await readSubmissions([access], [id])).get(id) : undefined
  if (submission !== undefined) {
    const { content, caseFile, evaluation } = submission
    return { ...common, submission, content, caseFile, evaluation, carried: submission.carried ?? {} }
  }
  const content = contentOf(fields)
  const caseFile = await needs.caseFile.snapshotOf(access)
  return {
    ...common,
    carried: carriedIn(fields),
    content,
    caseFile,
    evaluation: evaluateDraft(definition, { stored, content, caseFile }, access.now),
  }
}

type Draft = Pick<Loaded, 'stored' | 'content' | 'caseFile'>

export const evaluateDraft = (
  definition: QuestionnaireDefinition,
  { stored, content, caseFile }: Draft,
  now: string,
): Evaluation =>
  evaluate(definition, withCaseFile(definition, content.answers, caseFile.entities), {
    today: danishDate(now),
    stage: stored.stage,
  })
