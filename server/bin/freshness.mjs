import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { root } from './run.mjs'

const skipped = new Set(['node_modules', 'dist', 'bin'])

function* filesIn(path) {
  if (!statSync(path).isDirectory()) return yield path
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!skipped.has(entry.name)) yield* filesIn(join(path, entry.name))
  }
}

/** One hash over the content of files and folders: dates change with every clone, content does not. */
function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const file of paths
    .map((path) => join(root, path))
    .filter(existsSync)
    .flatMap((path) => [...filesIn(path)]))
    hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/** Does the work only when its sources differ from the last time it succeeded, or its result is gone. */
export async function whenChanged({ sources, result, stamp }, work) {
  const stampFile = join(root, stamp)
  const now = fingerprint(sources)
  const unchanged = existsSync(join(root, result)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now
  if (unchanged) return
  await work()
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, now)
}
