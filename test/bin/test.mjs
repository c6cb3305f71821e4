import { ensureInstalled } from '../../server/bin/ensureInstalled.mjs'
import { createTally } from './tally.mjs'

await ensureInstalled()
const { runChecks } = await import('./checks.mjs')
const { jestRun } = await import('./jestRun.mjs')

const tally = createTally()
tally.add('checks', await runChecks())
tally.add('tests', await jestRun(process.argv.slice(2)))
tally.finish()
