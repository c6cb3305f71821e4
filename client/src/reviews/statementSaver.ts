import { endpoints, type StatementDraft } from '@forud/shared'
import type { Saving } from '../design/SaveStatus.js'
import { call } from '../http/client.js'
import type { Failure, Outcome } from '../http/parseReply.js'

type Needs = {
  readonly assessmentId: string
  readonly revision: number
  readonly tell: (saving: Saving, problem?: Failure) => void
}

const pause = 1_200
const retryAfter = 5_000

/** Saves what the consultant writes a moment after the last key, one save at a time, and goes on trying. */
export function createStatementSaver({ assessmentId, revision: first, tell }: Needs) {
  const params = { assessmentId }
  const timer = createTimer()
  let revision = first
  let waiting: StatementDraft | undefined
  let underWay: Promise<void> | undefined

  async function save(draft: StatementDraft): Promise<void> {
    tell({ is: 'saving' })
    const outcome = await call(endpoints.saveStatement, { params, body: sendable(draft), revision, keepalive: true })
    if (outcome.ok) {
      revision = outcome.value.revision
      tell({ is: 'saved', at: new Date().toISOString() })
      return
    }
    waiting ??= draft
    tell({ is: 'retrying' }, outcome.problem)
    if (passes(outcome.problem)) timer.start(retryAfter, () => void flush())
  }

  async function flush(): Promise<void> {
    await underWay
    if (waiting === undefined) return
    const draft = waiting
    waiting = undefined
    underWay = save(draft)
    await underWay
  }

  const change = (draft: StatementDraft) => {
    waiting = draft
    timer.start(pause, () => void flush())
  }

  /** Freezes the statement and carries out its decision. */
  async function give(draft: StatementDraft): Promise<Outcome<{ readonly revision: number }>> {
    timer.stop()
    await underWay
    const outcome = await call(endpoints.giveStatement, { params, body: sendable(draft), revision })
    if (outcome.ok) waiting = undefined
    return outcome
  }

  return { change, flush, give }
}

/** One thing to do later; a new one takes the place of the last. */
function createTimer() {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
  }
  const start = (milliseconds: number, work: () => void) => {
    stop()
    timer = setTimeout(work, milliseconds)
  }
  return { start, stop }
}

/** Goes by itself: the connection comes back, the user signs in again. */
const passes = ({ type }: Failure): boolean => type === 'no-connection' || type === 'not-signed-in'

/** A comment that is only begun is not sent. */
const sendable = (draft: StatementDraft): StatementDraft => ({
  ...draft,
  comments: draft.comments.filter(({ text }) => text.trim() !== ''),
})
