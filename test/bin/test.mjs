import { ensureInstalled } from '../../server/bin/ensureInstalled.mjs'
import { runLint, runTypes } from './checks.mjs'
import { jestRun } from './jestRun.mjs'
import { createTally } from './tally.mjs'

const given = process.argv.slice(2)
const testsOnly = given.includes('--tests-only')

await ensureInstalled()
const tally = createTally()
if (!testsOnly) tally.add('types, format, architecture', await runTypes())
// Side by side: the tests wait for databases often enough.
const [lint, tests] = await Promise.all([
  testsOnly ? { passed: 0, failed: 0 } : runLint(),
  jestRun(given.filter((argument) => argument !== '--tests-only')),
])
tally.add('lint', lint)
tally.add('tests', tests)
tally.finish()
