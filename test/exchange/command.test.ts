import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalJson, questionnaires } from '@forud/shared'
import { questionnaireCommand } from '../../server/src/commands/questionnaire.js'

const [definition] = questionnaires
const name = 'risikovurdering@1'
let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'forud-export-'))))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

async function exported(...args: readonly string[]) {
  const outcome = await questionnaireCommand(['export', ...args])
  if (!outcome.ok) throw new Error(outcome.says)
  return outcome
}
const fileOf = (content: unknown, path = 'fil.json'): string => {
  const file = join(folder, path)
  writeFileSync(file, JSON.stringify(content))
  return file
}
const answers = (given: object, rest: object = {}): string =>
  fileOf({ questionnaire: name, today: '2026-11-22', stage: 2, answers: given, ...rest }, 'svar.json')

test('[M1] export as json is what is hashed, to the byte', async () => {
  expect((await exported(name, '--format', 'json')).output).toBe(canonicalJson(definition))
  const path = join(folder, 'ud.json')
  await exported(name, '--format', 'json', '--out', path)
  expect(readFileSync(path, 'utf8')).toBe(canonicalJson(definition))
})

test('[M1] a definition in a file is exported as well', async () => {
  expect((await exported(fileOf(definition), '--format', 'json')).output).toBe(canonicalJson(definition))
})

test('[M2] export --schema writes the published schemas', async () => {
  expect(JSON.parse((await exported('--schema', 'definition')).output)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:forud:schema:definition:2',
  })
  expect((await exported('--schema=answer-file')).output).toContain('urn:forud:schema:answer-file')
})

test('[M3] export as answers-schema is for that version alone', async () => {
  expect((await exported(name, '--format', 'answers-schema')).output).toContain('"const": "risikovurdering@1"')
})

test('[M4] what a format cannot say is told to the person who exports', async () => {
  for (const format of ['fhir', 'surveyjs']) {
    const { notes = [] } = await exported(name, '--format', format)
    expect(notes.join('\n')).toContain('hele skemaet: 47 regler')
    expect(notes.join('\n')).toContain('scenarier: konklusionens egne regler')
  }
})

test('[M4] answers are exported with a warning, in files that only their owner can read', async () => {
  const given = answers({ C1: { now: 'ja', earlier: 'nej' } })
  const response = await exported(name, '--format', 'fhir-response', '--answers', given)
  expect(JSON.parse(response.output)).toMatchObject({ resourceType: 'QuestionnaireResponse', authored: '2026-11-22' })
  expect(response.notes?.join()).toContain('fortrolige bilag')
  await exported(name, '--format', 'csv', '--answers', given, '--out', join(folder, 'csv'))
  expect(readFileSync(join(folder, 'csv/answers.csv'), 'utf8')).toContain('drabstrussel;C1;;;nu;besvaret;ja;Ja')
  expect(readFileSync(join(folder, 'csv/codebook.csv'), 'utf8')).toContain('drabstrussel;C1')
  expect(statSync(join(folder, 'csv/answers.csv')).mode & 0o077).toBe(0)
})

test('[M4] a codebook, or answers, go to standard output without a folder', async () => {
  expect((await exported(name, '--format', 'csv')).output).toContain('\uFEFFid;kode;afsnit')
  expect((await exported(name, '--format', 'csv', '--answers', answers({}))).output).toContain('\uFEFFid;kode;raekke')
})

test('[M12] import reads what export wrote', async () => {
  const path = join(folder, 'fhir.json')
  await exported(name, '--format', 'fhir', '--out', path)
  const outcome = await questionnaireCommand(['import', path, '--format', 'fhir'])
  expect(outcome.ok && (JSON.parse(outcome.output) as unknown)).toEqual(JSON.parse(canonicalJson(definition)))
})

test('[M15] import names everything that stands in the way', async () => {
  const file = fileOf({
    resourceType: 'Questionnaire',
    url: 'urn:x',
    item: [
      {
        linkId: 'A',
        type: 'group',
        item: [
          { linkId: 'a', type: 'boolean' },
          { linkId: 'b', type: 'url' },
        ],
      },
    ],
  })
  const outcome = await questionnaireCommand(['import', file, '--format', 'fhir'])
  expect(outcome).toMatchObject({ ok: false })
  expect(outcome.ok ? '' : outcome.says).toMatch(/a: typen »boolean«[^]*b: typen »url«/)
})

test('[T4] a wrong format, option or answer file is refused with how to write it', async () => {
  const refusal = async (...args: readonly string[]): Promise<string> => {
    const outcome = await questionnaireCommand(args)
    return outcome.ok ? '' : outcome.says
  }
  expect(await refusal('export', name)).toContain('Brug: npm run')
  expect(await refusal('export', name, '--format', 'xml')).toContain('Brug: npm run')
  expect(await refusal('export', name, '--format', 'json', '--fast', 'ja')).toContain('Brug: npm run')
  expect(await refusal('export', '--schema', 'alt')).toContain('Brug: npm run')
  expect(await refusal('export', name, '--format', 'fhir-response')).toContain('--answers FIL')
  expect(await refusal('import', 'x.json')).toContain('Brug: npm run')
  const other = answers({}, { questionnaire: 'andet@1' })
  expect(await refusal('export', name, '--format', 'csv', '--answers', other)).toContain('hører ikke til')
  const wrong = answers({ C1: { now: 'hemmeligt' } })
  const says = await refusal('export', name, '--format', 'csv', '--answers', wrong)
  expect(says).toContain('drabstrussel.now')
  expect(says).not.toContain('hemmeligt')
})
