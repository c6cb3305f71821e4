import { contactNow, type EntityKind, type Section } from '@forud/shared'
import { useMemo } from 'react'
import { danishDay } from '../../design/danish.js'
import { LazyDetails } from '../../design/LazyDetails.js'
import { useNow } from '../../design/useNow.js'
import { LazyPeopleMap, LazyTimeline } from '../../pictures/LazyPicture.js'
import { useStore, useView, useWritten } from '../store/hooks.js'
import type { State } from '../store/sync.js'

/** Below the lists that a picture is drawn from: the picture as it is now. Drawn only when it is unfolded. */
export function SectionPictures({ section }: { readonly section: Section }) {
  const lists = section.questions.flatMap((item) => (item.kind === 'group' ? (item.list ?? []) : []))
  const has = (...kinds: readonly EntityKind[]) => lists.some((list) => kinds.includes(list))
  return (
    <>
      {has('person', 'child') ? <LazyDetails summary="Vis netværkskortet">{() => <People />}</LazyDetails> : null}
      {has('incident', 'plan') ? <LazyDetails summary="Vis hændelseslinjen">{() => <Events />}</LazyDetails> : null}
    </>
  )
}

const entitiesIn = ({ document }: State) => document.entities

function People() {
  const { definition } = useStore()
  const { gate, childInitials } = useView()
  const entities = useWritten(entitiesIn)
  const contact = useMemo(() => contactNow(gate), [gate])
  return <LazyPeopleMap {...{ definition, entities, contact }} child={childInitials} />
}

/** The case's other assessments stand on its own page. */
const noAssessments = [] as const

function Events() {
  const { definition } = useStore()
  const entities = useWritten(entitiesIn)
  return <LazyTimeline {...{ definition, entities }} assessments={noAssessments} today={danishDay(useNow())} />
}
