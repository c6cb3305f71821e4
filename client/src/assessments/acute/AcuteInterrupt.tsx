import { useState } from 'react'
import { findQuestion, type QuestionId } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Dialog } from '../../design/Dialog.js'
import { nothingSaid, withoutBlanks, withSaid } from '../../questionnaire/answering.js'
import { focusField } from '../../design/ErrorSummary.js'
import { useStore } from '../store/hooks.js'
import { acuteTexts } from '../texts.js'
import { ResponseFields } from './ResponseFields.js'
import { draftOf, errorsIn, responseFrom, type DraftError } from './response.js'
import { WhatToDo } from './WhatToDo.js'

type AcuteInterruptProps = { readonly question: QuestionId; readonly onDone: () => void }

/** A current »Ja« stops the work: nobody goes on without saying who was contacted, or why nobody was (G-11). */
export function AcuteInterrupt({ question: id, onDone }: AcuteInterruptProps) {
  const store = useStore()
  const question = findQuestion(store.definition, id)
  const [draft, setDraft] = useState(() => draftOf(store.read().document.content.acute[id]))
  const [errors, setErrors] = useState<readonly DraftError[]>([])
  const save = () => {
    const response = responseFrom(draft)
    setErrors(errorsIn(draft))
    if (response === undefined) return
    store.edit({ does: 'respond', question: id, response })
    onDone()
  }
  const takeBack = () => {
    const aspect = question?.kind === 'factor' ? 'now' : undefined
    const answer = withSaid(store.read().document.content.answers[id] ?? {}, aspect, nothingSaid)
    store.edit({ does: 'answer', question: id, answer: withoutBlanks(answer) })
    store.restart(`answers.${id}`)
    onDone()
    // The row was drawn anew, so the browser has nothing to give focus back to.
    setTimeout(() => focusField(id), 0)
  }
  return (
    <Dialog
      title={acuteTexts.title}
      size="wide"
      actions={
        <>
          <Button look="primary" onPress={save}>
            {acuteTexts.save}
          </Button>
          <Button look="quiet" onPress={takeBack}>
            {acuteTexts.mistake}
          </Button>
        </>
      }
    >
      <p>
        {acuteTexts.answeredYes} <strong>{question?.text}</strong>
      </p>
      <WhatToDo question={id} />
      <ResponseFields draft={draft} errors={errors} onChange={setDraft} />
    </Dialog>
  )
}
