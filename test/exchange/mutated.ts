import fc from 'fast-check'

const odd: readonly unknown[] = [
  null,
  '',
  'x',
  -1,
  1.5,
  5,
  true,
  [],
  {},
  'uoplyst',
  'ja',
  '2026-02-30',
  '2024-02-29',
  ['a'],
]
type Path = readonly (string | number)[]

const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key]))]
    : [path]

/** The same value with one place changed: replaced, taken out, given a strange member, or doubled. */
export const mutated = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...pathsIn(value)), fc.nat(3), fc.constantFrom(...odd))
    .map(([path, how, other]) => changedAt(value, path, how, other))

function changedAt(value: unknown, [key, ...rest]: Path, how: number, other: unknown): unknown {
  if (key === undefined) return replaced(value, how, other)
  if (Array.isArray(value)) {
    const place = Number(key)
    const member = changedAt(value[place], rest, how, other)
    return value.flatMap((one: unknown, at) => (at !== place ? [one] : member === undefined ? [] : [member]))
  }
  const members = Object.entries(value as object).map(([name, member]: [string, unknown]): [string, unknown] => [
    name,
    name === key ? changedAt(member, rest, how, other) : member,
  ])
  return Object.fromEntries(members.filter(([, member]) => member !== undefined))
}

function replaced(value: unknown, how: number, other: unknown): unknown {
  if (how === 0) return other
  if (how === 1) return undefined
  if (Array.isArray(value))
    return [...(value as unknown[]), ...(value as unknown[]).slice(0, 1), other].slice(0, how + value.length - 1)
  if (typeof value === 'object' && value !== null) return { ...value, fremmed: other }
  return other
}
