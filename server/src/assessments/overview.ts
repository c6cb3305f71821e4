import {
  clocksOf,
  gateOf,
  type Answers,
  type Approval,
  type CaseClock,
  type Content,
  type Entity,
  type Evaluation,
  type Gate,
  type GoverningApproval,
  type Level,
  type QuestionnaireDefinition,
  type Submission,
} from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import type { CaseRecord } from '../caseFile/service.js'
import { readApprovals } from './approvalRepository.js'
import { caseQuestions, labelsOf, notANotification } from './caseQuestions.js'
import { contentOf, readFields, type Field } from './fieldRepository.js'
import { governingOf } from './governing.js'
import { urgentLevel } from './lifecycle.js'
import type { StoredAssessment } from './parsedRow.js'
import { definitionFor, evaluateDraft, type ReadingNeeds } from './reading.js'
import { readAssessments, readSubmissions } from './repository.js'
import { isOpen } from './start.js'
import { isWithheld } from './visibility.js'
import { readStatements, type StoredStatement } from './statementRepository.js'

/** An assessment's content as it counts now: frozen where it has been sent. */
export type Current = {
  readonly stored: StoredAssessment
  readonly definition: QuestionnaireDefinition
  readonly content: Content
  readonly evaluation: Evaluation
}

/** What is known of one case without opening a particular assessment. */
export type Overview = {
  readonly access: CaseAccess
  readonly record: CaseRecord
  readonly entities: readonly Entity[]
  readonly assessments: readonly StoredAssessment[]
  readonly submissions: ReadonlyMap<string, Submission>
  readonly statements: readonly StoredStatement[]
  readonly approvals: ReadonlyMap<string, Approval>
  /** In draft or under review; there is at most one. */
  readonly open?: Current
  readonly governing?: GoverningApproval
  readonly governedBy?: StoredAssessment
  readonly gate: Gate
  readonly clocks: readonly CaseClock[]
  readonly forbiddenChannels: readonly string[]
  readonly safeChannels: readonly string[]
  /** The level concluded in what was sent. Absent until it may be shown to this reader (G-07). */
  levelOf(assessment: StoredAssessment): Level | undefined
}

/** Reads the cases together, so that a long list takes no more questions to the database than a short one. */
export async function overviewsOf(needs: ReadingNeeds, accesses: readonly CaseAccess[]): Promise<readonly Overview[]> {
  const records = await needs.caseFile.casesOf(accesses)
  const entities = await needs.caseFile.entitiesOfAll(accesses)
  const assessments = await readAssessments(accesses)
  const opened = new Map(accesses.map((access) => [access.caseId, access]))
  const located = assessments.flatMap(({ id, caseId, status }) => {
    const access = opened.get(caseId)
    return access === undefined ? [] : [{ id, access, status }]
  })
  const read = {
    submissions: await readSubmissions(
      accesses,
      assessments.map(({ id }) => id),
    ),
    statements: await readStatements(located),
    approvals: await readApprovals(located),
    fields: await readFields(located.filter(({ status }) => status.is === 'draft')),
  }
  const overviews: Overview[] = []
  for (const access of accesses) {
    const record = records.get(access.caseId)
    if (record === undefined) continue
    const own = assessments.filter(({ caseId }) => caseId === access.caseId)
    overviews.push(
      await overviewOf(needs, {
        access,
        record,
        entities: entities.get(access.caseId) ?? [],
        assessments: own,
        ...read,
      }),
    )
  }
  return overviews
}

type Read = Pick<
  Overview,
  'access' | 'record' | 'entities' | 'assessments' | 'submissions' | 'statements' | 'approvals'
> & {
  readonly fields: ReadonlyMap<string, readonly Field[]>
}

async function overviewOf(needs: ReadingNeeds, { fields, ...read }: Read): Promise<Overview> {
  const { access, assessments, submissions, entities } = read
  const openOne = assessments.find(isOpen)
  const governedBy = assessments.findLast(({ status }) => status.is === 'approved')
  const open = openOne === undefined ? undefined : await currentOf(needs, read, openOne, fields.get(openOne.id) ?? [])
  const approved = governedBy === undefined ? undefined : await currentOf(needs, read, governedBy, [])
  const submission = governedBy === undefined ? undefined : submissions.get(governedBy.id)
  const governing =
    approved === undefined || submission === undefined || approved.stored.status.is !== 'approved'
      ? undefined
      : governingOf({
          submission,
          approvedAt: approved.stored.status.at,
          definition: approved.definition,
          live: entities,
        })
  const known = [open, approved].filter((current) => current !== undefined)
  return {
    ...read,
    ...(open === undefined ? {} : { open }),
    ...(governing === undefined ? {} : { governing }),
    ...(governing === undefined || governedBy === undefined ? {} : { governedBy }),
    gate: gateOf(governing, access.now),
    clocks: clocks(needs, read, { open, known, governing }),
    forbiddenChannels: channels(caseQuestions.forbiddenChannels, known),
    safeChannels: channels(caseQuestions.safeChannels, known),
    levelOf: (assessment) =>
      assessment.status.is === 'draft' || isWithheld(assessment, access.actor, read.statements)
        ? undefined
        : submissions.get(assessment.id)?.content.conclusion.level,
  }
}

async function currentOf(
  needs: ReadingNeeds,
  { access, submissions, entities, record }: Omit<Read, 'fields'>,
  stored: StoredAssessment,
  fields: readonly Field[],
): Promise<Current> {
  const definition = await definitionFor(needs, access, stored)
  const submission = stored.status.is === 'draft' ? undefined : submissions.get(stored.id)
  if (submission !== undefined) {
    return { stored, definition, content: submission.content, evaluation: submission.evaluation }
  }
  const content = contentOf(fields)
  const caseFile = { caseNumber: record.caseNumber, child: record.child, entities, takenAt: access.now }
  return {
    stored,
    definition,
    content,
    evaluation: evaluateDraft(definition, { stored, content, caseFile }, access.now),
  }
}

type Known = {
  readonly open: Current | undefined
  readonly known: readonly Current[]
  readonly governing: GoverningApproval | undefined
}

function clocks(
  { settings }: ReadingNeeds,
  { record, entities }: Omit<Read, 'fields'>,
  { open, known, governing }: Known,
): readonly CaseClock[] {
  const answers: Answers = known[0]?.evaluation.relevantAnswers ?? {}
  const assessedAt = answers[caseQuestions.acuteAssessedAt]?.value
  const all = clocksOf({
    receivedAt: record.receivedAt,
    entities,
    settings: known[0]?.stored.settings ?? settings,
    ...(typeof assessedAt === 'string' ? { acuteAssessedAt: assessedAt } : {}),
    ...(open === undefined ? {} : { open: { status: open.stored.status, level: urgentLevel(open) } }),
    ...(governing === undefined ? {} : { governing }),
  })
  const runs = answers[caseQuestions.acuteAssessed]?.value !== notANotification
  return runs ? all : all.filter(({ kind }) => kind !== 'acuteAssessment')
}

/** From the latest assessment that says anything about it. */
function channels(question: string, known: readonly Current[]): readonly string[] {
  const latest = known.find(({ content }) => (content.answers[question]?.values ?? []).length > 0)
  return latest === undefined ? [] : labelsOf(latest.definition, question, latest.content.answers)
}
