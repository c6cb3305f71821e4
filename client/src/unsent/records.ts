import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Sealed } from './cipher.js'

/** What lies on the disk: two random ids and a fingerprint, readable, and what was typed, sealed. */
export type StoredRecord = Sealed & { readonly id: string; readonly owner: string; readonly assessment: string }

type Schema = DBSchema & { readonly records: { readonly key: string; readonly value: StoredRecord } }
type Opened = IDBPDatabase<Schema>

const name = 'forud'

/** Whether this browser can keep anything, and knows its windows apart. */
export const canKeep = (): boolean => 'indexedDB' in globalThis && 'locks' in navigator

/** On the disk, not only on its way there, when this resolves. Rejects where the browser refuses. */
export const putRecord = (record: StoredRecord): Promise<void> =>
  opened(async (database) => {
    const writing = database.transaction('records', 'readwrite', { durability: 'strict' })
    await Promise.all([writing.store.put(record), writing.done])
  })

export const removeRecords = (ids: readonly string[]): Promise<void> =>
  opened(async (database) => {
    const writing = database.transaction('records', 'readwrite', { durability: 'strict' })
    await Promise.all([...ids.map((id) => writing.store.delete(id)), writing.done])
  })

export async function allRecords(): Promise<readonly StoredRecord[]> {
  if (!canKeep()) return []
  try {
    return await opened((database) => database.getAll('records'))
  } catch {
    // A browser that keeps nothing has nothing.
    return []
  }
}

/** One window at a time, so that the database can be taken away with its last record and never with somebody's first. */
const opened = <T>(work: (database: Opened) => Promise<T>): Promise<T> =>
  navigator.locks.request('forud-records', async () => {
    const database = await openDB<Schema>(name, 1, {
      upgrade: (made) => {
        made.createObjectStore('records', { keyPath: 'id' })
      },
    })
    try {
      return await work(database)
    } finally {
      const left = await database.count('records').catch(() => 1)
      database.close()
      if (left === 0) await deleteDB(name)
    }
  })
