const now = () => Number(process.hrtime.bigint()) / 1e6

export const median = (numbers) => {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Repeats the work for about so many milliseconds and returns the milliseconds that one took. */
async function once(work, milliseconds) {
  const began = now()
  let times = 0
  do {
    const result = work(times)
    if (result instanceof Promise) await result
    times += 1
  } while (now() - began < milliseconds)
  return (now() - began) / times
}

/**
 * The contenders take turns within every round, so that a noisy moment hits all of them alike.
 * Returns the median of each, in milliseconds for one piece of work.
 */
export async function interleaved(contenders, { rounds = 21, milliseconds = 40 } = {}) {
  const names = Object.keys(contenders)
  for (const name of names) await once(contenders[name], milliseconds * 3)
  const taken = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) taken[name].push(await once(contenders[name], milliseconds))
  }
  return Object.fromEntries(names.map((name) => [name, median(taken[name])]))
}

const rounded = (number) => Number(number.toPrecision(4))

/** One line of output. `ratio` is peer divided by ours: above 1 we are faster. */
export const figure = (name, ours, { peer = null, peerName = null, unit = 'ms', n }) => ({
  figure: name,
  ours: rounded(ours),
  peer: peer === null ? null : rounded(peer),
  peerName,
  ratio: peer === null ? null : rounded(peer / ours),
  unit,
  n,
})
