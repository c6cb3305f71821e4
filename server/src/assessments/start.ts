import {
  draftErrors,
  type Answers,
  type Entity,
  type Instant,
  type QuestionnaireDefinition,
  type Stage,
} from '@forud/shared'
import { randomUUID } from 'node:crypto'
import type { CaseAccess } from '../audit/access.js'
import { createProblem } from '../http/problem.js'
import { carryFields, predecessorsOf } from './carrying.js'
import { readFields, writeFields, type Field } from './fieldRepository.js'
import type { StoredAssessment } from './parsedRow.js'
import { definitionFor, type ReadingNeeds } from './reading.js'
import { insertAssessment, readAssessments } from './repository.js'

export type StartNeeds = ReadingNeeds
export type Intake = { readonly occasion: string; readonly receivedAt: Instant }
type StartAs = 'stage2' | 'reassessment'

/** The first assessment of a case begins with what the notification already said (A1, A2). */
export async function startFirst(needs: StartNeeds, access: CaseAccess, intake: Intake): Promise<string> {
  const definition = needs.registry.newest()
  const answers = toldBy(definition, intake)
  const errors = Object.entries(answers).flatMap(([id, answer]) => draftErrors(definition, id, answer))
  if (errors.length > 0) throw createProblem({ type: 'invalid-request', errors })
  await needs.caseFile.addEntity(access, notificationOf(intake))
  const id = await insert(needs, access, { number: 1, stage: 1, definition })
  const fields = Object.entries(answers).map(([question, value]): Field => ({
    name: `answers.${question}`,
    revision: 1,
    value,
    changedBy: access.actor.account,
    changedAt: access.now,
    origin: 'intake',
  }))
  await writeFields(access, id, fields)
  return id
}

/**
 * Stage 2 continues an approved stage 1; a reassessment follows an approved stage 2. Where nothing is approved and
 * nothing is open (the draft was discarded), a reassessment begins again with the 24-hour core.
 */
export async function startNext(needs: StartNeeds, access: CaseAccess, as: StartAs): Promise<string> {
  const assessments = await readAssessments([access])
  if (assessments.some(isOpen)) throw createProblem({ type: 'open-assessment-exists' })
  const number = Math.max(0, ...assessments.map((assessment) => assessment.number)) + 1
  const approved = assessments.findLast(({ status }) => status.is === 'approved')
  const definition = needs.registry.newest()
  if (approved === undefined) {
    if (as !== 'reassessment') throw refused()
    return startAgain(needs, access, { number, stage: 1, definition }, assessments.at(-1))
  }
  if (approved.stage !== (as === 'stage2' ? 1 : 2)) throw refused()
  const id = await insert(needs, access, { number, stage: 2, definition, predecessor: approved.id })
  const chain = [approved, ...predecessorsOf(approved, assessments)]
  const from = await definitionFor(needs, access, approved)
  await carryFields(access, { chain, to: id, succession: { from, to: definition, as } })
  return id
}

const refused = (): Error => createProblem({ type: 'action-refused', reason: 'wrongStatus' })

export const isOpen = ({ status }: StoredAssessment): boolean =>
  status.is === 'draft' || status.is === 'submitted' || status.is === 'reviewed'

type Beginning = {
  readonly number: number
  readonly stage: Stage
  readonly definition: QuestionnaireDefinition
  readonly predecessor?: string
}

async function insert(needs: StartNeeds, access: CaseAccess, beginning: Beginning): Promise<string> {
  const { definition, ...rest } = beginning
  const id = randomUUID()
  await needs.registry.store(access.trx, definition, access.now)
  await insertAssessment(access, {
    ...rest,
    id,
    questionnaire: needs.registry.refOf(definition),
    settings: needs.settings,
  })
  return id
}

/** Only what the notification said is taken along from what was discarded. */
async function startAgain(
  needs: StartNeeds,
  access: CaseAccess,
  beginning: Beginning,
  discarded: StoredAssessment | undefined,
): Promise<string> {
  const id = await insert(needs, access, beginning)
  const fields = discarded === undefined ? [] : await fieldsOf(access, discarded.id)
  const told = fields.filter(({ origin, value }) => origin === 'intake' && value !== undefined)
  await writeFields(
    access,
    id,
    told.map((field) => ({ ...field, revision: 1 })),
  )
  return id
}

const fieldsOf = async (access: CaseAccess, id: string): Promise<readonly Field[]> =>
  (await readFields([{ id, access }])).get(id) ?? []

/** The questions of this version that the notification already answers. */
function toldBy({ caseUse }: QuestionnaireDefinition, { occasion, receivedAt }: Intake): Answers {
  const asked = caseUse.notification
  return asked === undefined ? {} : { [asked.occasion]: { value: occasion }, [asked.receivedAt]: { value: receivedAt } }
}

/** The row that the notification becomes in the case. */
const notificationOf = ({ occasion, receivedAt }: Intake): Omit<Entity, 'revision'> => ({
  id: randomUUID(),
  kind: 'notification',
  answers: { modtaget: { value: receivedAt }, anledning: { value: occasion } },
})
