import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')
type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const manifests = ['', 'shared/', 'server/', 'client/'].map(
  (folder) => JSON.parse(read(`${folder}package.json`)) as Manifest,
)
const production = merged(manifests.map(({ dependencies }) => dependencies))
const development = merged(manifests.map(({ devDependencies }) => devDependencies))

function merged(lists: readonly (Readonly<Record<string, string>> | undefined)[]): ReadonlyMap<string, string> {
  const all = lists.flatMap((list) => Object.entries(list ?? {}))
  return new Map(all.filter(([name]) => !name.startsWith('@forud/')))
}

test('[T6] every package is pinned to one exact version', () => {
  const exact = /^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/
  expect([...production, ...development].filter(([, version]) => !exact.test(version))).toEqual([])
})

test('[T6] production packages are fewer than 25', () => {
  expect(production.size).toBeLessThan(25)
})

test('[T6] every package has its line in the decision about dependencies', () => {
  const decision = readdirSync(join(root, 'docs/decisions')).find((name) => name.includes('dependencies'))
  const text = read(`docs/decisions/${String(decision)}`)
  expect([...production.keys(), ...development.keys()].filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})

test('[T6] the lock file names no registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/)
})
