import { ensureInstalled } from '../../server/bin/ensureInstalled.mjs'
import { runChecks } from './checks.mjs'
import { jestRun } from './jestRun.mjs'
import { createTally } from './tally.mjs'

const given = process.argv.slice(2)
const testsOnly = given.includes('--tests-only')

await ensureInstalled()
const tally = createTally()
if (!testsOnly) tally.add('checks', await runChecks())
tally.add('tests', await jestRun(given.filter((argument) => argument !== '--tests-only')))
tally.finish()
