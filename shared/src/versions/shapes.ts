import { array, boolean, lazy, mixed, object, string, type ISchema, type ObjectShape } from 'yup'

// The parts that every shape of a stored definition is made of. Messages are for the author of a definition.

export const closed = <Fields extends ObjectShape>(fields: Fields) =>
  object(fields).noUnknown('Ukendt felt: ${unknown}.')

export const filled = string().max(20_000, 'Teksten er for lang (højst 20000 tegn).').required()
export const anyText = string().max(20_000, 'Teksten er for lang (højst 20000 tegn).').defined()
export const codes = array(string().required()).defined()
/** A mark that is there or is not: `true` or nothing. */
export const onlyTrue = boolean().oneOf([true], 'Skal være sand (true) eller udelades.').optional()

/** Letters and digits only, since paths are made of ids; and no word that every object already knows. */
export const identifier = string()
  .required()
  .max(100, 'Et id må højst være 100 tegn.')
  .matches(/^[A-Za-z0-9]+$/, 'Et id må kun have bogstaver (a–z) og tal.')
  .test('free', 'Ordet kan ikke bruges som id. Vælg et andet.', (id) => !(id in {}))

/** One shape for each name that `key` may have; every other name is refused together with the names that are known. */
export function closedUnion(
  key: string,
  shapes: ReadonlyMap<string, ISchema<unknown>>,
  what: string,
): ISchema<unknown> {
  const refused = mixed()
    .required()
    .test('known', (value, { createError, path }) => {
      if (typeof value !== 'object') return createError({ message: 'Skal være et objekt.' })
      const known = [...shapes.keys()].join(', ')
      return createError({ path: path ? `${path}.${key}` : key, message: `Ukendt ${what}. Der findes: ${known}.` })
    })
  return lazy((value: unknown) => shapes.get(nameIn(value, key)) ?? refused)
}

function nameIn(value: unknown, key: string): string {
  const name: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof name === 'string' ? name : ''
}

/** The same shape, or nothing at all. */
export const orAbsent = (shape: ISchema<unknown>): ISchema<unknown> =>
  lazy((value: unknown) => (value === undefined ? mixed().optional() : shape))

/** An object whose keys are the author's own. */
export const byName = (shape: ISchema<unknown>): ISchema<unknown> =>
  lazy((value: unknown) => closed(Object.fromEntries(keysOf(value).map((key) => [key, shape]))).required())

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : []
