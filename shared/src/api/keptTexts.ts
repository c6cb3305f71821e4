import { array, mixed, object, string } from 'yup'
import type { EntityKind } from '../assessment/caseFile.js'
import type { Instant } from '../assessment/instant.js'
import type { AccountId } from '../assessment/people.js'
import { tells, type Permission } from './endpoint.js'

const authors: Permission = { roles: ['caseworker'], attachedTo: 'assessment' }

/** `answers.drabstrussel`, `conclusion.reason`; `row.…` for a row of one of the case's lists. */
export type PieceName = `answers.${string}` | `acute.${string}` | `conclusion.${string}` | `row.${string}`

/** What was not chosen when two people had written the same. Kept until somebody puts it away, and underneath for good. */
export type KeptText = {
  readonly id: string
  readonly piece: PieceName
  /** The list that the row stands in. */
  readonly list?: EntityKind
  readonly value: unknown
  readonly writtenBy: AccountId
  readonly writtenAt: Instant
  readonly chosenBy: AccountId
  readonly chosenAt: Instant
}

const loss = object({
  /** Made by the writer, so that a repeated write keeps it once. */
  id: string()
    .matches(/^[\w-]{1,64}$/, 'Ukendt id.')
    .required(),
  /** `mine`: the writer's own, sent as `value`. `theirs`: what this write replaces, which the server knows. */
  whose: string()
    .oneOf(['mine', 'theirs'] as const)
    .required(),
  value: mixed().when('whose', { is: 'mine', then: (value) => value.required() }),
}).noUnknown('Ukendt felt: ${unknown}')
export type SentLoss = (typeof loss)['__outputType']

/** Goes with the write that decided between two, and is kept if that write is carried out. */
export const losses = array(loss).max(20).optional()

export const keptTextEndpoints = {
  putAway: tells('POST', '/api/assessments/:assessmentId/kept-texts/:keptTextId/put-away', {
    permission: authors,
    purpose: 'læg ikke valgt tekst væk',
  }),
}
