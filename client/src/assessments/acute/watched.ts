import { useEffect, useState } from 'react'
import type { QuestionId } from '@forud/shared'
import { derivationOf } from '../store/derivation.js'
import type { Derived } from '../store/derived.js'
import { useDerived, useStore, useWritten } from '../store/hooks.js'
import type { AssessmentStore } from '../store/store.js'
import type { State } from '../store/sync.js'

/** `own`: answered here, so it is finished before anything else. `found`: it was there already. `asked`: somebody pressed. */
export type Interrupt = { readonly question: QuestionId; readonly how: 'own' | 'found' | 'asked' }

const yesIn = ({ evaluation }: Derived): readonly QuestionId[] =>
  evaluation.acute.filter(({ answer }) => answer === 'ja').map(({ question }) => question)
const responsesIn = ({ document }: State) => document.content.acute

/** Current »Ja« to acute questions of which nobody has said who was contacted. */
export function useDue(): readonly QuestionId[] {
  const yes = useDerived(yesIn)
  const responses = useWritten(responsesIn)
  return yes.filter((id) => responses[id] === undefined)
}

/**
 * One interrupt at a time: what is answered »Ja« on this page, at once; what was left unfinished, when the page is opened.
 * What a colleague answers meanwhile interrupts nobody.
 */
export function useInterrupts() {
  const store = useStore()
  const [waiting, setWaiting] = useState<readonly Interrupt[]>([])
  useEffect(() => {
    const arising = watchArising(store)
    const look = () => {
      const more = arising()
      if (more.length > 0) setWaiting((before) => withMore(before, more))
    }
    const stop = derivationOf(store).subscribe(look)
    look()
    return stop
  }, [store])
  return {
    shown: waiting[0],
    open: (question: QuestionId) => setWaiting((before) => withMore(before, [{ question, how: 'asked' }])),
    done: () => setWaiting((before) => before.slice(1)),
  }
}

const withMore = (before: readonly Interrupt[], more: readonly Interrupt[]): readonly Interrupt[] => [
  ...before,
  ...more.filter(({ question }) => !before.some((one) => one.question === question)),
]

/** Each call tells what has become »Ja« since the one before. */
function watchArising(store: AssessmentStore): () => readonly Interrupt[] {
  let known: readonly QuestionId[] | undefined
  return () => {
    const before = known
    known = yesIn(derivationOf(store).shown())
    const fresh = known.filter((id) => before?.includes(id) !== true)
    const { document, sync } = store.read()
    return before === undefined
      ? fresh.filter((id) => document.content.acute[id] === undefined).map((question) => ({ question, how: 'found' }))
      : fresh.filter((id) => sync.given[`answers.${id}`] !== undefined).map((question) => ({ question, how: 'own' }))
  }
}
