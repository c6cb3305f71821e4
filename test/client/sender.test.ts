import { createSender, type Sent } from '../../client/src/reviews/sender.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const aWhile = () => jest.advanceTimersByTimeAsync(10_000)

function given(...outcomes: readonly Sent[]) {
  const sent: string[] = []
  const left = [...outcomes]
  const sender = createSender<string>((value) => {
    sent.push(value)
    return Promise.resolve(left.shift() ?? 'done')
  })
  return { sent, sender }
}

test('[U25] only the newest is sent, a moment after the last change', async () => {
  const { sent, sender } = given()
  sender.change('a')
  sender.change('ab')
  expect(sent).toEqual([])
  await aWhile()
  expect(sent).toEqual(['ab'])
})

test('[U25] what could not be sent is sent again later, without anything being written', async () => {
  const { sent, sender } = given('again', 'again')
  sender.change('a')
  await aWhile()
  await aWhile()
  expect(sent).toEqual(['a', 'a', 'a'])
})

test('[U25] something newer takes the place of what could not be sent', async () => {
  const { sent, sender } = given('again')
  sender.change('a')
  await jest.advanceTimersByTimeAsync(1_500)
  sender.change('ab')
  await aWhile()
  expect(sent).toEqual(['a', 'ab'])
})

test('[U25] what is refused is not sent again by itself, but goes along with the next change', async () => {
  const { sent, sender } = given('stuck')
  sender.change('a')
  await aWhile()
  expect(sent).toEqual(['a'])
  await sender.flush()
  expect(sent).toEqual(['a', 'a'])
})

test('[U25] one save waits for the other', async () => {
  const sent: string[] = []
  let finish: (sent: Sent) => void = () => undefined
  const sender = createSender<string>((value) => {
    sent.push(value)
    return new Promise((done) => (finish = done))
  })
  sender.change('a')
  await jest.advanceTimersByTimeAsync(1_500)
  sender.change('ab')
  await jest.advanceTimersByTimeAsync(1_500)
  expect(sent).toEqual(['a'])
  finish('done')
  await aWhile()
  expect(sent).toEqual(['a', 'ab'])
})
