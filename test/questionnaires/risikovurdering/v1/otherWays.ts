import { blank, earlier, is, now, unknown, type Coded } from './words.js'

const acuteSuspicions: readonly Coded[] = [
  { C1: now('mistanke') },
  { C2: now('mistanke') },
  { C3: is('mistanke') },
  { C4: is('mistanke') },
  { C5: is('mistanke') },
  { C6: is('mistanke') },
  { C8: is('mistanke') },
  { C9: now('mistanke') },
  { C10: is('mistanke') },
  { C11: is('mistanke') },
]
const acuteCertain: readonly Coded[] = [
  { C1: now('ja') },
  { C2: now('ja') },
  { C3: is('ja') },
  { C4: is('ja') },
  { C5: is('ja') },
  { C6: is('ja') },
  { C8: is('ja') },
  { C9: now('ja') },
  { C10: is('ja') },
  { C11: is('ja') },
]
const bothRatings = (each: (rating: 'ja' | 'mistanke') => Coded): readonly Coded[] => [each('ja'), each('mistanke')]
const withAll = (added: Coded, ways: readonly Coded[]): readonly Coded[] => ways.map((way) => ({ ...added, ...way }))

/** Every other way in which a rule can fire: nothing that the questionnaire joins by »eller« may be lost. */
export const otherWays: Readonly<Record<string, readonly Coded[]>> = {
  'R4-04': [
    { C4: is('ja'), C7: unknown },
    { C4: is('ja'), C7: blank },
    { C4: is('ja'), C7: is('2026-11-22') },
    { C4: is('ja'), C7: is('2025-05-01') },
  ],
  'R4-05': [
    { C5: is('ja'), C7: blank },
    { C5: is('ja'), C7: is('2026-12-22') },
  ],
  'R4-06': [
    { C6: is('ja'), C7: unknown },
    { C6: is('ja'), C7: is('2026-12-22') },
  ],
  'R4-07': [
    { C4: is('mistanke'), C7: is('2026-11-01') },
    { C5: is('mistanke'), C7: is('2026-12-06') },
    { C6: is('mistanke'), C7: is('2026-12-06') },
  ],
  'R4-11': [
    { C10: is('ja'), C1: earlier('ja') },
    { C10: is('ja'), C2: earlier('ja') },
    { C10: is('ja'), G7: is('ja') },
  ],
  'R4-12': [
    { B4: is(9), A5: is('jaForaeldre') },
    { B4: is(10), A5: is('jaAndre') },
  ],
  'R3-01': acuteSuspicions,
  'R3-03': [{ C2: earlier('ja') }],
  'R3-04': [{ E2: now('ja') }],
  'R3-05': [{ E3: now('ja') }, { E3: now('mistanke') }, { E3: earlier('ja') }],
  'R3-09': [
    { C4: is('ja'), C7: is('2026-12-23') },
    { C6: is('ja'), C7: is('2026-12-23') },
  ],
  'R3-10': [{ F6: is('ja') }, { F7: now('ja') }],
  'R3-12': [
    ...withAll({ G5: now('ja') }, [{ C1: now('ja') }, { C1: now('mistanke') }, { C2: now('ja') }]),
    ...withAll({ G5: earlier('ja') }, [{ C2: now('mistanke') }, { E2: now('ja') }, { E2: now('mistanke') }]),
    ...withAll({ G7: is('ja') }, [{ E1: now('ja') }, { E4: now('ja') }, { E4: now('mistanke') }]),
  ],
  'R3-13': [{ G4: now('ja'), D7: now('ja') }],
  'R3-14': bothRatings((rating) => ({ H2: is(rating) })),
  'R3-15': [{ B4: is(10) }],
  'R3-16': [
    ...withAll({ A5: is('jaForaeldre') }, acuteSuspicions),
    ...withAll({ A5: is('jaAndre') }, acuteCertain),
    ...withAll({ A5: is('muligvis') }, [{ E1: now('ja') }, { D7: now('ja') }]),
  ],
  'R3-17': withAll({ F2: is('ja') }, [{ C4: is('mistanke') }, { C5: is('mistanke') }]),
  'R3-18': [
    ...withAll({ I3: is('udmeldt') }, [
      { C4: is('mistanke') },
      { C4: unknown },
      { C4: blank },
      { C4: is('ikkeRelevant') },
    ]),
    ...withAll({ I3: is('pludseligtOphoert') }, [{ C3: is('ja') }, { C3: is('mistanke') }, { C3: blank }]),
  ],
  'R3-19': withAll({ C12: is('udlandet') }, [{ C4: is('ja') }, { C4: is('mistanke') }, { C4: blank }]),
  'R3-22': withAll({ E8: now('ja') }, [
    ...bothRatings((rating) => ({ C1: now(rating) })),
    ...bothRatings((rating) => ({ C2: now(rating) })),
    ...bothRatings((rating) => ({ E1: now(rating) })),
    ...bothRatings((rating) => ({ E4: now(rating) })),
  ]),
  'R2-01': [
    { D2: now('ja'), D4: now('mistanke'), D5: now('ja') },
    { D1: now('mistanke'), D3: now('ja'), J2: now('mistanke') },
    { D2: now('mistanke'), D4: now('ja'), D5: now('mistanke') },
    { D1: now('ja'), D2: now('ja'), D3: now('ja'), D4: now('ja'), D5: now('ja'), J2: now('ja') },
  ],
  'R2-03': [{ E1: now('ja') }, { E4: now('mistanke') }],
  'R2-04': [
    { E2: earlier('ja') },
    { E4: earlier('ja') },
    { F1: earlier('ja') },
    { F7: earlier('ja') },
    { C1: earlier('mistanke') },
    { C2: earlier('mistanke') },
    { C9: earlier('ja') },
    { C9: earlier('mistanke') },
  ],
  'R2-05': [{ F2: is('ja') }],
  'R2-06': [{ E7: now('ja') }],
  'R2-07': [{ B6: is('ja') }],
  'R2-10': [
    ...bothRatings((rating) => ({ A6: is(rating) })),
    ...bothRatings((rating) => ({ E2: now(rating) })),
    ...bothRatings((rating) => ({ E2: earlier(rating) })),
    ...bothRatings((rating) => ({ E3: now(rating) })),
    ...bothRatings((rating) => ({ E3: earlier(rating) })),
    ...bothRatings((rating) => ({ F1: now(rating) })),
    ...bothRatings((rating) => ({ F1: earlier(rating) })),
    ...bothRatings((rating) => ({ F6: is(rating) })),
    ...bothRatings((rating) => ({ F7: now(rating) })),
    ...bothRatings((rating) => ({ F7: earlier(rating) })),
    ...bothRatings((rating) => ({ G7: is(rating) })),
    ...bothRatings((rating) => ({ G8: is(rating) })),
    ...bothRatings((rating) => ({ H2: is(rating) })),
  ],
  'R2-11': bothRatings((rating) => ({ E8: now(rating) })),
}
