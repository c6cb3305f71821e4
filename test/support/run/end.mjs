import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from './alive.mjs'

/** Stops the PostgreSQL of this run, when a test needed one, and clears up. */
export default async function end() {
  const folder = process.env.FORUD_TEST_RUN
  if (folder === undefined) return
  const pidFile = join(folder, 'postgres.pid')
  if (existsSync(pidFile)) {
    const pid = Number(readFileSync(pidFile, 'utf8'))
    if (isAlive(pid)) process.kill(pid, 'SIGTERM')
    for (let left = 100; left > 0 && isAlive(pid); left -= 1) await wait(50)
  }
  for (const made of [folder, process.env.FORUD_TEST_DATABASES ?? folder]) {
    rmSync(made, { recursive: true, force: true, maxRetries: 5 })
  }
}
