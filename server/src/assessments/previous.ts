import {
  canonicalJson,
  draftErrors,
  previousAnswers,
  type Answers,
  type FieldChange,
  type LastKnown,
  type PreviousView,
  type QuestionnaireDefinition,
  type Submission,
  type Written,
} from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { predecessorsOf, writtenOf } from './carrying.js'
import { readFields } from './fieldRepository.js'
import type { StoredAssessment } from './parsedRow.js'
import { definitionFor, type ReadingNeeds } from './reading.js'
import { readAssessments, readSubmissions } from './repository.js'

/** What was answered before, as this assessment's version of the questionnaire reads it. */
export async function previousOf(
  needs: ReadingNeeds,
  access: CaseAccess,
  stored: StoredAssessment,
): Promise<PreviousView | undefined> {
  if (stored.predecessor === undefined) return undefined
  const chain = predecessorsOf(stored, await readAssessments([access]))
  const submissions = await readSubmissions(
    [access],
    chain.map(({ id }) => id),
  )
  const [nearest, ...earlier] = chain
  const submission = nearest === undefined ? undefined : submissions.get(nearest.id)
  if (nearest === undefined || submission === undefined) return undefined

  const to = await definitionFor(needs, access, stored)
  const from = await definitionFor(needs, access, nearest)
  const as = nearest.stage === 1 ? 'stage2' : 'reassessment'
  const previous = previousAnswers({ from, to, as }, submission.evaluation.relevantAnswers)
  return {
    ...previous,
    as,
    number: nearest.number,
    at: submission.at,
    questionnaire: nearest.questionnaire,
    written: await writtenBefore(access, chain),
    lastKnown: lastKnownIn(to, previous.answers, sentOf(earlier, submissions)),
  }
}

async function writtenBefore(
  access: CaseAccess,
  chain: readonly StoredAssessment[],
): Promise<{ readonly [question: string]: Written }> {
  const id = chain[0]?.id ?? ''
  const fields = (await readFields([{ id, access }])).get(id) ?? []
  return Object.fromEntries(
    fields
      .filter(({ name, value }) => value !== undefined && name.startsWith('answers.'))
      .map((field) => [field.name.slice('answers.'.length), writtenOf(field, chain)]),
  )
}

type Sent = { readonly number: number; readonly submission: Submission }

const sentOf = (
  assessments: readonly StoredAssessment[],
  submissions: ReadonlyMap<string, Submission>,
): readonly Sent[] =>
  assessments.flatMap(({ id, number }) => {
    const submission = submissions.get(id)
    return submission === undefined ? [] : [{ number, submission }]
  })

/** What the previous one did not answer, and one before it did: the child's fear when a talk could not be held (decisions 2). */
function lastKnownIn(
  definition: QuestionnaireDefinition,
  answers: Answers,
  earlier: readonly Sent[],
): { readonly [question: string]: LastKnown } {
  const oldestFirst = earlier.toReversed()
  const known = oldestFirst.flatMap(({ number, submission }) =>
    Object.entries(submission.content.answers)
      .filter(([id, answer]) => answers[id] === undefined && draftErrors(definition, id, answer).length === 0)
      .map(([id, answer]): [string, LastKnown] => [id, { number, at: submission.at, answer }]),
  )
  return Object.fromEntries(known)
}

/**
 * Which changes say that the previous answer still holds, by field, with where it was written. Only the very same answer
 * is a confirmation; anything else is an answer of its own.
 */
export async function confirmations(
  needs: ReadingNeeds,
  access: CaseAccess,
  stored: StoredAssessment,
  changes: readonly FieldChange[],
): Promise<ReadonlyMap<string, Written>> {
  const confirming = changes.filter(({ confirms }) => confirms === true)
  const previous = confirming.length === 0 ? undefined : await previousOf(needs, access, stored)
  if (previous === undefined) return new Map()
  return new Map(
    confirming.flatMap(({ field, value }): readonly [string, Written][] => {
      const id = field.slice('answers.'.length)
      const written = previous.written[id]
      const isSame = canonicalJson(value) === canonicalJson(previous.answers[id])
      return isSame && written !== undefined && previous.toConfirm.includes(id) ? [[field, written]] : []
    }),
  )
}
