/** Where a fact of the statement comes from, and when it was looked up. */
export type Source = { readonly what: string; readonly where: string; readonly checkedOn: string }

const checkedOn = '2026-11-22'

/** The law and the rules that the statement follows. */
export const sources = {
  law: {
    what: 'Lov om tilgængelighed af offentlige organers websteder og mobilapplikationer, § 4',
    where: 'https://digst.dk/digital-inklusion/webtilgaengelighed/om-tilgaengelighedserklaeringen/',
    checkedOn,
  },
  order: {
    what: 'Bekendtgørelse nr. 904 af 22. august 2019 om afgivelse af tilgængelighedserklæring',
    where: 'https://digst.dk/digital-inklusion/webtilgaengelighed/om-tilgaengelighedserklaeringen/',
    checkedOn,
  },
  model: {
    what: 'Kommissionens gennemførelsesafgørelse (EU) 2018/1523, standarderklæringen',
    where: 'https://eur-lex.europa.eu/legal-content/DA/TXT/HTML/?uri=CELEX:32018D1523',
    checkedOn,
  },
  complaint: {
    what: 'Digitaliseringsstyrelsen: Oplever du ikke-tilgængeligt indhold?',
    where: 'https://digst.dk/digital-inklusion/webtilgaengelighed/oplever-du-ikke-tilgaengeligt-indhold/',
    checkedOn,
  },
} as const satisfies { readonly [name: string]: Source }

/** What the supervising authority asks for before somebody turns to it. */
export const supervision = {
  authority: 'Digitaliseringsstyrelsen',
  workingDays: 10,
  phone: '20 16 36 12',
  source: sources.complaint,
} as const

/** How the statement was made. Changed together with docs/accessibility.md. */
export const assessed = {
  standard: 'EN 301 549 (WCAG 2.1 niveau AA)',
  measured: 'WCAG 2.2 niveau AA',
  made: '2026-11-23',
  reviewed: '2026-11-23',
  method:
    'De, der laver Forud, har selv undersøgt programmet: hver side i alle dens tilstande med axe-core, ved 200 % og 400 % forstørrelse, med systemets egne kontrastfarver og med mindre bevægelse, og med egne prøver af tastatur, fokus, størrelser og oplæste beskeder. Programmet er ikke afprøvet med en skærmlæser af mennesker, der bruger en til daglig.',
} as const

type Gap = {
  readonly what: string
  readonly criterion: string
  /** What to do until then. */
  readonly instead: string
}

/** What is known not to meet the standard. */
export const gaps: readonly Gap[] = [
  {
    what: 'Rapporter som PDF er ikke opmærkede, så en skærmlæser kan ikke læse overskrifter og tabeller som sådan.',
    criterion: 'EN 301 549, 10.1.3.1 (Information og relationer i dokumenter)',
    instead: 'Den samme rapport står som en almindelig side under »Rapport«, hvor alt er opmærket.',
  },
  {
    what: 'Siderne er ikke prøvet igennem med en skærmlæser af mennesker, der bruger en. Der kan være fejl, som kun viser sig dér.',
    criterion:
      'WCAG 2.2, 4.1.2 og 4.1.3 (Navn, rolle, værdi og statusbeskeder) er kun undersøgt i browserens egen udgave',
    instead: 'Skriv eller ring til myndigheden, hvis noget ikke bliver læst op, som det skal.',
  },
]
