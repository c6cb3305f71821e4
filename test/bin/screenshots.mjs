import { join } from 'node:path'
import { build } from '../../server/bin/build.mjs'
import { root } from '../../server/bin/run.mjs'
import { writeIndex } from '../screenshots/index.mjs'
import { pictures } from '../screenshots/pictures.mjs'
import { takeAll } from '../screenshots/take.mjs'
import { findChromium, howToInstall } from './chromium.mjs'

const chromium = findChromium()
if (chromium === undefined) {
  console.error(howToInstall)
  process.exit(1)
}

await build()
const folder = join(root, 'docs', 'screenshots')
const [part] = process.argv.slice(2)
const only = part === undefined ? undefined : (name) => name.includes(part)
const failed = await takeAll({ folder, chromium, only, say: (line) => console.log(line) })
writeIndex(folder, pictures)
console.log(failed.length === 0 ? 'All pictures taken.' : `${failed.length} pictures could not be taken.`)
process.exitCode = failed.length === 0 ? 0 : 1
