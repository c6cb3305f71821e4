const waiting: (() => Promise<void>)[] = []

/** Closed when the tests of the file are done, also those that failed halfway. */
export const closeAfterwards = (close: () => Promise<void>): void => void waiting.push(close)

afterAll(async () => {
  for (const close of waiting.splice(0)) await close()
})
