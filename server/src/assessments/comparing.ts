import { compareAssessments, type Compared, type ComparedSide, type ComparisonView } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { initialsOf } from '../caseFile/initials.js'
import { getStored, load, type Loaded, type ReadingNeeds } from './reading.js'
import { readStatements } from './statementRepository.js'
import { isWithheld } from './visibility.js'

/** Both are looked for in the opened case: one of another case does not exist here. */
export async function comparisonOf(
  needs: ReadingNeeds,
  access: CaseAccess,
  id: string,
  otherId: string,
): Promise<ComparisonView> {
  const one = await load(needs, access, await getStored(access, id, 'toRead'))
  const other = await load(needs, access, await getStored(access, otherId, 'toRead'))
  const { judgement, ...open } = compareAssessments(comparedOf(one), comparedOf(other))
  const isShown = judgement !== undefined && (await isJudgementOpen(one)) && (await isJudgementOpen(other))
  const { caseNumber, child } = one.caseFile
  return {
    caseId: access.caseId,
    caseNumber,
    childInitials: initialsOf(child.name),
    before: sideOf(one),
    after: sideOf(other),
    comparison: isShown ? { ...open, judgement } : open,
  }
}

/** The consultant's own level comes first (G-07), and so does the caseworker's (decisions 9). */
async function isJudgementOpen({ access, stored, ownLevel }: Loaded): Promise<boolean> {
  if (ownLevel === undefined) return false
  return !isWithheld(stored, access.actor, await readStatements([{ id: stored.id, access }]))
}

const momentOf = ({ submission, access }: Loaded): string => submission?.at ?? access.now

const comparedOf = (loaded: Loaded): Compared => ({
  definition: loaded.definition,
  answers: loaded.evaluation.relevantAnswers,
  evaluation: loaded.evaluation,
  conclusion: loaded.content.conclusion,
  stage: loaded.stored.stage,
  number: loaded.stored.number,
  at: momentOf(loaded),
  ...(loaded.ownLevel === undefined ? {} : { ownLevel: loaded.ownLevel.level }),
})

function sideOf(loaded: Loaded): ComparedSide {
  const { id, number, stage, status, questionnaire } = loaded.stored
  const { relevantAnswers: answers, asked } = loaded.evaluation
  const { entities } = loaded.caseFile
  return { id, number, stage, status, questionnaire, at: momentOf(loaded), answers, asked, entities }
}
