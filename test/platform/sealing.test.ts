import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureKeyFile, readKeyFile } from '../../server/src/sealing/keyFile'
import { createSealer } from '../../server/src/sealing/sealer'
import { temporaryFolder } from '../support/run/onceInRun'

const key = (id: string, letter: string) => ({ id, bytes: Buffer.alloc(32, letter) })
const old = key('old', 'o')
const fresh = key('fresh', 'f')

describe('sealing', () => {
  test('[A9] what was sealed is unsealed, with the type it had', () => {
    const sealer = createSealer([old])
    const { key: caseKey } = sealer.newCaseKey('case-1')
    for (const value of ['æøå  ', '', 0, null, [], { ja: [1, 'Ali\u0000\ud800'] }]) {
      expect(sealer.unseal(caseKey, 'place', sealer.seal(caseKey, 'place', value))).toEqual(value)
    }
  })

  test('[A10] a value that is moved to another place or case, or changed, is not unsealed', () => {
    const sealer = createSealer([old])
    const first = sealer.newCaseKey('case-1')
    const second = sealer.newCaseKey('case-2')
    const sealed = sealer.seal(first.key, 'assessment/1/trussel', 'nej')
    expect(() => sealer.unseal(first.key, 'assessment/1/vold', sealed)).toThrow()
    expect(() => sealer.unseal(second.key, 'assessment/1/trussel', sealed)).toThrow()
    expect(() => sealer.unwrap('case-2', first.wrapped)).toThrow()
    const parts = sealed.split('.')
    for (const index of [1, 2, 3]) {
      const changed = parts.map((part, at) =>
        at === index ? `${part.startsWith('A') ? 'B' : 'A'}${part.slice(1)}` : part,
      )
      expect(() => sealer.unseal(first.key, 'assessment/1/trussel', changed.join('.'))).toThrow()
    }
    expect(() => sealer.unseal(first.key, 'assessment/1/trussel', sealed.slice(0, -24))).toThrow()
  })

  test('[A10] a case key from another start of the server is unwrapped from what is stored', () => {
    const { key: caseKey, wrapped } = createSealer([old]).newCaseKey('case-1')
    const again = createSealer([old])
    expect(() => again.seal(caseKey, 'place', 1)).toThrow('that this sealer did not make')
    const first = createSealer([old])
    const sealed = first.seal(first.unwrap('case-1', wrapped), 'place', 'ja')
    expect(again.unseal(again.unwrap('case-1', wrapped), 'place', sealed)).toBe('ja')
  })

  test('[A11] the length of what is stored does not tell »ja« from »mistanke«', () => {
    const sealer = createSealer([old])
    const { key: caseKey } = sealer.newCaseKey('case-1')
    const lengths = ['ja', 'nej', 'mistanke', 'uoplyst', 'ikkeRelevant'].map(
      (value) => sealer.seal(caseKey, 'place', { now: value }).length,
    )
    expect(new Set(lengths).size).toBe(1)
  })

  test('[A12] every sealed value names its key; after a change of key the old ones still open', () => {
    const before = createSealer([old])
    const { wrapped, key: caseKey } = before.newCaseKey('case-1')
    const sealed = before.seal(caseKey, 'place', 'ja')
    expect(wrapped.split('.')[1]).toBe('old')
    const after = createSealer([fresh, old])
    expect(after.unseal(after.unwrap('case-1', wrapped), 'place', sealed)).toBe('ja')
    expect(after.newCaseKey('case-2').wrapped.split('.')[1]).toBe('fresh')
    expect(after.blindIndex('0101101234')).toBe(before.blindIndex('0101101234'))
    expect(() => createSealer([fresh]).unwrap('case-1', wrapped)).toThrow('does not hold the key')
  })

  test('[A13] a CPR number is found by an index that only the key can make', () => {
    const cpr = '0101101234'
    const sealer = createSealer([old])
    expect(sealer.blindIndex(cpr)).toBe(createSealer([old]).blindIndex(cpr))
    expect(sealer.blindIndex(cpr)).not.toBe(createSealer([fresh]).blindIndex(cpr))
    expect(sealer.blindIndex(cpr)).not.toBe(sealer.blindIndex('0101101235'))
    expect(sealer.blindIndex(cpr)).not.toBe(sealer.fingerprint(cpr))
  })

  test('[A9] a key cannot be printed or sent by mistake', () => {
    const { key: caseKey } = createSealer([old]).newCaseKey('case-1')
    expect(JSON.stringify(caseKey)).toBe('{}')
    expect(Object.keys(caseKey)).toEqual([])
  })
})

describe('the key file', () => {
  const folder = temporaryFolder
  const fileWith = (text: string, mode = 0o600) => {
    const file = join(folder(), 'key')
    writeFileSync(file, text)
    chmodSync(file, mode)
    return file
  }
  const bytes = Buffer.from('0123456789abcdef0123456789ABCDEF').toString('base64url')

  test('[A14] a demonstration makes its own, readable by the owner only, and keeps it', () => {
    const file = join(folder(), 'new', 'demonstration.key')
    ensureKeyFile(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const made = readFileSync(file, 'utf8')
    ensureKeyFile(file)
    expect(readFileSync(file, 'utf8')).toBe(made)
    expect(readKeyFile(file)).toHaveLength(1)
  })

  test('[A14] one key a line, the first for what is new', () => {
    const keys = readKeyFile(fileWith(`to ${bytes}\n\net ${bytes}\n`))
    expect(keys.map(({ id }) => id)).toEqual(['to', 'et'])
  })

  test.each([
    ['missing', () => '/nowhere/key', 'findes ikke'],
    ['readable by the group', () => fileWith(`et ${bytes}\n`, 0o640), 'kan læses af andre end ejeren'],
    ['readable by everyone', () => fileWith(`et ${bytes}\n`, 0o604), 'kan læses af andre end ejeren'],
    ['empty', () => fileWith('\n'), 'er tom'],
    ['short', () => fileWith('et MDEyMzQ1Njc4OWFiY2RlZg\n'), 'ikke er en nøgle på 32 tilfældige bytes'],
    ['all the same', () => fileWith(`et ${Buffer.alloc(32, 'a').toString('base64url')}\n`), 'ikke er en nøgle'],
    ['without a name', () => fileWith(`${bytes}\n`), 'ikke er en nøgle'],
    ['ambiguous', () => fileWith(`et ${bytes}\net ${bytes}\n`), 'samme navn'],
  ])('[A15] a key file that is %s stops the start', (_what, file, says) => {
    expect(() => readKeyFile(file())).toThrow(says)
  })
})
