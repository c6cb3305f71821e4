import type { Answers } from '../questionnaire/answers.js'
import type { QuestionId, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { canonicalJson } from '../questionnaire/canonical.js'
import type { AnswerSetAside, ConfirmReason, Migration } from '../versions/migration.js'
import { listQuestions, type Entity } from './caseFile.js'
import type { Instant } from './instant.js'
import type { AccountId } from './people.js'
import type { QuestionnaireRef } from './questionnaireRef.js'

/** Answers that had no place in the version that a draft was moved to. They stay with it, and are printed in its report. */
export type KeptAside = {
  readonly from: QuestionnaireRef
  readonly at: Instant
  readonly by: AccountId
  readonly parts: readonly AnswerSetAside[]
}

/** An answer that was given under another version, and that somebody must say still holds. */
export type Unconfirmed = { readonly question: QuestionId; readonly reasons: readonly ConfirmReason[] }

/** What a migration writes: the assessment's own answers that changed, and the rows of the case's lists that did. */
export type Moved = {
  /** By question; `undefined` where the answer is set aside as a whole. */
  readonly answers: readonly (readonly [QuestionId, Answers[QuestionId] | undefined])[]
  readonly rows: readonly Pick<Entity, 'id' | 'kind' | 'answers'>[]
}

/** Only what differs is written, so that whoever wrote the rest is still its author. */
export function movedBy(
  { answers: after }: Pick<Migration, 'answers'>,
  to: QuestionnaireDefinition,
  before: { readonly answers: Answers; readonly entities: readonly Entity[] },
): Moved {
  const lists = listQuestions(to)
  const isList = (question: QuestionId) => lists.some(({ id }) => id === question)
  return {
    answers: Object.entries(before.answers)
      .filter(([question, answer]) => !isList(question) && !isSame(answer, after[question]))
      .map(([question]) => [question, after[question]] as const),
    rows: lists.flatMap(({ id, list }) =>
      (after[id]?.rows ?? []).flatMap((row) => {
        const entity = before.entities.find((known) => known.id === row.id && known.kind === list)
        return entity === undefined || isSame(entity.answers, row.answers) ? [] : [{ ...row, kind: list }]
      }),
    ),
  }
}

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other)
