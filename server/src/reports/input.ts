import { listQuestion, type Conflict, type ReportInput } from '@forud/shared'
import type { LoadedAssessment } from '../assessments/service.js'
import type { CaseAccess } from '../audit/access.js'
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
  const draft = { stage, settings, content, caseFile, evaluation, ...(ownLevel === undefined ? {} : { ownLevel }) }
  return {
    definition,
    contentStatus: registry.contentStatusOf(stored.questionnaire),
    head: await assessments.head(access, stored),
    assessed: submission ?? draft,
    childInitials: initialsOf(caseFile.child.name),
    ...(statement === undefined ? {} : { statement }),
    ...(approval === undefined ? {} : { approval }),
    conflictList: conflictsOf(loaded),
    names: await namesOf(needs, access),
    now: access.now,
  }
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
