import { earlier, is, now, type Coded } from './words.js'

const withAll = (added: Coded, ways: readonly Coded[]): readonly Coded[] => ways.map((way) => ({ ...added, ...way }))

/** Answers that come close and must not fire the rule: a suspicion where »Ja« is demanded, one of two that belong together. */
export const nearMisses: Readonly<Record<string, readonly Coded[]>> = {
  'R4-02': [{ C2: now('mistanke') }],
  'R4-05': [
    { C5: is('mistanke'), C7: is('2026-12-01') },
    { C5: is('ja'), C7: is('2026-12-23') },
  ],
  'R4-06': [
    { C6: is('mistanke'), C7: is('2026-12-01') },
    { C6: is('ja'), C7: is('2026-12-23') },
  ],
  'R4-07': [
    { C4: is('ja'), C7: is('2026-12-01') },
    { C5: is('ja'), C7: is('2026-12-01') },
    { C6: is('ja'), C7: is('2026-12-01') },
    { C4: is('mistanke'), C5: is('mistanke'), C7: is('2026-12-07') },
    { C4: is('ja'), C6: is('nej'), C7: is('2026-12-01') },
  ],
  'R4-08': [{ C8: is('mistanke') }],
  'R4-09': [{ C9: now('mistanke') }],
  'R4-11': [
    { C10: is('mistanke'), G8: is('ja') },
    ...withAll({ C10: is('ja') }, [
      { C1: earlier('mistanke') },
      { C2: earlier('mistanke') },
      { G8: is('mistanke') },
      { G7: is('mistanke') },
    ]),
  ],
  'R4-12': [
    { B4: is(8), A5: is('jaForaeldre') },
    { B4: is(10), A5: is('nej') },
  ],
  'R3-03': [{ C2: earlier('mistanke') }],
  'R3-09': [
    { C4: is('mistanke'), C7: is('2027-03-14') },
    { C5: is('nej'), C4: is('mistanke'), C7: is('2027-03-14') },
    { C6: is('mistanke'), C7: is('2027-03-14') },
  ],
  'R3-10': [{ F7: now('mistanke') }],
  'R3-12': [
    { G7: is('ja') },
    { G5: now('ja') },
    { E1: now('ja'), E2: now('ja') },
    ...withAll({ E1: now('ja') }, [{ G5: now('mistanke') }, { G5: earlier('mistanke') }]),
    ...withAll({ G7: is('ja') }, [{ C1: earlier('ja') }, { C2: earlier('ja') }, { E2: earlier('ja') }]),
  ],
  'R3-13': [
    { G4: now('ja') },
    { G4: now('ja'), D7: now('mistanke') },
    { G4: now('mistanke'), G3: is('ja') },
    { G4: earlier('ja'), G3: is('ja') },
    { G3: is('ja'), D7: now('ja') },
  ],
  'R3-16': withAll({ A5: is('jaForaeldre') }, [
    {},
    { E1: now('mistanke') },
    { D7: now('mistanke') },
    { C1: earlier('ja') },
    { C9: earlier('ja') },
  ]),
  'R3-17': [
    { F2: is('ja') },
    { F2: is('mistanke'), F1: now('mistanke') },
    ...withAll({ F2: is('ja') }, [{ F1: now('ja') }, { C4: is('ja') }, { C5: is('ja') }]),
  ],
  'R3-18': [
    { I3: is('stigendeFravaer'), C3: is('mistanke') },
    { I3: is('ikkeIndskrevet'), C4: is('mistanke') },
  ],
  'R3-22': [{ E8: now('ja') }, { E8: earlier('ja'), C1: now('ja') }, { E8: now('ja'), E2: now('ja') }],
  'R2-01': [
    { D1: now('ja'), D2: now('ja') },
    { D2: now('ja'), D3: now('ja') },
    { D1: earlier('ja'), D2: earlier('ja'), D3: earlier('ja') },
  ],
  'R2-04': [
    { E2: earlier('mistanke') },
    { E4: earlier('mistanke') },
    { F1: earlier('mistanke') },
    { F7: earlier('mistanke') },
  ],
  'R2-05': [{ F2: is('mistanke') }],
  'R2-07': [{ B6: is('mistanke') }],
  'R2-10': [
    { J2: now('ja') },
    { J6: is('nej') },
    { L2: is('nej') },
    { C12: is('hjemmet') },
    { E1: now('ja') },
    { C1: now('ja') },
  ],
}
