import type { OwnLevel, Stage } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { sealAt, unsealAt, type Place } from '../sealing/parsedPlace.js'

type OwnLevelRow = {
  readonly assessment_id: string
  readonly stage: number
  readonly level: string
  readonly by: string
  readonly at: string
}

const placeOf = (assessmentId: string): Place<OwnLevel['level']> => ({ name: `assessment/${assessmentId}/own-level` })

export async function findOwnLevel(
  access: CaseAccess,
  assessmentId: string,
  stage: Stage,
): Promise<OwnLevel | undefined> {
  const row = await access.trx<OwnLevelRow>('own_levels').where({ assessment_id: assessmentId, stage }).first()
  if (row === undefined) return undefined
  return { stage, level: unsealAt(access, placeOf(assessmentId), row.level), by: row.by, at: row.at }
}

export async function insertOwnLevel(access: CaseAccess, assessmentId: string, ownLevel: OwnLevel): Promise<void> {
  await access.trx<OwnLevelRow>('own_levels').insert({
    assessment_id: assessmentId,
    stage: ownLevel.stage,
    level: sealAt(access, placeOf(assessmentId), ownLevel.level),
    by: ownLevel.by,
    at: ownLevel.at,
  })
}
