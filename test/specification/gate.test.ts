import {
  addWorkdays,
  clocksOf,
  danishClock,
  danishDate,
  dueAt,
  gateOf,
  instantOf,
  isWorkday,
  proposedSettings,
  type ClockFacts,
  type GoverningApproval,
} from '@forud/shared'

const noon = '2026-11-22T11:00:00.000Z'
const approval = (change: Partial<GoverningApproval> = {}): GoverningApproval => ({
  stage: 2,
  level: 2,
  involvement: 'kanInddrages',
  reassessBy: '2026-12-06',
  approvedAt: '2026-11-20T09:00:00.000Z',
  persons: [],
  precautions: [],
  ...change,
})
const precaution = (id: string, done: boolean) => ({ id, label: 'To medarbejdere deltager', owner: 'Anna', done })

describe('the gate', () => {
  test('[G1] is closed without an approval', () => {
    expect(gateOf(undefined, noon)).toEqual({ state: { is: 'closed' }, reason: 'noApproval', people: [] })
  })

  test('[G2] is closed on »ikke endnu«', () => {
    expect(gateOf(approval({ involvement: 'ikkeEndnu' }), noon)).toMatchObject({
      state: { is: 'closed' },
      reason: 'notYet',
    })
  })

  test('[G2][G6] is open through the last minute of its last day, and not a minute longer', () => {
    const gate = approval({ reassessBy: '2026-11-22' })
    expect(gateOf(gate, '2026-11-22T22:59:59.000Z').state).toEqual({ is: 'open', until: '2026-11-22' })
    expect(gateOf(gate, '2026-11-22T23:00:00.000Z')).toMatchObject({
      state: { is: 'reassessmentRequired', since: '2026-11-22' },
      reason: 'expired',
    })
  })

  test.each([
    [{ stage: 1 as const }, 'closed'],
    [{ level: 3 as const }, 'closed'],
    [{ level: 4 as const }, 'closed'],
    [{ level: 2 as const }, 'open'],
    [{ level: 1 as const }, 'open'],
  ])('[G3] with %j is %s', (change, expected) => {
    expect(gateOf(approval(change), noon).state.is).toBe(expected)
  })

  test('[G4] is conditional until every precaution is done, and closed without any', () => {
    const gate = (...precautions: ReturnType<typeof precaution>[]) =>
      gateOf(approval({ involvement: 'underForholdsregler', precautions }), noon)
    expect(gate()).toMatchObject({ state: { is: 'closed' }, reason: 'precautionsMissing' })
    expect(gate(precaution('p1', true), precaution('p2', false))).toMatchObject({
      state: { is: 'conditional', met: false },
      reason: 'precautionsOpen',
    })
    expect(gate(precaution('p1', true))).toMatchObject({
      state: { is: 'conditional', met: true },
      reason: 'precautionsMet',
    })
  })

  test('[G5] for a person is the strictest of the parents’ and their own', () => {
    const people = (change: Partial<GoverningApproval>) =>
      gateOf(
        approval({
          persons: [
            { person: 'mor', decision: 'kanInddrages' },
            { person: 'far', decision: 'underForholdsregler' },
            { person: 'onkel', decision: 'ikkeEndnu' },
          ],
          ...change,
        }),
        noon,
      ).people.map(({ state }) => state)
    expect(people({})).toEqual(['open', 'conditional', 'closed'])
    expect(people({ involvement: 'underForholdsregler', precautions: [precaution('p1', false)] })).toEqual([
      'conditional',
      'conditional',
      'closed',
    ])
    expect(people({ involvement: 'ikkeEndnu' })).toEqual(['closed', 'closed', 'closed'])
  })
})

describe('clocks', () => {
  const facts = (change: Partial<ClockFacts> = {}): ClockFacts => ({
    receivedAt: '2026-11-20T13:10:00.000Z',
    entities: [],
    settings: proposedSettings,
    ...change,
  })
  test('[G7] the 24 hours run from when the notification was received', () => {
    expect(clocksOf(facts())).toEqual([
      {
        id: 'acuteAssessment',
        kind: 'acuteAssessment',
        label: '24-timers-vurdering af underretningen',
        startedAt: '2026-11-20T13:10:00.000Z',
        dueAt: '2026-11-21T13:10:00.000Z',
        source: 'Barnets lov § 136: vurdering inden 24 timer efter modtagelsen',
      },
    ])
    expect(clocksOf(facts({ acuteAssessedAt: '2026-11-20T15:00:00.000Z' }))[0]?.stoppedAt).toBe(
      '2026-11-20T15:00:00.000Z',
    )
  })

  test('[G7] a submitted assessment waits for the consultant by its level, the strictest where none is set', () => {
    const submitted = { is: 'submitted', stage: 1, at: '2026-11-20T13:00:00.000Z', by: 'anna' } as const
    const due = (level?: 2) =>
      clocksOf(facts({ open: { status: submitted, level } })).find(({ kind }) => kind === 'consultantResponse')?.dueAt
    // Friday 20 November: three working days later is Wednesday 25 November, to the end of the Danish day.
    expect(due(2)).toBe('2026-11-25T22:59:59.999Z')
    expect(due()).toBe('2026-11-20T17:00:00.000Z')
  })

  test('[G8] working days skip weekends and public holidays', () => {
    expect(addWorkdays('2026-11-20', 3)).toBe('2026-11-25')
    // Maundy Thursday 2 April to Easter Monday 6 April 2026 are no working days.
    expect(addWorkdays('2026-04-01', 1)).toBe('2026-04-07')
    expect(['2026-05-14', '2026-05-25', '2026-12-25', '2027-01-01'].map(isWorkday)).toEqual([
      false,
      false,
      false,
      false,
    ])
    // Great Prayer Day was abolished from 2024.
    expect(isWorkday('2026-05-01')).toBe(true)
    expect(dueAt({ amount: 24, unit: 'hours', source: '' }, '2026-12-24T12:00:00.000Z')).toBe(
      '2026-12-25T12:00:00.000Z',
    )
  })
})

describe('Danish time', () => {
  test('[G6] a day in Denmark begins while it is still yesterday in UTC', () => {
    expect(danishDate('2026-11-21T23:30:00.000Z')).toBe('2026-11-22')
    expect(danishDate('2026-06-30T22:30:00.000Z')).toBe('2026-07-01')
  })
  test('[G6] summer and winter time are read right, also in the hour that is skipped and the hour that comes twice', () => {
    expect(instantOf('2026-07-01', '12:00')).toBe('2026-07-01T10:00:00.000Z')
    expect(instantOf('2026-12-01', '12:00')).toBe('2026-12-01T11:00:00.000Z')
    expect(instantOf('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
    expect(danishClock(instantOf('2026-03-29', '02:30'))).toEqual({ date: '2026-03-29', time: '03:30:00' })
  })
})
