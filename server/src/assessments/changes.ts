import {
  acuteErrors,
  canonicalJson,
  conclusionErrors,
  conclusionFields,
  draftErrors,
  findQuestion,
  type Changes,
  type Clash,
  type FieldChange,
  type FieldError,
  type QuestionnaireDefinition,
  type Written,
} from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { inTurn } from '../database/inTurn.js'
import { keepLosses } from '../keptTexts/service.js'
import { createProblem } from '../http/problem.js'
import { readFields, valueAt, writeFields, type Field } from './fieldRepository.js'
import { merge } from './merge.js'
import { settleConfirmations } from './moveRepository.js'
import { findOwnLevel } from './ownLevelRepository.js'
import { confirmations } from './previous.js'
import { definitionFor, getStored, type ReadingNeeds } from './reading.js'
import type { StoredAssessment } from './parsedRow.js'

export type Saved = { readonly savedAt: string; readonly revisions: { readonly [field: string]: number } }
export type SaveOutcome = { readonly saved: Saved; readonly clashes: readonly Clash[] }

/** Saves every change that merges. A field that somebody else changed meanwhile is left, and answered with both values. */
export async function saveChanges(
  needs: ReadingNeeds,
  access: CaseAccess,
  id: string,
  { changes }: Changes,
): Promise<SaveOutcome> {
  const stored = await getStored(access, id, 'toWrite')
  if (stored.status.is !== 'draft') throw createProblem({ type: 'action-refused', reason: 'wrongStatus' })
  requireValid(changes, await definitionFor(needs, access, stored))
  await requireOwnLevel(access, stored, changes)

  const fields = (await readFields([{ id, access }])).get(id) ?? []
  const { writes, clashes } = merge(changes, fields)
  const revisions = new Map(fields.map(({ name, revision }) => [name, revision]))
  const confirmed = await confirmations(needs, access, stored, writes)
  const written = writes.map((change) => fieldAfter(change, revisions.get(change.field) ?? 0, access, confirmed))
  await writeFields(access, id, written)
  await keepDecided(access, id, { changes: changes.filter((change) => !isIn(clashes, change)), fields })
  await settleConfirmations(access, id, answered(changes, clashes))
  for (const { name, revision } of written) revisions.set(name, revision)
  const saved = changes.map(({ field }) => [field, revisions.get(field) ?? 0] as const)
  return {
    saved: { savedAt: access.now, revisions: Object.fromEntries(saved) },
    clashes: await inTurn(clashes, (clash) => clashOf(access, id, clash)),
  }
}

type Clashes = readonly { readonly change: FieldChange }[]
const isIn = (clashes: Clashes, change: FieldChange): boolean => clashes.some((clash) => clash.change === change)

type Decided = { readonly changes: readonly FieldChange[]; readonly fields: readonly Field[] }

/** Where a change decided between two, what was not chosen is kept with it. */
async function keepDecided(access: CaseAccess, assessmentId: string, { changes, fields }: Decided): Promise<void> {
  const deciding = changes.filter(({ loses }) => loses !== undefined)
  await inTurn(deciding, ({ field, value, loses }) => {
    const current = fields.find(({ name }) => name === field)
    const replaced = canonicalJson(current?.value) === canonicalJson(value) ? undefined : current
    return keepLosses(access, { assessmentId, piece: field, loses, replaced })
  })
}

/** An answer that is given anew, be it the same, needs no confirmation any more. */
const answered = (changes: readonly FieldChange[], clashes: Clashes) =>
  changes
    .filter((change) => !isIn(clashes, change))
    .map(({ field }) => partsOf(field))
    .flatMap(([place, name]) => (place === 'answers' ? [name] : []))

function fieldAfter(
  { field: name, value }: FieldChange,
  revision: number,
  { actor, now }: CaseAccess,
  confirmed: ReadonlyMap<string, Written>,
): Field {
  const change = { name, revision: revision + 1, changedBy: actor.account, changedAt: now }
  if (value === undefined) return { ...change, origin: 'written' }
  const written = confirmed.get(name)
  return written === undefined
    ? { ...change, value, origin: 'written' }
    : { ...change, value, origin: 'confirmed', written }
}

