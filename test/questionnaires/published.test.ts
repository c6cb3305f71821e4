import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../../shared/src/questionnaire/canonical.js'
import { contentStatusOf, parsePublished, type ContentApproval } from '../../shared/src/questionnaires/contentStatus.js'
import { definitionOf, latest, questionnaires } from '../../shared/src/questionnaires/index.js'

const published = parsePublished(
  readFileSync(join(__dirname, '../../shared/src/questionnaires/published.json'), 'utf8'),
)
const named = questionnaires.map(
  (definition) => [`${definition.id}@${String(definition.version)}`, definition] as const,
)

const fagperson = (name: string): ContentApproval => ({
  name,
  role: 'fagperson',
  title: 'Konsulent',
  date: '2026-12-01',
  hash: 'sha256-a',
})
const jurist = (name: string): ContentApproval => ({ ...fagperson(name), role: 'jurist', title: 'Jurist' })
const statusWith = (...approvals: readonly ContentApproval[]) =>
  contentStatusOf({ 'risikovurdering@1': { hash: 'sha256-a', approvals } }, 'risikovurdering@1', 'sha256-a')

describe('[Q13] a published version', () => {
  test('every version has its line, and every line its version', () => {
    expect(Object.keys(published)).toEqual(named.map(([name]) => name))
  })

  // Content without approvals may still change: write the new hash beside the change. With approvals, make a new version.
  test.each(named)('%s has not changed since its hash was written', (name, definition) => {
    const hash = createHash('sha256').update(canonicalJson(definition)).digest('hex')
    expect(published[name]?.hash).toBe(`sha256-${hash}`)
  })

  test('nothing is approved yet', () => {
    expect(named.map(([name]) => contentStatusOf(published, name, published[name]?.hash ?? ''))).toEqual(
      named.map(() => 'draft'),
    )
  })
})

describe('[Q14] content is published by two professional approvals of just that content', () => {
  test('two, with or without a jurist beside', () => {
    expect(statusWith(fagperson('Ida'), fagperson('Bo'))).toBe('approved')
    expect(statusWith(fagperson('Ida'), jurist('Eva'), fagperson('Bo'))).toBe('approved')
  })

  test.each([
    ['nobody', []],
    ['one professional and a jurist', [fagperson('Ida'), jurist('Eva')]],
    ['the same professional twice', [fagperson('Ida'), fagperson('Ida')]],
    ['two, of whom one read something else', [fagperson('Ida'), { ...fagperson('Bo'), hash: 'sha256-b' }]],
  ])('not by %s', (_, approvals) => {
    expect(statusWith(...approvals)).toBe('draft')
  })

  test('a version without a line is a draft', () => {
    expect(contentStatusOf({}, 'risikovurdering@1', 'sha256-a')).toBe('draft')
  })
})

test.each([
  ['no object', '[1]'],
  [
    'an unknown role',
    '{"risikovurdering@1":{"hash":null,"approvals":[{"name":"A","role":"x","title":"t","date":"2026-12-01","hash":"sha256-a"}]}}',
  ],
  ['no hash', '{"risikovurdering@1":{"approvals":[]}}'],
])('[Q14] a file with %s is refused', (_, text) => {
  expect(() => parsePublished(text)).toThrow()
})

test('[Q15] a version is found by its name, and the latest by its number', () => {
  expect(definitionOf('risikovurdering', 1)?.title).toMatch(/^Risikovurdering ved mulig negativ social kontrol/)
  expect(definitionOf('risikovurdering', 99)).toBeUndefined()
  expect(latest('risikovurdering')?.version).toBe(Math.max(...questionnaires.map(({ version }) => version)))
  expect(latest('ukendt')).toBeUndefined()
})
