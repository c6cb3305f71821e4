import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const specification = readFileSync(join(root, 'docs/specification.md'), 'utf8')
const stated = [...specification.matchAll(/^- \*\*([A-Z]\d+)\*\* /gm)].map(([, id]) => String(id))

const machinery = ['bin', 'jest', 'dist', 'support', 'bench']
const testFiles = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !machinery.includes(name.split('/')[0] ?? ''))
/** Ids in the names of tests: `test('[C1][C2] …')`. */
const cited = testFiles.flatMap((file) =>
  [...readFileSync(join(root, 'test', file), 'utf8').matchAll(/\[([A-Z]\d+)\]/g)].map(([, id]) => ({
    id: String(id),
    file,
  })),
)

test('[T5] every rule of the specification is proved by a test', () => {
  const proved = new Set(cited.map(({ id }) => id))
  expect(stated.filter((id) => !proved.has(id))).toEqual([])
})

test('[T5] no test cites a rule that the specification does not state', () => {
  const known = new Set(stated)
  const unknown = cited.filter(({ id }) => !known.has(id)).map(({ id, file }) => `${id} in ${file}`)
  expect([...new Set(unknown)]).toEqual([])
})

test('[T5] no number is used twice', () => {
  expect(stated.filter((id, place) => stated.indexOf(id) !== place)).toEqual([])
})
