/** The fewest names that must be lifted out for the others to stand in the same order in both lists. */
export function movedBetween(before: readonly string[], after: readonly string[]): readonly string[] {
  const placeAfter = new Map(after.map((name, place) => [name, place]))
  const common = before.filter((name) => placeAfter.has(name))
  const staying = new Set(longestRising(common.map((name) => placeAfter.get(name) ?? 0)))
  return common.filter((_, place) => !staying.has(place))
}

/** Places of a longest strictly rising run of numbers, by patience: n log n. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const tops: number[] = []
  const previous: number[] = []
  numbers.forEach((number, place) => {
    const pile = firstPile(tops, numbers, number)
    previous[place] = pile === 0 ? -1 : (tops[pile - 1] ?? -1)
    tops[pile] = place
  })
  const run: number[] = []
  for (let place = tops.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) run.push(place)
  return run
}

function firstPile(tops: readonly number[], numbers: readonly number[], number: number): number {
  let low = 0
  let high = tops.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((numbers[tops[middle] ?? 0] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
