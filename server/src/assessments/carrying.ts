import { carryOver, type Carried, type Content, type Succession, type Written } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { contentOf, readFields, writeFields, type Field } from './fieldRepository.js'
import type { StoredAssessment } from './parsedRow.js'
import { readSubmissions } from './repository.js'

type Carrying = {
  /** The predecessor, what it succeeded, and so on. */
  readonly chain: readonly StoredAssessment[]
  readonly to: string
  readonly succession: Succession
}

/** Each answer keeps who gave it and when; a reassessment also which assessment it was written in. */
export async function carryFields(access: CaseAccess, { chain, to, succession }: Carrying): Promise<void> {
  const [from] = chain
  if (from === undefined) return
  const fields = (await readFields([{ id: from.id, access }])).get(from.id) ?? []
  const submitted = (await readSubmissions([access], [from.id])).get(from.id)
  // Stage 2 takes everything along; a reassessment only what was still asked when it was sent.
  const content = succession.as === 'stage2' || submitted === undefined ? contentOf(fields) : submitted.content
  const kept = valuesIn(carryOver(content, succession))
  const carried = fields.flatMap((field): readonly Field[] => {
    const value = kept.get(field.name)
    if (value === undefined) return []
    const { written: _before, ...rest } = field
    const origin = field.origin === 'intake' ? 'intake' : 'carriedOver'
    const written = succession.as === 'stage2' ? undefined : writtenOf(field, chain)
    return [{ ...rest, value, revision: 1, origin, ...(written === undefined ? {} : { written }) }]
  })
  await writeFields(access, to, carried)
}

const valuesIn = ({ answers, acute }: Content): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries(answers).map(([id, value]): [string, unknown] => [`answers.${id}`, value]),
    ...Object.entries(acute).map(([id, value]): [string, unknown] => [`acute.${id}`, value]),
  ])

/** Where the answer was written: as it was noted when it was carried over, else in the one that was open at the time. */
export function writtenOf({ written, changedAt }: Field, chain: readonly StoredAssessment[]): Written {
  if (written !== undefined) return written
  const openThen = chain.find(({ createdAt }) => createdAt <= changedAt) ?? chain.at(-1)
  return { number: openThen?.number ?? 1, at: changedAt }
}

/** The assessments that an assessment succeeds, the nearest first. */
export function predecessorsOf(
  { predecessor }: StoredAssessment,
  assessments: readonly StoredAssessment[],
): readonly StoredAssessment[] {
  const nearest = assessments.find(({ id }) => id === predecessor)
  return nearest === undefined ? [] : [nearest, ...predecessorsOf(nearest, assessments)]
}

/** Every answer that was not written in this assessment, by question. */
export const carriedIn = (fields: readonly Field[]): { readonly [question: string]: Carried } =>
  Object.fromEntries(
    fields.flatMap(({ name, written, origin, value, changedBy: by, changedAt: at }): readonly [string, Carried][] => {
      if (written === undefined || value === undefined || !name.startsWith('answers.')) return []
      const confirmed = origin === 'confirmed' ? { confirmed: { by, at } } : {}
      return [[name.slice('answers.'.length), { ...written, ...confirmed }]]
    }),
  )
