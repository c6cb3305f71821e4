import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for this run of the tests; what the first test needs to share with the others is put there. */
export default function begin() {
  process.env.FORUD_TEST_RUN = mkdtempSync(join(tmpdir(), 'forud-test-'))
  // PostgreSQL may run as another user, who has to get through to its own folder.
  chmodSync(process.env.FORUD_TEST_RUN, 0o711)
  process.env.FORUD_TEST_OWNER = String(process.pid)
}
