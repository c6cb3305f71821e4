import { useState } from 'react'
import { findQuestion, type AcuteResponse, type Question, type QuestionId } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Dialog } from '../../design/Dialog.js'
import { nothingSaid, withoutBlanks, withSaid } from '../../questionnaire/answering.js'
import { useStore } from '../store/hooks.js'
import type { AssessmentStore } from '../store/store.js'
import { acuteTexts } from '../texts.js'
import { useComingBack } from './comingBack.js'
import { ResponseFields } from './ResponseFields.js'
import { parseDraft } from './parseDraft.js'
import { draftOf, errorsIn, keptDraft, responseFrom, type Draft, type DraftError } from './response.js'
import { SameAsBefore } from './SameAsBefore.js'
import type { Interrupt } from './watched.js'
import { WhatToDo } from './WhatToDo.js'

type AcuteInterruptProps = { readonly interrupt: Interrupt; readonly onDone: () => void }

/** A current »Ja« stops the work: nobody goes on without saying who was contacted, or why nobody was (G-11). */
export function AcuteInterrupt({ interrupt: { question: id, how }, onDone }: AcuteInterruptProps) {
  const store = useStore()
  const question = findQuestion(store.definition, id)
  const comeBack = useComingBack(id)
  const done = () => {
    onDone()
    comeBack()
  }
  const { draft, errors, change, isComplete } = useDraft(store, id)
  return (
    <Dialog
      title={acuteTexts.title}
      size="wide"
      readFirst
      {...(how === 'own' ? {} : { onClose: done })}
      actions={
        <>
          <Button
            look="primary"
            onPress={() => {
              if (isComplete()) done()
            }}
          >
            {acuteTexts.save}
          </Button>
          <Button
            look="quiet"
            onPress={() => {
              takeBack(store, id, question)
              done()
            }}
          >
            {acuteTexts.mistake}
          </Button>
        </>
      }
    >
      <p>
        {how === 'own' ? acuteTexts.answeredYes : acuteTexts.isYes}{' '}
        <strong>
          {question?.code} {question?.text}
        </strong>
      </p>
      <WhatToDo question={id} />
      <SameAsBefore question={id} onUse={(response) => change(draftOf(response))} />
      <ResponseFields draft={draft} errors={errors} onChange={change} />
    </Dialog>
  )
}

/** What says enough is kept as it is typed: the page may be closed before anybody presses »Gem«. */
function useDraft(store: AssessmentStore, id: QuestionId) {
  const key = `acute.${id}`
  const [draft, setDraft] = useState(
    () => parseDraft(store.drafts()[key]?.value) ?? draftOf(store.read().document.content.acute[id]),
  )
  const [errors, setErrors] = useState<readonly DraftError[]>([])
  const change = (next: Draft) => {
    setDraft(next)
    const response = responseFrom(next)
    if (response === undefined) store.keepDraft(key, keptDraft(next, findQuestion(store.definition, id)?.code ?? ''))
    else {
      store.dropDraft(key)
      respond(store, id, response)
    }
  }
  const isComplete = (): boolean => {
    const found = errorsIn(draft)
    setErrors(found)
    return found.length === 0
  }
  return { draft, errors, change, isComplete }
}

const respond = (store: AssessmentStore, question: QuestionId, response: AcuteResponse | undefined) =>
  store.edit({ does: 'respond', question, response })

/** The answer was a slip: neither it nor what was said of it stays. */
function takeBack(store: AssessmentStore, id: QuestionId, question: Question | undefined): void {
  const { answers, acute } = store.read().document.content
  const aspect = question?.kind === 'factor' ? 'now' : undefined
  store.edit({ does: 'answer', question: id, answer: withoutBlanks(withSaid(answers[id] ?? {}, aspect, nothingSaid)) })
  if (acute[id] !== undefined) respond(store, id, undefined)
  store.dropDraft(`acute.${id}`)
  store.restart(`answers.${id}`)
}
