import { approximateDateText, readApproximateDate } from '../../client/src/questionnaire/dates/approximateDate.js'

test.each([
  ['2025', '2025'],
  ['11.2025', '2025-11'],
  ['1/2-2026', '2026-02-01'],
  ['22.11.2025', '2025-11-22'],
  ['2025-11', '2025-11'],
])('[F12] %s is as exact as it was written', (typed, stored) => {
  expect(readApproximateDate(typed)).toBe(stored)
})

test.each(['', '25', '13.2025', '31.2.2025', 'sidste jul', '1.2'])('[F12] »%s« is no date', (typed) => {
  expect(readApproximateDate(typed)).toBeUndefined()
})

test('[F12] is read back as Danes write it', () => {
  expect(['2025', '2025-11', '2025-11-22'].map(approximateDateText)).toEqual(['2025', '11.2025', '22.11.2025'])
})
