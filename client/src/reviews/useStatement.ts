import type { AssessmentView, Statement, StatementDraft } from '@forud/shared'
import { useEffect, useState } from 'react'
import type { Saving } from '../design/SaveStatus.js'
import type { Failure } from '../http/parseReply.js'
import { createStatementSaver } from './statementSaver.js'

/** The statement while it is being written. */
export function useStatement({ id, revision, statement }: AssessmentView) {
  const [draft, setDraft] = useState<StatementDraft>(() => draftOf(statement))
  const [saving, setSaving] = useState<Saving>({ is: 'nothingToSave' })
  const [problem, setProblem] = useState<Failure>()
  const [saver] = useState(() =>
    createStatementSaver({
      assessmentId: id,
      revision,
      tell: (next, failed) => {
        setSaving(next)
        setProblem(failed)
      },
    }),
  )
  useEffect(() => {
    const flush = () => void saver.flush()
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [saver])
  const change = (part: Partial<StatementDraft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    saver.change(next)
  }
  return { draft, change, saving, problem, give: () => saver.give(draft) }
}

export type StatementEditing = ReturnType<typeof useStatement>

function draftOf(statement: Statement | undefined): StatementDraft {
  if (statement === undefined) return { comments: [] }
  const { ownLevel: _level, ownLevelAt: _at, by: _by, givenAt: _given, comments, ...words } = statement
  return { ...words, comments: comments.map(({ id, question, text }) => ({ id, question, text })) }
}
