import { useEffect, useRef } from 'react'
import { findQuestion, questionsOf, type QuestionId } from '@forud/shared'
import { Button } from '../../design/Button.js'
import type { Derived } from '../store/derived.js'
import { useDerived, useStore, useView } from '../store/hooks.js'
import { deskTexts } from '../texts.js'
import { nextUnanswered } from './nextUnanswered.js'
import { placeOfQuestion } from './places.js'
import { useGoTo } from './PlaceLink.js'

const unansweredIn = ({ shown }: Derived) => shown.unanswered

/** One press, or Alt + N, from wherever one is to the next question without an answer. */
export function NextUnanswered() {
  const unanswered = useDerived(unansweredIn)
  const goOn = useGoingOn()
  useKey(goOn)
  if (unanswered.length === 0) return <span className="muted">{deskTexts.nothingUnanswered}</span>
  return (
    <Button look="quiet" icon="arrow-forward" onPress={goOn}>
      {deskTexts.nextUnanswered} ({unanswered.length})
    </Button>
  )
}

function useGoingOn(): () => void {
  const store = useStore()
  const { id } = useView()
  const goTo = useGoTo()
  const last = useLastQuestion()
  return () => {
    const order = questionsOf(store.definition).map((asked) => asked.id)
    const next = nextUnanswered(order, store.derived().shown.unanswered, last())
    if (next === undefined) return
    const place = placeOfQuestion(store.definition, id, next)
    goTo({ ...place, focus: openColumn(next, store) })
  }
}

/** Of a question with two columns, the one that is open. */
function openColumn(id: QuestionId, { definition, read }: ReturnType<typeof useStore>): string {
  const answer = read().document.content.answers[id]
  const isFactor = findQuestion(definition, id)?.kind === 'factor'
  return isFactor && answer?.now !== undefined ? `${id}-earlier` : id
}

/** The question that had focus last, as long as it is on the page: a press on the button has taken focus from it. */
function useLastQuestion(): () => Element | undefined {
  const last = useRef<Element>(undefined)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const question = target instanceof Element ? target.closest('[data-question]') : null
      if (question !== null) last.current = question
    }
    document.addEventListener('focusin', note)
    return () => {
      document.removeEventListener('focusin', note)
    }
  }, [])
  return () => (last.current?.isConnected === true ? last.current : undefined)
}

/** A key that no browser and no field uses; a dialog is to be finished first. */
function useKey(press: () => void): void {
  const latest = useRef(press)
  useEffect(() => {
    latest.current = press
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyN' || !event.altKey || event.ctrlKey || event.shiftKey || event.metaKey) return
      if (document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('keydown', onKey, true)
    }
  }, [])
}
