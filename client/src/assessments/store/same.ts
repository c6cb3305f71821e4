/** Whether two values of plain data hold the same. Two empty things of different kinds do not. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const keys = definedKeys(one)
  return keys.length === definedKeys(other).length && keys.every((key) => isSame(one[key], other[key]))
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A key without a value is no key: that is how JSON sends it. */
const definedKeys = (value: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined)
