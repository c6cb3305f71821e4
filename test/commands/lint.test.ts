import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { questionnaireCommand } from '../../server/src/commands/questionnaire.js'
import { answer, rule } from '../../shared/src/authoring/builders.js'
import { sound, withRules } from '../lint/sound.js'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'forud-lint-'))))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const lint = (...args: readonly string[]) => questionnaireCommand(['lint', ...args])
function file(content: unknown): string {
  const path = join(folder, 'skema.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}
const doubled = withRules(rule('R9', 4, answer('kontrol').is('ja'), { message: 'Prøve', action: 'Ingen' }))

test('[J11] lints every version that the program knows, and ends with a line that counts', async () => {
  const outcome = await lint()
  expect(outcome.ok && outcome.output).toMatch(/^risikovurdering@1\n\nAdvarsler\n {2}D1 \(faerden\): teksten er svær/)
  expect(outcome.ok && outcome.output).toMatch(/\nrisikovurdering@1: ingen fejl, 7 advarsler\.\n?$/m)
  const first = await lint('risikovurdering@1')
  expect(outcome.ok && first.ok && outcome.output.startsWith(first.output)).toBe(true)
})

test('[J11] a file with errors is told worst first with an example, and refused', async () => {
  const outcome = await lint(file(doubled))
  expect(outcome).toEqual({
    ok: false,
    says: 'Fejlene skal rettes, før definitionen kan bruges.',
    output: [
      'lille@1',
      '',
      'Fejl',
      '  R2-1: reglen udløses af netop de samme svar som R9, men siger noget andet (niveau 2 og 4). [contradictoryRules]',
      '      Eksempel: B4: Ja',
      '      Behold den ene, eller skriv forskellen ind i betingelserne.',
      '',
      'Advarsler',
      '  R9: reglen peger på niveau 4, men læser svar fra trin 2: »kontrol«. [acuteNeedsStage2]',
      '      Lad reglen kunne afgøres på svarene i trin 1.',
      '',
      'lille@1: 1 fejl, 1 advarsel.',
    ].join('\n'),
  })
})

test('[J11] a file without a fault is passed, and JSON holds the same', async () => {
  expect(await lint(file(sound))).toEqual({ ok: true, output: 'lille@1\n\nlille@1: ingen fejl, ingen advarsler.' })
  const outcome = await lint(file(doubled), '--format', 'json')
  expect(JSON.parse(outcome.output ?? '')).toMatchObject([
    {
      questionnaire: 'lille@1',
      findings: [{ kind: 'acuteNeedsStage2' }, { kind: 'contradictoryRules', witness: [{ code: 'B4' }] }],
    },
  ])
})

test.each([
  ['a name that is not known', ['findesIkke@1'], '»findesIkke@1« findes ikke'],
  ['a file that is not there', ['findes/ikke.json'], 'kan ikke læses'],
  ['a format that is not known', ['risikovurdering@1', '--format', 'xml'], 'Brug: npm run questionnaire -- lint'],
])('[J11] refuses %s in one sentence', async (_, args, says) => {
  expect(await lint(...args)).toEqual({ ok: false, says: expect.stringContaining(says) as unknown })
})
