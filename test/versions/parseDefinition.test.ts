import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../../shared/src/questionnaire/canonical.js'
import { risikovurderingV1 } from '../../shared/src/questionnaires/risikovurdering/v1/index.js'
import { parseDefinition } from '../../shared/src/versions/parseDefinition.js'

const stored = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../questionnaires/languages', name), 'utf8'))

test('x', () => {
  const parsed = parseDefinition(stored('risikovurdering-1.language-1.json'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors.slice(0, 10)))
  expect(canonicalJson(parsed.definition)).toEqual(canonicalJson(risikovurderingV1))
  const again = parseDefinition(risikovurderingV1)
  if (!again.ok) throw new Error(JSON.stringify(again.errors.slice(0, 10)))
})
