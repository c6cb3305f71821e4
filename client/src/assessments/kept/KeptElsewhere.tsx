import { useMemo } from 'react'
import { findQuestion, listQuestion } from '@forud/shared'
import { partsOf } from '../store/document.js'
import { useStore } from '../store/hooks.js'
import type { Kept } from './kept.js'
import { KeptNote } from './KeptNote.js'
import { useKept } from './useKept.js'

const isConcluded = ({ piece, list }: Kept): boolean => partsOf(piece).part === 'conclusion' || list === 'precaution'

/** Of the conclusion, and of the precautions that belong to it. */
export function KeptInConclusion() {
  return <Notes kept={useKept(isConcluded)} />
}

/** Of questions and lists that this version of the questionnaire does not have: seen on every page. */
export function KeptElsewhere() {
  const { definition } = useStore()
  const isHomeless = useMemo(
    () => (kept: Kept) => {
      if (isConcluded(kept)) return false
      const { piece, list } = kept
      if (list !== undefined) return listQuestion(definition, list) === undefined
      return findQuestion(definition, partsOf(piece).name) === undefined
    },
    [definition],
  )
  return <Notes kept={useKept(isHomeless)} />
}

const Notes = ({ kept }: { readonly kept: readonly Kept[] }) =>
  kept.map((one) => <KeptNote key={one.id} kept={one} named />)