async function clashOf(
  access: CaseAccess,
  id: string,
  { change, current }: { readonly change: FieldChange; readonly current: Field },
): Promise<Clash> {
  const before = await valueAt(access, id, change.field, change.base)
  return {
    field: change.field,
    revision: current.revision,
    ...('value' in before ? { before: before.value } : {}),
    ...(current.value === undefined ? {} : { theirs: current.value }),
    ...(change.value === undefined ? {} : { yours: change.value }),
    changedBy: current.changedBy,
    changedAt: current.changedAt,
  }
}

/** Nothing is saved unless every change has the right shape. */
function requireValid(changes: readonly FieldChange[], definition: QuestionnaireDefinition): void {
  const names = changes.map(({ field }) => field)
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  const errors = [
    ...twice.map((path) => ({ path, message: 'Feltet er nævnt mere end én gang.' })),
    ...changes.flatMap((change) => errorsIn(change, definition)),
    ...changes.flatMap((change) => lossesIn(change).flatMap((lost) => errorsIn(lost, definition))),
  ]
  if (errors.length > 0) throw createProblem({ type: 'invalid-answers', errors })
}

/** What is kept must have the right shape as well: it is shown to others. */
const lossesIn = ({ field, base, loses = [] }: FieldChange): readonly FieldChange[] =>
  loses.filter(({ whose }) => whose === 'mine').map(({ value }) => ({ field, base, value }))

function errorsIn(change: FieldChange, definition: QuestionnaireDefinition): readonly FieldError[] {
  const [place, name] = partsOf(change.field)
  switch (place) {
    case 'answers':
      return within(place, answerErrors(name, change.value, definition))
    case 'acute':
      return within(place, acuteErrorsOf(name, change.value, definition))
    default:
      return within(place, conclusionErrorsOf(name, change.value))
  }
}

const partsOf = (field: string): readonly [string, string] => {
  const dot = field.indexOf('.')
  return [field.slice(0, dot), field.slice(dot + 1)]
}

const within = (place: string, errors: readonly FieldError[]): readonly FieldError[] =>
  errors.map(({ path, message }) => ({ path: `${place}.${path}`, message }))

function answerErrors(id: string, value: unknown, definition: QuestionnaireDefinition): readonly FieldError[] {
  const question = findQuestion(definition, id)
  const inCaseFile = question?.kind === 'group' || (question?.kind === 'reference' && question.readFrom !== undefined)
  if (inCaseFile) return [{ path: id, message: 'Listen hører til sagen og rettes der.' }]
  return value === undefined && question !== undefined ? [] : draftErrors(definition, id, value)
}

function acuteErrorsOf(id: string, value: unknown, definition: QuestionnaireDefinition): readonly FieldError[] {
  if (findQuestion(definition, id)?.mark !== 'acute') {
    return [{ path: id, message: `»${id}« er ikke et akut spørgsmål.` }]
  }
  const errors = value === undefined ? [] : acuteErrors(value)
  return errors.map(({ path, message }) => ({ path: path === '' ? id : `${id}.${path}`, message }))
}

const conclusionErrorsOf = (name: string, value: unknown): readonly FieldError[] =>
  conclusionFields.some((field) => field === name) && value === undefined ? [] : conclusionErrors(name, value)

/** The indication must not colour the first judgement: no conclusion before the own level is locked. */
async function requireOwnLevel(
  access: CaseAccess,
  { id, stage }: StoredAssessment,
  changes: readonly FieldChange[],
): Promise<void> {
  if (!changes.some(({ field }) => field.startsWith('conclusion.'))) return
  if ((await findOwnLevel(access, id, stage)) === undefined) throw createProblem({ type: 'own-level-first' })
}
