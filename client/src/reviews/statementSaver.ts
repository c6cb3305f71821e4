import { reviewEndpoints, type StatementDraft } from '@forud/shared'
import type { Saving } from '../design/SaveStatus.js'
import { call } from '../http/client.js'
import type { Failure, Outcome } from '../http/parseReply.js'
import { createSender, type Sent } from './sender.js'

type Needs = {
  readonly assessmentId: string
  readonly revision: number
  readonly tell: (saving: Saving, problem?: Failure) => void
}

/** Saves what the consultant writes a moment after the last key, and goes on trying while the connection is away. */
export function createStatementSaver({ assessmentId, revision: first, tell }: Needs) {
  const params = { assessmentId }
  let revision = first

  async function save(draft: StatementDraft): Promise<Sent> {
    tell({ is: 'saving' })
    const outcome = await call(reviewEndpoints.saveStatement, {
      params,
      body: sendable(draft),
      revision,
      keepalive: true,
    })
    if (!outcome.ok) {
      tell({ is: 'retrying' }, outcome.problem)
      return passes(outcome.problem) ? 'again' : 'stuck'
    }
    revision = outcome.value.revision
    tell({ is: 'saved', at: new Date().toISOString() })
    return 'done'
  }
  const sender = createSender(save)

  /** Freezes the statement and carries out its decision. */
  async function give(draft: StatementDraft): Promise<Outcome<{ readonly revision: number }>> {
    await sender.settle()
    const outcome = await call(reviewEndpoints.giveStatement, { params, body: sendable(draft), revision })
    if (outcome.ok) sender.forget()
    return outcome
  }

  return { change: sender.change, flush: sender.flush, give }
}

/** Goes by itself: the connection comes back, the user signs in again. */
const passes = ({ type }: Failure): boolean => type === 'no-connection' || type === 'not-signed-in'

/** A comment that is only begun is not sent. */
const sendable = (draft: StatementDraft): StatementDraft => ({
  ...draft,
  comments: draft.comments.filter(({ text }) => text.trim() !== ''),
})
