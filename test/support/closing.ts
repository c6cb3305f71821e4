const waiting: (() => Promise<void>)[] = []

/** Closed when the tests of the file are done, also those that failed halfway. */
export const closeAfterwards = (close: () => Promise<void>): void => void waiting.push(close)

afterAll(async () => {
  await Promise.all(waiting.splice(0).map((close) => close()))
})
