import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildServer } from '../../server/bin/build.mjs'
import { root } from '../../server/bin/run.mjs'

const folder = join(root, 'test', 'bench')
const groups = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.bench.mjs'))
      .map((name) => name.slice(0, -'.bench.mjs'.length))
  : []

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !groups.includes(name))
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${groups.join(', ')}.`)
  process.exit(2)
}

await buildServer()
for (const group of wanted.length > 0 ? wanted : groups) {
  const { figures } = await import(`../bench/${group}.bench.mjs`)
  for await (const figure of figures()) console.log(JSON.stringify(figure))
}
