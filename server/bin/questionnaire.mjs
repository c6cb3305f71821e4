import { buildServer } from './build.mjs'
import { end } from './end.mjs'

await buildServer()
const { questionnaireCommand } = await import('../dist/commands/questionnaire.js')
end(await questionnaireCommand(process.argv.slice(2)))
