import { useId, useState, type KeyboardEvent } from 'react'
import type { Answer, Question } from '@forud/shared'
import { takesEvidence, withoutBlanks } from './answering.js'
import { goInto, goOn } from './goOn.js'
import { showKeys } from './KeyHelp.js'
import { questionKeyOf, type QuestionKey } from './questionKeys.js'

export type Besides = ReturnType<typeof useBeside>

/** What is unfolded beside one answer, and the keys that unfold it. */
export function useBeside(question: Question, answer: Answer) {
  const [help, setHelp] = useState(false)
  const [source, setSource] = useState<number>()
  const helpId = useId()
  const offersSource = takesEvidence(question) && withoutBlanks(answer) !== undefined
  const openSource = (index: number | undefined) => {
    setSource(index)
    // After it has been drawn.
    if (index !== undefined) setTimeout(() => goInto(`${question.id}-evidence-${index}`), 0)
  }
  const addSource = () => openSource(answer.evidence?.length ?? 0)
  const toggleHelp = () => setHelp((shown) => !shown)
  /** Whether the key was carried out. */
  const carryOut = (key: QuestionKey, from: HTMLElement): boolean => {
    switch (key) {
      case 'next':
        // After the last question too, Enter gives no answer and takes none away.
        return goOn(from) || from.getAttribute('role') === 'radio'
      case 'previous':
        return goOn(from, -1)
      case 'sources':
        if (offersSource) addSource()
        return offersSource
      case 'help':
        toggleHelp()
        return true
      case 'keys':
        showKeys()
        return true
      case 'back':
        openSource(undefined)
        return goOn(from, -1)
    }
  }
  return { help, helpId, toggleHelp, source, openSource, addSource, offersSource, onKey: whenCarriedOut(carryOut) }
}

const whenCarriedOut =
  (carryOut: (key: QuestionKey, from: HTMLElement) => boolean) => (event: KeyboardEvent<HTMLElement>) => {
    const key = questionKeyOf(event)
    if (key === undefined || !(event.target instanceof HTMLElement) || !carryOut(key, event.target)) return
    event.preventDefault()
    event.stopPropagation()
  }
