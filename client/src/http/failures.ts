import type { FieldError } from '@forud/shared'
import type { Failure } from './parseReply.js'

/** Field errors that a problem carries, each with its place in the body that was sent. */
export const fieldErrorsOf = (problem: Failure | undefined): readonly FieldError[] =>
  problem !== undefined && 'errors' in problem ? problem.errors : []

/** One sentence, and the number to give to support when the fault is ours. */
export function sentenceOf(problem: Failure): string {
  if (problem.type === 'action-refused') return `${problem.title} ${refusals[problem.reason]}`
  if (problem.type === 'unexpected' && problem.requestId !== '') {
    return `${problem.title} Oplys kode ${problem.requestId}, hvis du beder om hjælp.`
  }
  return problem.title
}

const refusals = {
  wrongStatus: 'Vurderingen har en anden status, end siden viser. Hent siden igen.',
  wrongRole: 'Det hører til en anden rolle end din.',
  ownAssessment: 'Den, der har ændret svar i vurderingen, kan hverken gennemse eller godkende den.',
  reviewerApproves: 'Den, der har gennemset vurderingen, kan ikke også godkende den.',
} as const
