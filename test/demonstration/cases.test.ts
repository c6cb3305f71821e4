import { conclusionErrors, danishDate, draftErrors, entityErrors } from '@forud/shared'
import { demonstrationAccounts } from '../../server/src/demonstration/accounts'
import { demonstrationCases } from '../../server/src/demonstration/cases/index'
import { timesAround } from '../../server/src/demonstration/times'
import { definition, playedOut } from './playedOut'

/** A weekday, the middle of a night, a Sunday, the day after a holiday and New Year's Eve. */
const seedings = [
  '2026-11-24T12:30:00.000Z',
  '2026-11-25T01:10:00.000Z',
  '2026-11-22T09:00:00.000Z',
  '2027-03-30T07:15:00.000Z',
  '2026-12-31T22:50:00.000Z',
]

describe.each(seedings)('[E1] seeded at %s', (now) => {
  const cases = demonstrationCases(timesAround(now)).map((told) => [told.child.name, told] as const)

  test.each(cases)('%s can be sent each time it is', (_, told) => {
    for (const { stage, gaps } of playedOut(told)) expect({ stage, gaps }).toEqual({ stage, gaps: [] })
  })

  test.each(cases)('%s: nothing happens before it can, and nothing after the seeding', (_, { receivedAt, journey }) => {
    const moments = [receivedAt, ...journey.map(({ at }) => at), now]
    expect(moments).toEqual([...moments].sort())
  })

  test.each(cases)('%s: every answer, row and conclusion has the right shape', (_, { journey }) => {
    const faults = journey.flatMap((step) =>
      step.does !== 'write'
        ? []
        : [
            ...Object.entries(step.answers ?? {}).flatMap(([id, answer]) => draftErrors(definition, id, answer)),
            ...Object.entries(step.conclusion ?? {}).flatMap(([field, value]) => conclusionErrors(field, value)),
            ...(step.entities ?? []).flatMap(({ kind, answers }) => entityErrors(definition, kind, answers)),
          ],
    )
    expect(faults).toEqual([])
  })
})

describe('[E2] the demonstration municipality', () => {
  const now = '2026-11-24T12:30:00.000Z'
  const told = demonstrationCases(timesAround(now))
  const lastSent = (name: string) => playedOut(told.find(({ child }) => child.name.startsWith(name))!).at(-1)

  test.each([
    ['Sara', 4, 4],
    ['Nadja', 3, 2],
    ['Elias', 3, 3],
    ['Maya', 3, 3],
    ['Mira', 2, 2],
    ['Selma', 2, 2],
    ['Jonathan', 4, 3],
    ['Alma', 1, 1],
    ['Iris', 3, 3],
  ])('%s points to level %d and is concluded at %d', (name, minimumLevel, level) => {
    expect({ minimumLevel: lastSent(name)?.evaluation.minimumLevel, level: lastSent(name)?.level }).toEqual({
      minimumLevel,
      level,
    })
  })

  test.each([
    ['Maya', 'tilstraekkeligt'],
    ['Mira', 'tilstraekkeligt'],
    ['Selma', 'tilstraekkeligt'],
    ['Jonathan', 'tilstraekkeligt'],
    ['Alma', 'tilstraekkeligt'],
  ])('%s is assessed on a sufficient basis', (name, basis) => {
    expect(lastSent(name)?.evaluation.unclarified).toEqual([])
    expect(lastSent(name)?.evaluation.basis).toBe(basis)
  })

  test('every child is marked as invented, and every case number as a demonstration', () => {
    expect(
      told.every(({ child, caseNumber }) => child.name.endsWith('(opdigtet)') && caseNumber.startsWith('DEMO-')),
    ).toBe(true)
    // Replacement numbers: sixty is added to the day, so that nobody is given one at birth.
    expect(told.every(({ child }) => /^[6-9]\d{8}0$/.test(child.cpr))).toBe(true)
  })

  test('nothing in it speaks of religion, ethnicity, nationality or a real place', () => {
    const everything = JSON.stringify(told).toLowerCase()
    for (const word of [
      'muslim',
      'islam',
      'kristen',
      'religi',
      'etnisk',
      'tyrki',
      'pakistan',
      'syri',
      'irak',
      'somal',
    ]) {
      expect(everything).not.toContain(word)
    }
    for (const place of ['københavn', 'aarhus', 'odense', 'aalborg', 'nørrebro', 'gellerup', 'vollsmose']) {
      expect(everything).not.toContain(place)
    }
  })

  test('three hours are left of the 24 in the newest case', () => {
    const lina = told.find(({ child }) => child.name.startsWith('Lina'))
    expect(lina?.receivedAt).toBe('2026-11-23T15:30:00.000Z')
  })

  test("one reassessment is overdue, and the approved ones' dates are ahead", () => {
    const date = (name: string) => lastSent(name)?.content.conclusion.reassessBy ?? ''
    expect(date('Iris') < danishDate(now)).toBe(true)
    for (const name of ['Selma', 'Jonathan', 'Alma']) expect(date(name) > danishDate(now)).toBe(true)
  })

  test('whoever acts has an account with the right role', () => {
    const roleOf = (userName: string) => demonstrationAccounts.find((account) => account.userName === userName)?.role
    for (const { journey } of told) {
      for (const { does, by } of journey) expect(roleOf(by)).toBe(roleFor(does))
    }
  })
})

function roleFor(does: string): string {
  if (does === 'approve') return 'leader'
  return ['claim', 'lockConsultantLevel', 'saveStatement', 'giveStatement'].includes(does) ? 'consultant' : 'caseworker'
}
