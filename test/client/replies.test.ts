import './support/browser.js'
import { keeping } from '../../client/src/http/keeping.js'
import { createReplies } from '../../client/src/http/replies.js'

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** A server that says `1`, then `2`, and so on, and knows what was asked and given up. */
function counting({ lasting = false, keptFor = 60_000 } = {}) {
  const asked: AbortSignal[] = []
  const fetch = async (signal: AbortSignal) => {
    asked.push(signal)
    const value = asked.length
    await soon()
    return { ok: true as const, value }
  }
  return { asked, how: { fetch, lasting, keptFor } }
}
const nobody = () => undefined
const valueOf = (replies: ReturnType<typeof createReplies>) => {
  const known = replies.known('/a')
  return known?.ok === true ? known.value : undefined
}

test('two who show the same address ask once and are both told', async () => {
  const replies = createReplies()
  const { asked, how } = counting()
  const told: string[] = []
  replies.show('/a', how, () => told.push('one'))
  replies.show('/a', how, () => told.push('other'))
  await soon()
  await soon()
  expect([asked.length, valueOf(replies), told]).toEqual([1, 1, ['one', 'other']])
})

test('what is young is shown as it is, and what is old is shown and read again', async () => {
  for (const [youngFor, times] of [
    [60_000, 1],
    [0, 2],
  ] as const) {
    const replies = createReplies(youngFor)
    const { asked, how } = counting()
    replies.show('/a', how, nobody)()
    const leave = replies.show('/a', how, nobody)
    await soon()
    await soon()
    leave()
    const before = asked.length
    replies.show('/a', how, nobody)
    expect(valueOf(replies)).toBe(before)
    expect(asked.length - before).toBe(times - 1)
  }
})

test('whoever leaves gives up what was asked, and it is not taken for an answer', async () => {
  const replies = createReplies()
  const { asked, how } = counting()
  const leave = replies.show('/a', how, nobody)
  leave()
  await soon()
  await soon()
  expect(asked[0]?.aborted).toBe(true)
  expect(replies.known('/a')).toBeUndefined()
})

test('a refresh waits for what is shown, and leaves alone what never changes', async () => {
  const replies = createReplies()
  const changing = counting()
  const lasting = counting({ lasting: true })
  replies.show('/a', changing.how, nobody)
  replies.show('/b', lasting.how, nobody)
  await soon()
  await soon()
  await replies.refresh()
  expect([changing.asked.length, lasting.asked.length, valueOf(replies)]).toEqual([2, 1, 2])
})

test('what may not be kept is gone with the last who showed it, and everything is gone when it is cleared', async () => {
  const replies = createReplies()
  const leave = replies.show('/a', counting({ keptFor: 0 }).how, nobody)
  await soon()
  await soon()
  expect(valueOf(replies)).toBe(1)
  leave()
  expect(replies.known('/a')).toBeUndefined()
  replies.show('/a', counting().how, nobody)
  await soon()
  await soon()
  replies.clear()
  expect(replies.known('/a')).toBeUndefined()
})

test('what could not be read is tried again by the next who shows it, also where it would have been lasting', async () => {
  const replies = createReplies()
  let times = 0
  const fetch = () => {
    times += 1
    return Promise.resolve({ ok: false as const, problem: { type: 'no-connection' as const, title: '' } })
  }
  const leave = replies.show('/a', { fetch, lasting: true, keptFor: 1000 }, nobody)
  await soon()
  leave()
  replies.show('/a', { fetch, lasting: true, keptFor: 1000 }, nobody)()
  expect(times).toBe(2)
})

test('whoever comes back, or gets the connection back, sees what is true now', async () => {
  const replies = createReplies(0)
  const { asked, how } = counting()
  const end = replies.listen()
  replies.show('/a', how, nobody)
  await soon()
  await soon()
  window.dispatchEvent(new Event('online'))
  await soon()
  await soon()
  document.dispatchEvent(new Event('visibilitychange'))
  await soon()
  await soon()
  end()
  window.dispatchEvent(new Event('online'))
  expect([asked.length, valueOf(replies)]).toEqual([3, 3])
})

test('what is as it was stays the very same object in a new reply', () => {
  const before = { rows: [{ id: 'a' }, { id: 'b' }], at: { x: 1 } }
  const after = keeping(before, { rows: [{ id: 'a' }, { id: 'c' }], at: { x: 1 } })
  expect(after).toEqual({ rows: [{ id: 'a' }, { id: 'c' }], at: { x: 1 } })
  expect([after.rows[0] === before.rows[0], after.at === before.at, after.rows === before.rows]).toEqual([
    true,
    true,
    false,
  ])
  expect(keeping(before, structuredClone(before))).toBe(before)
  const bytes = new Uint8Array([1])
  expect(keeping(new Uint8Array([1]), bytes)).toBe(bytes)
})
