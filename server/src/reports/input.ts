import { listQuestion, type Conflict, type ReportInput } from '@forud/shared'
import type { LoadedAssessment } from '../assessments/service.js'
import type { CaseAccess } from '../audit/access.js'
import { inTurn } from '../database/inTurn.js'
import { initialsOf } from '../caseFile/initials.js'
import { namesOf, requireReadable, type ReportNeeds } from './needs.js'

/** What the report of an assessment is made from: what was frozen, or the draft as it stands. */
export async function inputOf(needs: ReportNeeds, access: CaseAccess, id: string): Promise<ReportInput> {
  const { assessments, registry } = needs
  await requireReadable(needs, access, id)
  const loaded = await assessments.load(access, id)
  const { stored, definition, submission, content, caseFile, evaluation, ownLevel } = loaded
  const { statement, approval } = await assessments.readable(access, stored)
  const { stage, settings } = stored
  const { carried } = loaded
  const draft = {
    stage,
    settings,
    content,
    caseFile,
    evaluation,
    carried,
    ...(ownLevel === undefined ? {} : { ownLevel }),
  }
  return {
    definition,
    contentStatus: registry.contentStatusOf(stored.questionnaire),
    head: await assessments.head(access, stored),
    assessed: submission ?? draft,
    childInitials: initialsOf(caseFile.child.name),
    ...(statement === undefined ? {} : { statement }),
    ...(approval === undefined ? {} : { approval }),
    conflictList: conflictsOf(loaded),
    ...(await earlierOf(needs, loaded)),
    names: await namesOf(needs, access),
    now: access.now,
  }
}

/** What was set aside when the draft was moved, with the versions that say what it means. */
async function earlierOf({ registry }: ReportNeeds, { access, submission, setAside }: LoadedAssessment) {
  const kept = submission?.setAside ?? setAside
  if (kept.length === 0) return {}
  const earlier = await inTurn(kept, async ({ from, at, parts }) => ({
    definition: await registry.get(access.trx, from),
    at,
    parts,
  }))
  return { earlier }
}

/** G14: who in the network works where, and so must not see the case (G-09). */
function conflictsOf({ caseFile, definition }: LoadedAssessment): readonly Conflict[] {
  const fields = listQuestion(definition, 'employee')?.fields ?? []
  const areas = fields.flatMap((field) => (field.kind === 'choice' && field.id === 'omraade' ? field.options : []))
  return caseFile.entities
    .filter(({ kind }) => kind === 'employee')
    .map(({ answers }) => {
      const area = areas.find(({ id }) => id === answers['omraade']?.value)?.label
      const where = [area, answers['arbejdssted']?.value].filter((part) => part !== undefined).join(', ')
      return { who: String(answers['navn']?.value ?? ''), ...(where === '' ? {} : { why: where }) }
    })
}
