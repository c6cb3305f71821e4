import type { AcuteResponse, Answers, Conclusion, Instant, Level, Stage, StatementDraft } from '@forud/shared'
import type { UserName } from './accounts.js'
import type { Step } from './demonstrationCase.js'
import type { NewEntity } from './words.js'

export type Sent = {
  readonly by: UserName
  readonly stage: Stage
  readonly written: Instant
  readonly sent: Instant
  readonly answers: Answers
  readonly acute?: { readonly [question: string]: AcuteResponse }
  readonly entities?: readonly NewEntity[]
  readonly ownLevel: Level | 'kanIkkeVurderes'
  readonly conclusion: Conclusion
}

/** Answered, own level locked, concluded and sent. */
export const send = ({ by, stage, written, sent, ownLevel, conclusion, ...content }: Sent): readonly Step[] => [
  { does: 'write', at: written, by, ...content },
  { does: 'lockOwnLevel', at: sent, by, level: ownLevel },
  { does: 'write', at: sent, by, conclusion },
  { does: 'submit', at: sent, by, stage },
]

export type Reviewed = {
  readonly by: UserName
  readonly at: Instant
  readonly level: Level | 'kanIkkeVurderes'
  readonly statement: StatementDraft
}

export const review = ({ by, at, level, statement }: Reviewed): readonly Step[] => [
  { does: 'claim', at, by },
  { does: 'lockConsultantLevel', at, by, level },
  { does: 'giveStatement', at, by, statement },
]

export const agreed = (
  words: Omit<StatementDraft, 'comments' | 'decision' | 'agreesOnInvolvement'>,
): StatementDraft => ({
  agreesOnInvolvement: 'ja',
  ...words,
  decision: 'godkendt',
  comments: [],
})

export const approve = (
  at: Instant,
  words: { readonly conditions?: string; readonly recipients?: string } = {},
): Step => ({
  does: 'approve',
  at,
  by: 'leder',
  ...words,
})
