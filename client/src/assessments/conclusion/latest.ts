import { latestReassessment, type Evaluation, type IsoDate, type Level } from '@forud/shared'
import { useConclusion, useEvaluation, useView } from '../store/hooks.js'

/** The level's last day for looking at it again; unknown until there is a level. */
export function useLatest(): IsoDate | undefined {
  const { level } = useConclusion()
  const { basis } = useEvaluation()
  const { stage, settings } = useView()
  return level === undefined ? undefined : lastDay({ level, stage, basis, settings })
}

type Concluded = Parameters<typeof latestReassessment>[0] & {
  readonly level: Level
  readonly basis: Evaluation['basis']
}
const lastDay = (concluded: Concluded): IsoDate => latestReassessment(concluded, new Date().toISOString())
