import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../server/bin/run.mjs'

const folders = ['shared/src', 'server/src', 'client/src']
/** A questionnaire is as long as it is. */
const content = /^shared\/src\/questionnaires\/[^/]+\//
const longestMedian = 60

const files = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  )
  .filter((file) => !content.test(file))
  .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length }))
  .sort((one, other) => one.lines - other.lines)

const median = files[Math.floor(files.length / 2)]?.lines ?? 0
const largest = files.slice(-3).map(({ file, lines }) => `${file} (${lines})`)

export const sizes = () => ({
  ok: median <= longestMedian,
  says: `${files.length} files, median ${median} lines (at most ${longestMedian}); largest: ${largest.join(', ')}`,
})

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(sizes().says)
