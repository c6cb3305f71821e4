type Fields = Readonly<Record<string, unknown>>

/** The new value, in which everything that is as it was is the very same object: what shows it need not be drawn again. */
export function keeping<T>(before: unknown, after: T): T {
  const next: unknown = merged(before, after)
  return isLike(next, after) ? next : after
}

function merged(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) {
    const next: readonly unknown[] = after.map((item, at) => merged(before[at], item))
    return next.length === before.length && next.every((item, at) => item === before[at]) ? before : next
  }
  if (!isPlain(before) || !isPlain(after)) return Object.is(before, after) ? before : after
  const next = Object.fromEntries(Object.entries(after).map(([key, value]) => [key, merged(before[key], value)]))
  const keys = Object.keys(next)
  const isSame =
    keys.length === Object.keys(before).length && keys.every((key) => key in before && next[key] === before[key])
  return isSame ? before : next
}

/** Made of the same things, so of the same type. */
const isLike = <T>(next: unknown, after: T): next is T => typeof next === typeof after

const isPlain = (value: unknown): value is Fields => Object.prototype.toString.call(value) === '[object Object]'
