import { fingerprint, seal } from './cipher.js'
import type { Content } from './parseContent.js'
import { createKeyRing } from './keyRing.js'
import { endKey } from './keys.js'
import { canKeep, putRecord, removeRecords } from './records.js'
import { shelter } from './shelter.js'
import { holdRecord } from './windows.js'

type Needs = {
  readonly account: string
  readonly assessment: string
  /** What is not saved now; nothing when everything is. */
  readonly read: () => Content | undefined
}
export type Keeper = {
  readonly id: string
  /** Something may have changed: looked at within half a second. */
  readonly changed: () => void
  /** Looks at once. `kept`: it lies sealed on the disk, or there is nothing to keep. */
  readonly settle: () => Promise<'kept' | 'notKept'>
  /** Leaves what is kept to whoever comes next, and keeps no more. */
  readonly letGo: () => Promise<void>
  /** The window is closing: a key that nothing is sealed with is ended. */
  readonly closing: () => void
  /** Removes what is kept, and ends its key. */
  readonly end: () => Promise<void>
}

/** Keeps a sealed copy of what is not saved, for as long as it is not. One for each assessment that a window writes in. */
export function createKeeper(needs: Needs): Keeper {
  const id = crypto.randomUUID()
  return canKeep() ? createSealedKeeper(id, needs) : createNoKeeper(id, needs)
}

const delay = 400
const patience = 5_000

function createSealedKeeper(id: string, needs: Needs): Keeper {
  const keys = createKeyRing(needs.assessment, id, () => changed())
  const record = createRecord(id, needs, keys)
  let timer: ReturnType<typeof setTimeout> | undefined

  const settle = async (): Promise<'kept' | 'notKept'> => {
    clearTimeout(timer)
    timer = undefined
    const kept = await record.write()
    if (record.isStopped()) return kept ? 'kept' : 'notKept'
    shelter.tell(id, kept ? 'sealed' : keys.is())
    // The disk may have room again.
    if (!kept && keys.now() !== undefined) timer ??= setTimeout(() => void settle(), patience)
    return kept ? 'kept' : 'notKept'
  }
  const changed = () => {
    if (!record.isStopped()) timer ??= setTimeout(() => void settle(), delay)
  }
  const stop = (how: 'leave' | 'remove'): Promise<void> => {
    clearTimeout(timer)
    keys.stop()
    shelter.forget(id)
    return record.stop(how)
  }
  return {
    id,
    changed,
    settle,
    letGo: () => stop('leave'),
    closing: () => {
      if (record.isEmpty() && needs.read() === undefined) void endKey(id)
    },
    end: async () => {
      await stop('remove')
      await endKey(id)
    },
  }
}

/** The record of one window: held by it, and written in turn, so that an older text is never written over a newer one. */
function createRecord(id: string, { account, assessment, read }: Needs, keys: ReturnType<typeof createKeyRing>) {
  const held = holdRecord(id)
  let stored = false
  let stopped = false
  let writing: Promise<boolean> = Promise.resolve(true)

  const remove = async (): Promise<boolean> => {
    if (stored) await removeRecords([id])
    stored = false
    return true
  }
  const write = async (): Promise<boolean> => {
    if (read() === undefined) return remove()
    await Promise.all([keys.asked(), held])
    const content = read()
    const key = keys.now()
    if (content === undefined) return remove()
    if (key === undefined || stopped) return false
    const owner = await fingerprint(id, account)
    const sealed = await seal(key, [id, owner, assessment], content)
    stored = true
    await putRecord({ id, owner, assessment, ...sealed })
    return true
  }
  const writeInTurn = () => (writing = writing.then(write, write).catch(() => false))
  return {
    isEmpty: () => !stored,
    isStopped: () => stopped,
    /** Whether it lies on the disk, or there is nothing to keep. */
    write: writeInTurn,
    stop: async (how: 'leave' | 'remove') => {
      if (how === 'leave') await writeInTurn()
      stopped = true
      await writing
      if (how === 'remove') await remove()
      const letGo = await held
      letGo()
    },
  }
}

/** Where the browser keeps nothing: the text is in the window, and the window says so. */
function createNoKeeper(id: string, { read }: Needs): Keeper {
  const settle = () => {
    const nothing = read() === undefined
    shelter.tell(id, nothing ? 'sealed' : 'windowOnly')
    return Promise.resolve(nothing ? ('kept' as const) : ('notKept' as const))
  }
  const forget = () => {
    shelter.forget(id)
    return Promise.resolve()
  }
  return { id, changed: () => void settle(), settle, letGo: forget, closing: () => undefined, end: forget }
}
