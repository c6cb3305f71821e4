import { nobodyYet, peopleOf, peoplePicture, peopleTable, type PeopleInput } from '@forud/shared'
import { useCallback, useMemo } from 'react'
import { PictureWithTable } from './PictureWithTable.js'

/** The child in the middle, and everybody who was entered around it. */
export function PeopleMap({ definition, entities, child, contact }: PeopleInput) {
  const people = useMemo(
    () => peopleOf({ definition, entities, child, contact }),
    [definition, entities, child, contact],
  )
  const draw = useCallback((width: number) => peoplePicture(people, width), [people])
  if (people.people.length === 0) return <p className="muted">{nobodyYet}</p>
  return <PictureWithTable draw={draw} table={peopleTable(people)} fileName="netvaerkskort.svg" />
}
