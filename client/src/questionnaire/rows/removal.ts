import { useCallback, useState } from 'react'
import type { GroupQuestion, Row } from '@forud/shared'
import { focusField } from '../../design/ErrorSummary.js'
import { useAnswerSource } from '../source.js'
import { usesOf } from './pointing.js'
import { rowName } from './rowName.js'

/** A row that was taken out, what it was called, where it stood, and where it is still pointed at. */
type Taken = { readonly row: Row; readonly name: string; readonly place: number; readonly uses: readonly string[] }

/** Takes rows out at once, and remembers them until the page is left, so that each can come back as it was. */
export function useRemoval(question: GroupQuestion, rows: readonly Row[]) {
  const source = useAnswerSource()
  const [taken, setTaken] = useState<readonly Taken[]>([])
  const remove = useCallback(
    (id: string) => {
      const now = source.rows(question.id)
      const place = now.findIndex((row) => row.id === id)
      const row = now[place]
      if (row === undefined) return
      const name = rowName(question, row, place)
      setTaken((before) => [...before, { row, name, place, uses: usesOf(source, question.id, id) }])
      source.removeRow(question.id, id)
    },
    [question, source],
  )
  const restore = ({ row, place }: Taken) => {
    setTaken((before) => before.filter((one) => one.row.id !== row.id))
    source.restoreRow(question.id, row, place)
    setTimeout(() => focusField(`${row.id}-line`), 0)
  }
  return { taken: taken.filter(({ row }) => !rows.some(({ id }) => id === row.id)), remove, restore }
}

type Place = { readonly row: Row; readonly index: number } | { readonly taken: Taken }

/** The rows in order, with those that were taken out where they stood; the one taken last stands first. */
export function placesOf(rows: readonly Row[], taken: readonly Taken[]): readonly Place[] {
  const own: readonly Place[] = rows.map((row, index) => ({ row, index }))
  return taken.toReversed().reduce((places, one) => places.toSpliced(one.place, 0, { taken: one }), own)
}
