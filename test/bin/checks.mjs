import { runTool } from '../../server/bin/run.mjs'
import { sizes } from './sizes.mjs'

const tool =
  (path, ...args) =>
  async () => {
    const { code, said } = await runTool(path, args)
    return { ok: code === 0, says: code === 0 ? '' : said.trim() }
  }

/** What is checked without running our code, in the order in which a fault would confuse the next. */
const checks = [
  { name: 'types', check: tool('node_modules/typescript/bin/tsc', '-b') },
  {
    name: 'lint',
    check: tool('node_modules/eslint/bin/eslint.js', '.', '--cache', '--cache-location', 'node_modules/.cache/eslint/'),
  },
  {
    name: 'format',
    check: tool(
      'node_modules/prettier/bin/prettier.cjs',
      ...['--check', '.', '--cache', '--cache-location', 'node_modules/.cache/prettier/cache'],
    ),
  },
  {
    name: 'architecture',
    check: tool(
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['shared/src', 'server/src', 'client/src', 'migrations', '--no-progress'],
    ),
  },
  { name: 'sizes', check: async () => sizes(), alwaysShown: true },
]

const named = (...names) => checks.filter(({ name }) => names.includes(name))
/** The types first: what they build is what some tests run. Beside them what is soon done. */
export const runTypes = async () => {
  const [types, quick] = await Promise.all([run(named('types')), run(named('format', 'architecture', 'sizes'))])
  return { passed: types.passed + quick.passed, failed: types.failed + quick.failed }
}
/** What takes as long as the tests. */
export const runLint = () => run(named('lint'))

/** Returns how many passed and failed. */
async function run(these) {
  let passed = 0
  for (const { name, check, alwaysShown = false } of these) {
    const began = Date.now()
    const { ok, says } = await check()
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
    if (!ok || alwaysShown) console.log(says)
    if (ok) passed += 1
  }
  return { passed, failed: these.length - passed }
}
