import { ensureInstalled } from '../../server/bin/ensureInstalled.mjs'
import { build } from '../../server/bin/build.mjs'
import { jestRun } from './jestRun.mjs'
import { createTally } from './tally.mjs'

await ensureInstalled()
await build()
const tally = createTally()
tally.add('deep tests', await jestRun(['--passWithNoTests', ...process.argv.slice(2)], { FORUD_TESTS: 'deep' }))
tally.finish()
