import type { Content } from '../unsent/parseContent.js'
import { pieceName } from './clash/pieceName.js'
import { wordsOf } from './clash/wordsOf.js'
import { keptIn } from './kept/kept.js'
import { keptTexts } from './kept/texts.js'
import { unsavedIn } from './store/parseUnsaved.js'
import type { AssessmentStore } from './store/store.js'
import { valueOf } from './store/document.js'
import { unsavedPieces } from './store/sync.js'
import { unsentTexts } from './texts.js'

type Read = Pick<AssessmentStore, 'read' | 'view' | 'definition' | 'drafts'>

/** What is not saved: to be put back as it was, and to be read where that cannot be done. Nothing when all is saved. */
export function unsentContent(store: Read): Content | undefined {
  const state = store.read()
  const unsaved = unsavedIn(state)
  const drafts = store.drafts()
  const written = Object.values(drafts)
  if (unsaved === undefined && written.length === 0) return undefined
  const { definition } = store
  const { caseNumber, number, questionnaire } = store.view()
  const typed = unsavedPieces(state.sync).map((piece) => {
    const lines = wordsOf(definition, piece, valueOf(state.document, piece))
    return {
      where: pieceName(definition, state.document, piece),
      lines: lines.length === 0 ? [unsentTexts.takenAway] : lines,
    }
  })
  // Their own text where they let a colleague's stand: not kept yet either.
  const notChosen = keptIn(store)
    .filter(({ isKept, written: byColleague }) => !isKept && byColleague === undefined)
    .map(({ piece, list, value }) => ({
      where: keptTexts.titleIn(pieceName(definition, state.document, piece, list)),
      lines: wordsOf(definition, piece, value, list),
    }))
  const said = [...typed, ...notChosen, ...written.map(({ where, lines }) => ({ where, lines }))]
  const data = { ...unsaved, drafts }
  return { title: unsentTexts.title(caseNumber, number), version: questionnaire.hash, said, data }
}
