import { build } from '../../server/bin/build.mjs'
import { jestRun } from './jestRun.mjs'
import { createTally } from './tally.mjs'

await build()
const tally = createTally()
const given = process.argv.slice(2)
tally.add('deep tests', await jestRun(given, { FORUD_TESTS: 'deep' }))
// Everything that stands on a database, once more on PostgreSQL.
if (given.length === 0)
  tally.add(
    'PostgreSQL',
    await jestRun(['test/api', 'test/platform/(access|browser|guards|interface|signIn)'], {
      TEST_DATABASES: 'postgres',
    }),
  )
tally.finish()
