import { childOf, cprText, inDanishOrder, readCpr } from '@forud/shared'

/** By hand from the table of cpr.dk: the seventh digit and the two digits of the year give the century. */
test.each([
  ['010100-0000', '1900-01-01'],
  ['311299-3999', '1999-12-31'],
  ['010100-4000', '2000-01-01'],
  ['311236-4999', '2036-12-31'],
  ['010137-4000', '1937-01-01'],
  ['311299-4999', '1999-12-31'],
  ['010100-5000', '2000-01-01'],
  ['311257-5000', '2057-12-31'],
  ['010158-5000', '1858-01-01'],
  ['311299-8999', '1899-12-31'],
  ['010157-8000', '2057-01-01'],
  ['010158-8000', '1858-01-01'],
  ['010136-9000', '2036-01-01'],
  ['010137-9000', '1937-01-01'],
])('[U40] %s is of somebody born %s', (cpr, birthDate) => {
  expect(readCpr(cpr)?.birthDate).toBe(birthDate)
})

test('[U40] every seventh digit and year lies from 1858 to 2057, and no date is given twice by the same digit', () => {
  for (const seventh of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    const years = Array.from({ length: 100 }, (_, year) =>
      Number(readCpr(`0101${String(year).padStart(2, '0')}${String(seventh)}000`)?.birthDate.slice(0, 4)),
    )
    expect(Math.min(...years)).toBeGreaterThanOrEqual(1858)
    expect(Math.max(...years)).toBeLessThanOrEqual(2057)
    expect(new Set(years).size).toBe(100)
  }
})

test.each(['0101654002', '010165-4002', '010165 4002', ' 0101654002 '])(
  '[U40] %s is read as it is written, and modulus 11 is no demand',
  (text) => {
    expect(readCpr(text)).toEqual({ digits: '0101654002', birthDate: '1965-01-01', replacement: false })
  },
)

test.each([
  '310200-4000',
  '290201-4000',
  '010013-4000',
  '000101-4000',
  '320101-4000',
  '12345',
  '010112-12345',
  'ukendt',
  '',
])('[U40] %s is no CPR number', (text) => {
  expect(readCpr(text)).toBeUndefined()
})

test('[U40] the 29th of February exists in a leap year', () => {
  expect(readCpr('290200-4000')?.birthDate).toBe('2000-02-29')
  expect(readCpr('290200-0000')).toBeUndefined()
})

test('[U40] a replacement number has six more in its first digit, and a date that exists all the same', () => {
  expect(readCpr('670312-4000')).toEqual({ digits: '6703124000', birthDate: '2012-03-07', replacement: true })
  expect(readCpr('910312-4000')).toEqual({ digits: '9103124000', birthDate: '2012-03-31', replacement: true })
  expect(readCpr('910212-4000')).toBeUndefined()
  expect(readCpr('600312-4000')).toBeUndefined()
  expect(readCpr('920312-4000')).toBeUndefined()
})

test('[U40] a CPR number gives the date of birth; an unknown one gives none', () => {
  expect(childOf({ childName: 'Opdigtet', cpr: '6703124000' })).toEqual({
    name: 'Opdigtet',
    cpr: '6703124000',
    birthDate: '2012-03-07',
  })
  expect(childOf({ childName: 'Opdigtet' })).toEqual({ name: 'Opdigtet' })
  expect(cprText('6703124000')).toBe('670312-4000')
})

test('[U42] names stand in Danish order: æ, ø, å last, aa with å, and numbers by size', () => {
  const names = ['Åse', 'Zoe', 'Ærø', 'Anna', 'Øjvind', 'Aage', 'anders', 'Hold 10', 'Hold 9', 'Bo']
  expect(names.toSorted(inDanishOrder)).toEqual([
    'anders',
    'Anna',
    'Bo',
    'Hold 9',
    'Hold 10',
    'Zoe',
    'Ærø',
    'Øjvind',
    'Aage',
    'Åse',
  ])
})
