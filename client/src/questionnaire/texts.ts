import type { Aspect, EvidenceKind, Mark, Rating, UnknownReason } from '@forud/shared'

export const aspectNames: { readonly [aspect in Aspect]: string } = { now: 'Nu', earlier: 'Tidligere' }

export const ratingNames: { readonly [rating in Rating]: string } = {
  ja: 'Ja',
  mistanke: 'Mistanke',
  nej: 'Nej',
  uoplyst: 'Uoplyst',
  ikkeRelevant: 'Ikke relevant',
}
/** Where »Ja« is the reassuring answer, a half one is not a suspicion. The code is the same. */
export const partly = 'Delvist'

export const unknownReasonNames: { readonly [reason in UnknownReason]: string } = {
  ikkeSpurgt: 'Ikke spurgt endnu',
  ikkeAfklaret: 'Spurgt, ikke afklaret',
  ikkeSikkert: 'Kan ikke undersøges sikkert endnu',
}

export const evidenceKindNames: { readonly [kind in EvidenceKind]: string } = {
  barnet: 'Barnet selv',
  soeskende: 'Søskende',
  skole: 'Skole eller dagtilbud',
  sundhed: 'Sundhed',
  politi: 'Politi',
  underretter: 'Underretter',
  sagsakter: 'Sagsakter',
  egenIagttagelse: 'Egen iagttagelse',
  andet: 'Andet',
}

export const markNames: { readonly [mark in Mark]: string } = { acute: 'AKUT', critical: 'KRITISK', process: 'PROCES' }
export const markMeanings: { readonly [mark in Mark]: string } = {
  acute: 'Akut faresignal: ét aktuelt »Ja« peger mod niveau 4.',
  critical: 'Skal være afklaret, før niveau 1 eller inddragelse kan vælges uden særskilt begrundelse.',
  process: 'Styrer arbejdsgangen.',
}

export const texts = {
  unanswered: 'Ubesvaret',
  unknown: 'Uoplyst',
  notAsked: 'Ikke stillet',
  unclarified: 'Uafklaret',
  notRelevant: 'Ikke relevant',
  noReasonGiven: 'årsag mangler',
  whyUnknown: 'Hvorfor er det uoplyst?',
  whyNotRelevant: 'Hvorfor er det ikke relevant?',
  whyNotRelevantHint: 'Uden begrundelse vises svaret som uafklaret.',
  reason: 'Begrundelse',
  clear: 'Ryd svaret',
  help: 'Hjælp og kilder',
  sources: 'Bygger på',
  factors: 'Belyser',
  annex: 'Bilag',
  annexMeaning: 'Lægges i det fortrolige bilag.',
  putInAnnex: 'Læg i bilag',
  takeOutOfAnnex: 'Tag ud af bilag',
  unclarifiedWithoutSource: 'Uden kilde vises svaret som uafklaret.',
  orUnknown: 'Uoplyst',
  instead: 'Eller',
  noPeople: 'Der er ingen personer på listen endnu. Tilføj dem under G1.',
  noRows: 'Ingen er registreret endnu.',
  fromRows: 'Vises ud fra listen ovenfor.',
  fromRowsNone: 'Ingen er valgt i listen.',
  approximateHint: 'Et år, en måned eller en dato: 2025, 11.2025 eller 22.11.2025.',
  approximateError: 'Skriv et år, en måned eller en dato, fx 2025, 11.2025 eller 22.11.2025.',
  numberError: (least: number, most: number) => `Skriv et helt tal fra ${least} til ${most}.`,
  oneLineEach: 'Skriv ét punkt pr. linje.',
  charactersLeft: (count: number) => `${count.toLocaleString('da-DK')} tegn tilbage`,
  keys: 'Taster: j Ja · m Mistanke · n Nej · u Uoplyst (1–3 årsag) · i Ikke relevant · Enter næste · Backspace rydder',
} as const

export const evidenceTexts = {
  title: (count: number) => (count === 0 ? 'Tilføj kilde' : `Kilder (${count})`),
  add: 'Tilføj endnu en kilde',
  addFirst: 'Tilføj kilde',
  reuse: (what: string) => `Brug seneste kilde: ${what}`,
  kind: 'Kilde',
  origin: 'Hvem ved det?',
  originHint: 'Person eller institution, fx »klasselærer«',
  date: 'Dato',
  aspect: 'Gælder',
  bothAspects: 'Nu og tidligere',
  firstHand: 'Førstehånds',
  firstHandYes: 'Selv set eller hørt',
  firstHandNo: 'Fortalt af andre',
  verbatim: 'Gengivelse',
  verbatimYes: 'Ordret',
  verbatimNo: 'Tolket',
  text: 'Kort beskrivelse eller citat',
  annex: 'Kan afsløre underretter – kun i bilaget',
  edit: 'Ret',
  done: 'Færdig',
  remove: 'Fjern',
  ordinal: (index: number) => `kilde ${index + 1}`,
} as const

export const groupTexts = {
  add: (rowName: string) => `Tilføj ${rowName}`,
  addAnother: (rowName: string) => `Tilføj endnu en ${rowName}`,
  edit: 'Ret',
  done: 'Færdig',
  remove: 'Fjern',
  removeTitle: (rowName: string) => `Vil du fjerne denne ${rowName}?`,
  removeBody: 'Den forsvinder fra listen her og i resten af sagen, men bevares i historikken.',
  keep: 'Behold',
  untitled: (rowName: string, index: number) => `${capital(rowName)} ${index + 1}`,
} as const

export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('da-DK') + text.slice(1)
