import { build } from '../../server/bin/build.mjs'
import { findChromium, howToInstall } from './chromium.mjs'
import { jestRun } from './jestRun.mjs'
import { createTally } from './tally.mjs'

const chromium = findChromium()
if (chromium === undefined) {
  console.error(howToInstall)
  console.log('0 passed, 1 failed')
  process.exit(1)
}

await build()
const tally = createTally()
const env = { FORUD_TESTS: 'journeys', CHROMIUM_PATH: chromium }
tally.add('journeys', await jestRun(process.argv.slice(2), env))
tally.finish()
