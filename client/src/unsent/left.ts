import { fingerprint, unseal, type Sealed } from './cipher.js'
import { parseContent, type Content } from './parseContent.js'
import { endKey, findKey } from './keys.js'
import { allRecords, canKeep, removeRecords, type StoredRecord } from './records.js'
import { heldRecords, ifAbandoned } from './windows.js'

/** What a window that is gone has left. */
export type Left = { readonly id: string; readonly assessment: string; readonly content: Content }

const isOf =
  (account: string) =>
  async ({ id, owner }: StoredRecord): Promise<boolean> =>
    owner === (await fingerprint(id, account))

async function recordsOf(account: string, own: boolean): Promise<readonly StoredRecord[]> {
  const records = await allRecords()
  const mine = await Promise.all(records.map(isOf(account)))
  return records.filter((_, place) => mine[place] === own)
}

/** Whether something lies here that another account typed. */
export const liesAnothers = async (account: string): Promise<boolean> => (await recordsOf(account, false)).length > 0

/** Removes what another account typed; nobody can read it afterwards. */
export async function removeAnothers(account: string): Promise<void> {
  const records = await recordsOf(account, false)
  if (records.length > 0) await removeRecords(records.map(({ id }) => id))
}

type Whose = { readonly account: string; readonly assessment?: string }

const wanted = async ({ account, assessment }: Whose): Promise<readonly StoredRecord[]> =>
  canKeep()
    ? (await recordsOf(account, true)).filter((record) => assessment === undefined || record.assessment === assessment)
    : []

/** Takes over what lies here of one's own and no window has, one after the other; what `use` has dealt with is removed. */
export async function takeOverLeft(whose: Whose, use: (left: Left) => Promise<'dealtWith' | 'stays'>): Promise<void> {
  for (const record of await wanted(whose)) {
    await ifAbandoned(record.id, async () => {
      const left = await opened(record)
      if (left !== undefined && (await use(left)) === 'dealtWith') await removeLeft(left.id)
    })
  }
}

/** Opens what lies here of one's own and no window has, and leaves it as it is. */
export async function readLeft(account: string): Promise<readonly Left[]> {
  const records = await wanted({ account })
  const isHeld = records.length === 0 ? () => true : await heldRecords()
  const found = await Promise.all(records.filter(({ id }) => !isHeld(id)).map(opened))
  return found.filter((left) => left !== undefined)
}

/** Whether it still lies here, and no window has taken it over. */
export async function isStillLeft({ id }: Left): Promise<boolean> {
  const records = await allRecords()
  return records.some((record) => record.id === id) && !(await heldRecords())(id)
}

/** Removes what was handed back, and ends its key. */
export async function removeLeft(id: string): Promise<void> {
  await removeRecords([id])
  await endKey(id)
}

/** Undefined where nobody answers now, and where it can never be read again: then it is removed. */
async function opened(record: StoredRecord): Promise<Left | undefined> {
  const { id, owner, assessment } = record
  const asked = await findKey(id)
  if (asked.is === 'unreachable') return undefined
  const content = asked.is === 'none' ? undefined : await contentOf(asked.key, [id, owner, assessment], record)
  if (content !== undefined) return { id, assessment, content }
  await removeRecords([id])
  return undefined
}

/** Undefined where it was changed on the disk. */
const contentOf = (key: CryptoKey, context: readonly string[], sealed: Sealed): Promise<Content | undefined> =>
  unseal(key, context, sealed).then(parseContent, () => undefined)
