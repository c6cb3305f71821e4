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
})
const jurist = (name: string): ContentApproval => ({ name, role: 'jurist', title: 'Jurist', date: '2026-12-01' })
const statusWith = (...approvals: readonly ContentApproval[]) =>
  contentStatusOf({ 'risikovurdering@1': { hash: null, approvals } }, 'risikovurdering', 1)

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
    expect(contentStatusOf(published, 'risikovurdering', 1)).toBe('draft')
  })
})

describe('[Q14] content is approved by two professionals and a jurist', () => {
  test('all three', () => {
    expect(statusWith(fagperson('Ida'), fagperson('Bo'), jurist('Eva'))).toBe('approved')
  })

  test.each([
    ['nobody', []],
    ['two professionals', [fagperson('Ida'), fagperson('Bo')]],
    ['one professional and a jurist', [fagperson('Ida'), jurist('Eva')]],
    ['the same professional twice and a jurist', [fagperson('Ida'), fagperson('Ida'), jurist('Eva')]],
    ['three professionals', [fagperson('Ida'), fagperson('Bo'), fagperson('Liv')]],
    ['one person as both', [fagperson('Ida'), fagperson('Eva'), jurist('Eva')]],
  ])('not by %s', (_, approvals) => {
    expect(statusWith(...approvals)).toBe('draft')
  })

  test('a version without a line is a draft', () => {
    expect(contentStatusOf({}, 'risikovurdering', 1)).toBe('draft')
  })
})

test.each([
  ['no object', '[1]'],
  [
    'an unknown role',
    '{"risikovurdering@1":{"hash":null,"approvals":[{"name":"A","role":"x","title":"t","date":"2026-12-01"}]}}',
  ],
  ['no hash', '{"risikovurdering@1":{"approvals":[]}}'],
])('[Q14] a file with %s is refused', (_, text) => {
  expect(() => parsePublished(text)).toThrow()
})

test('[Q15] a version is found by its name, and the latest by its number', () => {
  expect(definitionOf('risikovurdering', 1)?.title).toMatch(/^Risikovurdering ved mulig negativ social kontrol/)
  expect(definitionOf('risikovurdering', 99)).toBeUndefined()
  expect(latest('risikovurdering')?.version).toBe(1)
  expect(latest('ukendt')).toBeUndefined()
})
