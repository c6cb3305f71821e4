import { nothingYet, timelineOf, timelinePicture, timelineTable, type TimelineInput } from '@forud/shared'
import { useCallback, useMemo } from 'react'
import { PictureWithTable } from './PictureWithTable.js'

/** What happened, what was done and what is planned, on one axis. */
export function Timeline({ definition, entities, assessments, today }: TimelineInput) {
  const timeline = useMemo(
    () => timelineOf({ definition, entities, assessments, today }),
    [definition, entities, assessments, today],
  )
  const draw = useCallback((width: number) => timelinePicture(timeline, width), [timeline])
  if (timeline.happenings.length === 0) return <p className="muted">{nothingYet}</p>
  return <PictureWithTable draw={draw} table={timelineTable(timeline)} fileName="haendelseslinje.svg" />
}
