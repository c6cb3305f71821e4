import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const engine = join(__dirname, '../../shared/src/questionnaire')
const most = 1200

test('[T8] the engine stays small enough to be read in one sitting', () => {
  const lines = readdirSync(engine, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(engine, file), 'utf8').trimEnd().split('\n').length)
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(most)
})
