import { build } from '../../server/bin/build.mjs'
import { jestRun } from './jestRun.mjs'
import { createTally } from './tally.mjs'

await build()
const tally = createTally()
tally.add('deep tests', await jestRun(process.argv.slice(2), { FORUD_TESTS: 'deep' }))
tally.finish()
