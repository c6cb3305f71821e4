import { giveLocks, keyServer } from './support/browserStorage.js'
import { problem, unreachable } from './support/fakeServer.js'
import { importKey, seal, unseal } from '../../client/src/unsent/cipher.js'
import { createKeeper, type Keeper } from '../../client/src/unsent/keeper.js'
import { liesAnothers, readLeft, removeAnothers, takeOverLeft } from '../../client/src/unsent/left.js'
import type { Content } from '../../client/src/unsent/parseContent.js'
import { allRecords, putRecord, removeRecords } from '../../client/src/unsent/records.js'
import { shelter } from '../../client/src/unsent/shelter.js'

const text = 'Hun kommer ikke hjem fra ferien'
const contentWith = (line: string): Content => ({
  title: 'Sag 1',
  version: 'sha256-1',
  said: [{ where: 'svaret på A4', lines: [line] }],
  data: { written: line },
})

const opened: Keeper[] = []
beforeEach(() => giveLocks())
afterEach(async () => {
  await Promise.all(opened.splice(0).map((keeper) => keeper.end()))
  await removeRecords((await allRecords()).map(({ id }) => id))
})

/** A window that writes in one assessment, and can die. */
function aWindow(server = keyServer(), account = 'anna') {
  let content: Content | undefined
  const keeper = createKeeper({ account, assessment: 'v1', read: () => content })
  opened.push(keeper)
  return {
    server,
    keeper,
    type: (line: string | undefined) => {
      content = line === undefined ? undefined : contentWith(line)
      keeper.changed()
    },
    /** The window is gone, and its lock with it. */
    die: () => keeper.letGo(),
  }
}
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
const databases = async () => (await indexedDB.databases()).length
const bytesOf = async () =>
  (await allRecords()).map(({ bytes, iv, ...open }) => JSON.stringify(open) + Buffer.from(bytes).toString('latin1'))

describe('what is not saved', () => {
  test('[O5] lies in the browser within a second, sealed, and only random ids can be read', async () => {
    const { keeper, type } = aWindow()
    type(text)
    await pause(1000)
    const [record] = await allRecords()
    expect(record).toMatchObject({ id: keeper.id, assessment: 'v1' })
    expect(Object.keys(record ?? {}).toSorted()).toEqual(['assessment', 'bytes', 'id', 'iv', 'owner'])
    expect(record?.owner).toMatch(/^[0-9a-f]{32}$/)
    const [bytes] = await bytesOf()
    for (const word of ['ferien', 'anna', 'Sag 1', 'svaret']) expect(bytes).not.toContain(word)
  })

  test('[O5] cannot be told from its length', async () => {
    const one = aWindow()
    const other = aWindow(one.server)
    one.type('x')
    other.type('x'.repeat(400))
    await Promise.all([one.keeper.settle(), other.keeper.settle()])
    const [first, second] = await allRecords()
    expect(first?.bytes.byteLength).toBe(second?.bytes.byteLength)
  })

  test('[O7] is removed when it is saved, and the browser holds nothing at all', async () => {
    const { keeper, server, type } = aWindow()
    type(text)
    await keeper.settle()
    expect(await databases()).toBe(1)
    type(undefined)
    await keeper.settle()
    expect(await databases()).toBe(0)
    await keeper.end()
    expect(server.keys.size).toBe(0)
  })

  test('[O7] a window that closes with everything saved ends its key; one that has something does not', async () => {
    const { keeper, server, type } = aWindow()
    type(text)
    await keeper.settle()
    keeper.closing()
    await pause(50)
    expect(server.keys.size).toBe(1)
    type(undefined)
    await keeper.settle()
    keeper.closing()
    await pause(50)
    expect(server.keys.size).toBe(0)
  })

  test('[O5] is the newest of what was typed, however the writing went', async () => {
    const { keeper, type, die } = aWindow()
    for (const line of ['a', 'ab', 'abc']) {
      type(line)
      void keeper.settle()
    }
    await die()
    expect((await readLeft('anna')).map(({ content }) => content)).toEqual([contentWith('abc')])
  })
})

