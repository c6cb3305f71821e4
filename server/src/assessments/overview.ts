import { gateOf, type CaseClock, type Gate, type GoverningApproval, type Level } from '@forud/shared'
import { caseClocks } from './caseClocks.js'
import type { CaseContent, Current } from './caseContent.js'
import { labelsOf } from './labels.js'
import { contentOf, type Field } from './fieldRepository.js'
import { governingOf } from './governing.js'
import type { StoredAssessment } from './parsedRow.js'
import { definitionFor, evaluateDraft, type ReadingNeeds } from './reading.js'
import { isOpen } from './start.js'
import { isWithheld } from './visibility.js'

/** What is known of one case without opening a particular assessment. */
export type Overview = CaseContent & {
  /** In draft or under review; there is at most one. */
  readonly open: Current | undefined
  readonly governing: GoverningApproval | undefined
  readonly governedBy: StoredAssessment | undefined
  readonly gate: Gate
  readonly clocks: readonly CaseClock[]
  readonly forbiddenChannels: readonly string[]
  readonly safeChannels: readonly string[]
  /** The level concluded in what was sent. Absent until it may be shown to this reader (G-07). */
  levelOf(assessment: StoredAssessment): Level | undefined
}

export async function overviewOf(
  needs: ReadingNeeds,
  content: CaseContent,
  fields: ReadonlyMap<string, readonly Field[]>,
): Promise<Overview> {
  const { access, assessments, submissions, statements } = content
  const current = (stored: StoredAssessment | undefined) =>
    stored === undefined ? undefined : currentOf(needs, content, { stored, fields: fields.get(stored.id) ?? [] })
  const open = await current(assessments.find(isOpen))
  const approved = await current(assessments.findLast(({ status }) => status.is === 'approved'))
  const governing = approved === undefined ? undefined : governingBy(content, approved)
  const known = [open, approved].filter((one) => one !== undefined)
  return {
    ...content,
    open,
    governing,
    governedBy: governing === undefined ? undefined : approved?.stored,
    gate: gateOf(governing, access.now),
    clocks: caseClocks(content, { open, latest: known[0], governing, settings: needs.settings }),
    forbiddenChannels: channels('forbidden', known),
    safeChannels: channels('safe', known),
    levelOf: (assessment) =>
      assessment.status.is === 'draft' || isWithheld(assessment, access.actor, statements)
        ? undefined
        : submissions.get(assessment.id)?.content.conclusion.level,
  }
}

function governingBy({ submissions, entities }: CaseContent, { stored, definition }: Current) {
  const submission = submissions.get(stored.id)
  if (submission === undefined || stored.status.is !== 'approved') return undefined
  return governingOf({ submission, approvedAt: stored.status.at, definition, live: entities })
}

type Written = { readonly stored: StoredAssessment; readonly fields: readonly Field[] }

async function currentOf(
  needs: ReadingNeeds,
  { access, submissions, entities, record: { caseNumber, child } }: CaseContent,
  { stored, fields }: Written,
): Promise<Current> {
  const definition = await definitionFor(needs, access, stored)
  const submission = stored.status.is === 'draft' ? undefined : submissions.get(stored.id)
  if (submission !== undefined) {
    return { stored, definition, content: submission.content, evaluation: submission.evaluation }
  }
  const content = contentOf(fields)
  const caseFile = { caseNumber, child, entities, takenAt: access.now }
  const evaluation = evaluateDraft(definition, { stored, content, caseFile }, access.now)
  return { stored, definition, content, evaluation }
}

/** From the latest assessment that says anything about it. */
function channels(which: 'safe' | 'forbidden', known: readonly Current[]): readonly string[] {
  const said = known.map(({ definition, content }) => {
    const question = definition.caseUse.channels?.[which]
    return question === undefined ? [] : labelsOf(definition, question, content.answers)
  })
  return said.find((labels) => labels.length > 0) ?? []
}
