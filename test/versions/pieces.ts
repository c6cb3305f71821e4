import type { Answer, Answers } from '@forud/shared'

/** Every smallest thing that was said, with its place: what may never be lost. */
export const piecesOf = (answers: Answers, above = ''): readonly string[] =>
  Object.entries(answers).flatMap(([id, answer]) => piecesIn(answer, `${above}${id}`))

function piecesIn(answer: Answer, place: string): readonly string[] {
  const { rows, values, ...rest } = answer
  const said = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${place}.${key}=${JSON.stringify(value)}`)
  const chosen = (values ?? []).map((value) => `${place} chooses ${value}`)
  const inRows = (rows ?? []).flatMap((row) => [
    `${place} has ${row.id}`,
    ...piecesOf(row.answers, `${place}[${row.id}].`),
  ])
  return [...said, ...chosen, ...inRows]
}
