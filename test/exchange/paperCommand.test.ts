import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { questionnaireCommand } from '../../server/src/commands/questionnaire.js'

const folder = mkdtempSync(join(tmpdir(), 'forud-paper-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)
const exported = (...options: readonly string[]) =>
  questionnaireCommand(['export', 'risikovurdering@1', '--format', 'paper', ...options])

const few = at('few.json')
writeFileSync(
  few,
  JSON.stringify({
    questionnaire: 'risikovurdering@1',
    today: '2026-11-22',
    examples: [{ story: 'Trussel', answers: { C1: { now: 'ja' } }, includes: ['R4-01'] }],
  }),
)

test('[H15] writes a page to standard output, with the examples of a file', async () => {
  const outcome = await exported('--examples', few)
  expect(outcome).toMatchObject({ ok: true, output: expect.stringMatching(/^<!doctype html>/) as unknown })
  expect(outcome.ok && outcome.output).toContain('1 gennemregnet eksempel er vurderet')
})

test('[H15] writes a page or a PDF to the file that is named', async () => {
  expect(await exported('--examples', few, '--out', at('paper.html'))).toMatchObject({
    ok: true,
    output: `Skrevet til ${at('paper.html')}`,
  })
  expect(readFileSync(at('paper.html'), 'utf8')).toContain('R4-01')
  const pdf = await exported('--examples', few, '--out', at('paper.pdf'))
  expect(pdf).toMatchObject({ ok: true, output: expect.stringMatching(/paper\.pdf \(\d+ sider\)$/) as unknown })
  expect(readFileSync(at('paper.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})

test.each([
  [['--out', at('paper.docx')], 'Papirudgaven skrives som PDF eller HTML'],
  [['--out', at('nowhere/paper.html')], 'Der kan ikke skrives til'],
  [['--examples', at('missing.json')], 'kan ikke læses'],
])('[H15] %j is refused in one sentence', async (options, says) => {
  expect(await exported(...options)).toMatchObject({ ok: false, says: expect.stringContaining(says) as unknown })
})

test('[H15] examples with a fault are refused with their place', async () => {
  writeFileSync(at('faulty.json'), JSON.stringify({ questionnaire: 'x@1', today: '2026-11-22', examples: [{}] }))
  expect(await exported('--examples', at('faulty.json'))).toMatchObject({
    ok: false,
    says: expect.stringContaining('examples[0].') as unknown,
  })
})
