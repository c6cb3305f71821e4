const lockOf = (record: string): string => `forud-record-${record}`

/** Held for as long as this window lives, whatever ends it; resolves once it is held. Gives back how to let go. */
export const holdRecord = (record: string): Promise<() => void> =>
  new Promise((held, refused) => {
    navigator.locks
      .request(lockOf(record), () => new Promise<void>((letGo) => held(letGo)))
      .catch((error: unknown) => refused(error instanceof Error ? error : new Error(String(error))))
  })

/** Does the work if no window has the record, with the record held meanwhile. */
export const ifAbandoned = <T>(record: string, work: () => Promise<T>): Promise<T | undefined> =>
  navigator.locks.request(lockOf(record), { ifAvailable: true }, (lock) =>
    lock === null ? Promise.resolve(undefined) : work(),
  )

/** The records that some window has, this one included. */
export async function heldRecords(): Promise<(record: string) => boolean> {
  const { held = [] } = await navigator.locks.query()
  const names = new Set(held.map(({ name }) => name))
  return (record) => names.has(lockOf(record))
}
