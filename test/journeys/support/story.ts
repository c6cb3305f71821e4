import type { Given, Source } from './form.js'

/** An invented case, as its caseworker types it. What the reports must say of it stands in the journey, written by hand. */
export const child = { caseNumber: '27.24.00-G01-4711-26', name: 'Ronja Opdigtet', cpr: '740611-4006' }

/** Words that may stand in the annex and nowhere else. */
export const onlyInAnnex = {
  told: 'Kærlighedsbrev fundet i blå rygsæk',
  lastSeen: 'Idrætslæreren ved hallen mandag',
  notifier: 'Svømmelærer Opdigtet',
} as const

export const openSource: Source = {
  kind: 'Skole eller dagtilbud',
  origin: 'klasselæreren',
  date: '12.03.2026',
  text: 'Han sagde, at jeg ikke skulle opleve sommeren',
}
export const revealingSource: Source = {
  kind: 'Underretter',
  origin: onlyInAnnex.notifier,
  date: '13.03.2026',
  text: 'Så mærkerne på armen',
  mayReveal: true,
}

export const acute = { question: 'C1', contacted: 'leder Hanne Dalsgaard og politiet' } as const

type Section = { readonly code: string; readonly answers: readonly Given[] }
/** The 24-hour core, section by section; the acute »Ja« to C1 is answered by itself. */
export const core: readonly Section[] = [
  {
    code: 'A',
    answers: [
      { code: 'A3', tick: ['Trusler', 'Bekymring for søskende'] },
      { code: 'A4', write: onlyInAnnex.told },
      { code: 'A5', choose: 'Nej' },
      { code: 'A7', choose: 'Ikke foretaget endnu' },
    ],
  },
  { code: 'B', answers: [{ code: 'B1', choose: 'Nej, undladt – begrundes', because: 'Telefonen er i hjemmet' }] },
  {
    code: 'C',
    answers: [
      { code: 'C2', keys: ['n', 'n'] },
      { code: 'C3', keys: ['n'] },
      { code: 'C4', keys: ['m'] },
      { code: 'C5', press: ['Nej'] },
      { code: 'C6', press: ['Nej'] },
      { code: 'C7', choose: 'Uoplyst', why: 'Ikke spurgt endnu' },
      { code: 'C8', keys: ['u2'] },
      { code: 'C9', keys: ['n', 'u2'] },
      { code: 'C10', keys: ['n'] },
      { code: 'C11', press: ['Mistanke'] },
      { code: 'C12', choose: 'I skole, dagtilbud, uddannelse eller på arbejde' },
      { code: 'C13', write: onlyInAnnex.lastSeen },
    ],
  },
  {
    code: 'E',
    answers: [
      { code: 'E2', keys: ['m', 'j'] },
      { code: 'E3', keys: ['u1', 'u1'] },
    ],
  },
  {
    code: 'G',
    answers: [
      { code: 'G7', keys: ['u3'] },
      { code: 'G8', keys: ['n'] },
      { code: 'G13', choose: 'Uoplyst', why: 'Ikke spurgt endnu' },
      { code: 'G15', keys: ['n'] },
    ],
  },
  {
    code: 'H',
    answers: [
      { code: 'H2', keys: ['u1'] },
      { code: 'H5', choose: 'Uoplyst', why: 'Ikke spurgt endnu' },
    ],
  },
  { code: 'I', answers: [{ code: 'I3', choose: 'Stigende fravær' }] },
  {
    code: 'J',
    answers: [
      { code: 'J1', tick: ['Personligt på skole eller i dagtilbud'] },
      { code: 'J2', keys: ['m', 'u1'] },
      { code: 'J3', tick: ['Aula', 'Hjemmebesøg'] },
      { code: 'J6', keys: ['j'] },
    ],
  },
  {
    code: 'L',
    answers: [{ code: 'L9', choose: 'Ja – forelagt til afgørelse' }],
  },
]

export const conclusion = {
  ownLevel: '3 Høj',
  level: '4 Akut',
  reason: 'Truslen er konkret og gengivet ordret. Barnet er endnu ikke hørt.',
  scenario: 'Barnet sendes ud af landet samme uge.',
  notYet: 'Barnet er ikke hørt og ikke bragt i sikkerhed.',
  later: 'Lederen orienterer forældrene på kommunens kontor.',
} as const

export const statement = {
  ownLevel: '4 Akut',
  missing: 'En samtale med barnet alene.',
  weak: 'Kilden til mistanken om udrejse.',
  other: 'Konflikten kan handle om skolegang.',
} as const
