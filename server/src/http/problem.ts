import { problems, type Problem, type ProblemDetails } from '@forud/shared'

type Thrown = { readonly problem: Problem; readonly keeps: 'nothing' | 'changes' }
const thrown = new WeakMap<Error, Thrown>()

const remember = (content: Thrown): Error => {
  const error = new Error(content.problem.type)
  thrown.set(error, content)
  return error
}

/** To be thrown: everything the call did is undone, and the problem is the answer. */
export const createProblem = (problem: Problem): Error => remember({ problem, keeps: 'nothing' })

/** To be thrown when the problem is only part of the answer: what the call did until now is kept. */
export const problemKeepingChanges = (problem: Problem): Error => remember({ problem, keeps: 'changes' })

export const problemOf = (error: unknown): Problem | undefined =>
  error instanceof Error ? thrown.get(error)?.problem : undefined

export const keepsChanges = (error: unknown): boolean =>
  error instanceof Error && thrown.get(error)?.keeps === 'changes'

export const detailsOf = (problem: Problem, detail?: string): ProblemDetails => ({
  ...problem,
  ...problems[problem.type],
  ...(detail === undefined ? {} : { detail }),
})
