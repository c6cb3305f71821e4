import { buildServer } from './build.mjs'
import { end } from './end.mjs'

await buildServer()
const { evaluateFile } = await import('../dist/commands/evaluate.js')
end(evaluateFile(process.argv.slice(2)))
