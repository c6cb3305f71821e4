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

/** The types first: what they build is what some tests run. */
export const runTypes = () => run(checks.slice(0, 1))
/** The rest, which stand on nothing but the text. */
export const runOthers = () => run(checks.slice(1))

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
