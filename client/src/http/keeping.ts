type Fields = Readonly<Record<string, unknown>>

/** The new value, in which everything that is as it was is the very same object: what shows it need not be drawn again. */
export function keeping<T>(before: unknown, after: T): T {
  const next = merged(before, after)
  return isLike(next, after) ? next : after
}

function merged(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) return mergedList(before, after)
  if (isPlain(before) && isPlain(after)) return mergedFields(before, after)
  return after
}

function mergedList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const next = after.map((item, at) => merged(before[at], item))
  return next.length === before.length && next.every((item, at) => item === before[at]) ? before : next
}

function mergedFields(before: Fields, after: Fields): Fields {
  const next: Fields = Object.fromEntries(
    Object.entries(after).map(([key, value]) => [key, merged(before[key], value)]),
  )
  const keys = Object.keys(next)
  const isSame = keys.length === Object.keys(before).length && keys.every((key) => next[key] === before[key])
  return isSame ? before : next
}

/** Made of the same things, so of the same type. */
const isLike = <T>(next: unknown, after: T): next is T => typeof next === typeof after

const isPlain = (value: unknown): value is Fields => Object.prototype.toString.call(value) === '[object Object]'
