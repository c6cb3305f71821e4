import { useMemo } from 'react'
import type { Question } from '@forud/shared'
import type { Kept } from './kept.js'
import { KeptNote } from './KeptNote.js'
import { useKept } from './useKept.js'

/** What was not chosen of a question's answer, of what was done about it, and of its rows. */
export function KeptBelow({ question }: { readonly question: Question }) {
  const isHere = useMemo(() => {
    const list = question.kind === 'group' ? question.list : undefined
    return ({ piece, list: stoodIn }: Kept) =>
      piece === `answers.${question.id}` || piece === `acute.${question.id}` || (list !== undefined && stoodIn === list)
  }, [question])
  const kept = useKept(isHere)
  if (kept.length === 0) return null
  return (
    <div>
      {kept.map((one) => (
        <KeptNote key={one.id} kept={one} />
      ))}
    </div>
  )
}
