import { countSources, type Evidence, type EvidenceKind } from '@forud/shared'
import { originsOf } from '../../shared/src/assessment/origins.js'

const source = (kind: EvidenceKind, origin?: string): Evidence => ({
  kind,
  ...(origin === undefined ? {} : { origin }),
})
const count = (...sources: readonly Evidence[]): number => countSources(sources)

describe('independent sources', () => {
  test('[B1] a name is the same whatever its case, spaces, punctuation and endings', () => {
    expect(count(source('skole', 'Klasselærer'), source('skole', ' klasselæreren. '))).toBe(1)
    expect(count(source('skole', 'Klasselærer'), source('sundhed', 'Sundhedsplejerske'))).toBe(2)
  })
  test('[B1] a longer name that holds a shorter one is the same', () => {
    expect(count(source('skole', 'Klasselærer, Bakkeskolen'), source('skole', 'klasselæreren'))).toBe(1)
  })
  test('[B2] a source without a name counts only where no named one stands for it', () => {
    expect(count(source('skole'))).toBe(1)
    expect(count(source('skole'), source('skole', 'Klasselærer'))).toBe(1)
    expect(count(source('skole', 'Skolen'), source('skole', 'Klasselærer'))).toBe(1)
    expect(count(source('skole'), source('sundhed'))).toBe(2)
  })
  test('[B3] a notifier without a name may be somebody who is cited already', () => {
    expect(count(source('underretter'))).toBe(1)
    expect(count(source('underretter'), source('skole', 'Klasselærer'))).toBe(1)
    expect(count(source('underretter'), source('skole'))).toBe(1)
    expect(count(source('underretter', 'Underretter'), source('soeskende'))).toBe(1)
  })
  test('[B3] neither the child nor the caseworker is the notifier', () => {
    expect(count(source('underretter'), source('barnet'))).toBe(2)
    expect(count(source('underretter'), source('egenIagttagelse'))).toBe(2)
  })
  test.each(['Skolen', 'skole', 'Bakkeskolen', 'Lærer fra Bakkeskolen'])(
    '[B4] a notifier called »%s« is the school that is cited already',
    (origin) => {
      expect(count(source('underretter', origin), source('skole', 'Klasselærer'))).toBe(1)
      expect(count(source('underretter', origin), source('skole'))).toBe(1)
      expect(count(source('underretter', origin))).toBe(1)
    },
  )
  test('[B4] a named notifier and a source that nobody has named may be one and the same', () => {
    expect(count(source('underretter', 'Klasselærer'), source('skole'))).toBe(1)
    expect(count(source('underretter', 'Nabo'), source('skole', 'Klasselærer'))).toBe(2)
  })
  test('[B5] case files count as the origin that they report, and as none without one', () => {
    expect(count(source('sagsakter'))).toBe(0)
    expect(count(source('sagsakter', 'Børnehuset'))).toBe(1)
    expect(count(source('sagsakter', 'klasselærer'), source('skole', 'Klasselæreren'))).toBe(1)
  })
  test('[B6] the child is one origin, whoever passes the words on', () => {
    const words = [source('barnet'), source('skole', 'Barnet via klasselærer'), source('andet', 'Den unge selv')]
    expect(count(...words)).toBe(1)
    expect(count(...words, source('barnet', 'Klasselærer'))).toBe(1)
    expect(count(...words, source('skole', 'Barnets klasselærer'))).toBe(2)
  })
})

test('[B7] every origin is named with the answers that rest on it, and with whether it counts', () => {
  const origins = originsOf({
    rejse: { value: 'ja', evidence: [source('barnet'), source('underretter')] },
    pas: { value: 'ja', evidence: [source('skole', 'Klasselæreren')] },
    kontrol: { value: 'ja', evidence: [source('skole', 'klasselærer'), source('skole', 'Barnet')] },
  })
  expect(origins).toEqual([
    { kind: 'barnet', questions: ['rejse', 'kontrol'], independent: true },
    { kind: 'underretter', questions: ['rejse'], independent: false },
    { kind: 'skole', name: 'Klasselæreren', questions: ['pas', 'kontrol'], independent: true },
  ])
  expect(origins.filter(({ independent }) => independent)).toHaveLength(2)
})
