import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from './alive.mjs'

const memory = '/dev/shm'
const plenty = 6 * 2 ** 30

/** In memory where there is plenty, so that no test waits for the disk; what a database promises is the same there. */
function databasesIn(otherwise) {
  try {
    clearAbandoned()
    const { bavail, bsize } = statfsSync(memory)
    if (Math.min(bavail * bsize, process.availableMemory()) < plenty) return otherwise
    return mkdtempSync(join(memory, `forud-test-${process.pid}-`))
  } catch {
    return otherwise
  }
}

/** What a run that was cut short has left in memory. */
function clearAbandoned() {
  for (const folder of readdirSync(memory)) {
    const [, owner] = /^forud-test-(\d+)-/.exec(folder) ?? []
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(memory, folder), { recursive: true, force: true })
  }
}

/** A folder for this run of the tests; what the first test needs to share with the others is put there. */
export default function begin() {
  process.env.FORUD_TEST_RUN = mkdtempSync(join(tmpdir(), 'forud-test-'))
  process.env.FORUD_TEST_DATABASES = databasesIn(process.env.FORUD_TEST_RUN)
  // PostgreSQL may run as another user, who has to get through to its own folder.
  for (const folder of [process.env.FORUD_TEST_RUN, process.env.FORUD_TEST_DATABASES]) chmodSync(folder, 0o711)
  process.env.FORUD_TEST_OWNER = String(process.pid)
}