describe('a sealed text', () => {
  const keyBytes = Buffer.alloc(32, 7).toString('base64url')
  const context = ['r1', 'o1', 'v1']

  test('[O6] is opened with its own key, in its own place, unchanged – and in no other way', async () => {
    const key = await importKey(keyBytes)
    const sealed = await seal(key, context, { text })
    expect(await unseal(key, context, sealed)).toEqual({ text })
    await expect(unseal(key, ['r2', 'o1', 'v1'], sealed)).rejects.toThrow()
    await expect(unseal(await importKey(Buffer.alloc(32, 8).toString('base64url')), context, sealed)).rejects.toThrow()
    const bytes = sealed.bytes.slice(0)
    new Uint8Array(bytes)[3] = 1
    await expect(unseal(key, context, { ...sealed, bytes })).rejects.toThrow()
  })

  test('[O6] its key cannot be read out of the window', async () => {
    const key = await importKey(keyBytes)
    expect(key.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
  })
})

describe('what a window that is gone has left', () => {
  test('[O8] is not touched while the window lives', async () => {
    const { keeper, type } = aWindow()
    type(text)
    await keeper.settle()
    const use = jest.fn(() => Promise.resolve('dealtWith' as const))
    await takeOverLeft({ account: 'anna' }, use)
    expect(use).not.toHaveBeenCalled()
    expect(await readLeft('anna')).toEqual([])
    expect(await allRecords()).toHaveLength(1)
  })

  test('[O8] two windows of one person have a record each, and both are found', async () => {
    const one = aWindow()
    const other = aWindow(one.server)
    one.type('fra den ene')
    other.type('fra den anden')
    await Promise.all([one.keeper.settle(), other.keeper.settle()])
    await Promise.all([one.die(), other.die()])
    const lines = (await readLeft('anna')).map(({ content }) => content.said[0]?.lines[0])
    expect(lines.toSorted()).toEqual(['fra den anden', 'fra den ene'])
  })

  test('[O8] is taken over by one of two windows that come at the same time; then it is gone, and its key with it', async () => {
    const { keeper, server, type, die } = aWindow()
    type(text)
    await keeper.settle()
    await die()
    let used = 0
    const take = () =>
      takeOverLeft({ account: 'anna', assessment: 'v1' }, async ({ content }) => {
        expect(content).toEqual(contentWith(text))
        used += 1
        await pause(20)
        return 'dealtWith'
      })
    await Promise.all([take(), take()])
    expect(used).toBe(1)
    expect([await databases(), server.keys.size]).toEqual([0, 0])
  })

  test('[O8] stays when it was not dealt with, and when nobody answers', async () => {
    const { keeper, server, type, die } = aWindow()
    type(text)
    await keeper.settle()
    await die()
    await takeOverLeft({ account: 'anna' }, () => Promise.resolve('stays'))
    server.now({ unsentKey: unreachable })
    await takeOverLeft({ account: 'anna' }, () => Promise.resolve('dealtWith'))
    server.now({ unsentKey: () => problem({ type: 'not-signed-in' }) })
    await takeOverLeft({ account: 'anna' }, () => Promise.resolve('dealtWith'))
    expect(await allRecords()).toHaveLength(1)
  })

  test('[O3] is removed when its key was ended: nobody can ever read it', async () => {
    const { keeper, server, type, die } = aWindow()
    type(text)
    await keeper.settle()
    await die()
    server.keys.clear()
    expect(await readLeft('anna')).toEqual([])
    expect(await databases()).toBe(0)
  })

  test('[O13] is known to be somebody else’s, is not opened, and can be removed', async () => {
    const { keeper, server, type, die } = aWindow()
    type(text)
    await keeper.settle()
    await die()
    server.signIn('bo')
    expect([await liesAnothers('anna'), await liesAnothers('bo')]).toEqual([false, true])
    expect(await readLeft('bo')).toEqual([])
    expect(server.callsTo('unsentKey')).toEqual([])
    await removeAnothers('anna')
    expect(await allRecords()).toHaveLength(1)
    await removeAnothers('bo')
    expect(await databases()).toBe(0)
  })
})

describe('a browser that keeps nothing', () => {
  test('[O16] is told of once something is typed, and no key is asked for', async () => {
    Reflect.deleteProperty(navigator, 'locks')
    const server = keyServer()
    const { keeper, type } = aWindow(server)
    expect(shelter.isWindowOnly()).toBe(false)
    type(text)
    expect(shelter.isWindowOnly()).toBe(true)
    expect(await keeper.settle()).toBe('notKept')
    await keeper.end()
    expect(shelter.isWindowOnly()).toBe(false)
    expect(server.calls).toEqual([])
    giveLocks()
  })

  test('[O16] refusing because it is full is told as well, and writing goes on when there is room', async () => {
    const { keeper, type } = aWindow()
    const full = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError')
    })
    type(text)
    expect(await keeper.settle()).toBe('notKept')
    expect(shelter.isWindowOnly()).toBe(true)
    full.mockRestore()
    expect(await keeper.settle()).toBe('kept')
    expect(shelter.isWindowOnly()).toBe(false)
    await keeper.end()
  })

  test('[O16] a server that gives no key yet is asked again, and the text is sealed then', async () => {
    const server = keyServer()
    server.now({ makeUnsentKey: unreachable })
    const { keeper, type } = aWindow(server)
    type(text)
    expect(await keeper.settle()).toBe('notKept')
    expect(shelter.isWindowOnly()).toBe(true)
    server.now({ makeUnsentKey: () => ({ key: Buffer.alloc(32, 3).toString('base64url') }) })
    window.dispatchEvent(new Event('online'))
    await pause(600)
    expect(await allRecords()).toHaveLength(1)
    expect(shelter.isWindowOnly()).toBe(false)
    await keeper.end()
  })
})

test('[O6] a record moved to another person or assessment on the disk is not read', async () => {
  const { keeper, type, die } = aWindow()
  type(text)
  await keeper.settle()
  await die()
  const [record] = await allRecords()
  await putRecord({ ...record!, assessment: 'v2' })
  expect(await readLeft('anna')).toEqual([])
})
