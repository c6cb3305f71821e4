import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateWire } from '../../../../shared/src/exchange/wire.js'
import { readExamples } from '../../../../shared/src/exchange/examples.js'
import { risikovurderingV1 } from '../../../../shared/src/questionnaires/risikovurdering/v1/index.js'
import { examplesFile } from './examplesFile.js'

const file = join(__dirname, '../../../../shared/src/questionnaires/risikovurdering/v1/examples.json')
// `WRITE_EXAMPLES=1 npx jest examples` writes the file after a case has been changed.
if (process.env['WRITE_EXAMPLES'] === '1') writeFileSync(file, `${JSON.stringify(examplesFile(), null, 1)}\n`)
const written: unknown = JSON.parse(readFileSync(file, 'utf8'))
const read = readExamples(written)
const examples = read.ok ? read.examples : []

test('[H9] the worked examples beside the content are the cases of the tests', () => {
  expect(written).toEqual(JSON.parse(JSON.stringify(examplesFile())))
  expect(read.ok ? [] : read.errors).toEqual([])
  expect(examples.length).toBeGreaterThan(250)
})

test('[H9] every worked example fires what it says', () => {
  const wrong = examples.flatMap(({ story, input, fires, includes, excludes }) => {
    const result = evaluateWire(risikovurderingV1, input)
    if (!result.ok) return [`${story}: ${JSON.stringify(result.errors)}`]
    const fired = result.value.findings.map(({ rule }) => rule)
    const isRight =
      (fires === undefined || JSON.stringify(fired) === JSON.stringify(fires)) &&
      includes.every((rule) => fired.includes(rule)) &&
      !excludes.some((rule) => fired.includes(rule))
    return isRight ? [] : [`${story}: ${fired.join(', ')}`]
  })
  expect(wrong).toEqual([])
})

test('[H9] a file of examples with a fault is refused with its place', () => {
  expect(readExamples({ questionnaire: 'x@1', today: '2026-11-22', examples: [{ answers: {} }] })).toEqual({
    ok: false,
    errors: [{ path: 'examples[0].story', message: 'Eksemplet mangler »story«.' }],
  })
})
