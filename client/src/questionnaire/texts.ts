import { stateNames, type Mark } from '@forud/shared'

export const markMeanings: { readonly [mark in Mark]: string } = {
  acute: 'Akut faresignal: ét aktuelt »Ja« peger mod niveau 4.',
  critical: 'Skal være afklaret, før niveau 1 eller inddragelse kan vælges uden særskilt begrundelse.',
  process: 'Styrer arbejdsgangen.',
}

export const texts = {
  unanswered: stateNames.unanswered,
  unknown: stateNames.unknown,
  notAsked: stateNames.notAsked,
  notAskedYet: `${stateNames.notAsked} – hører til trin 2`,
  unclarified: 'Uafklaret',
  notRelevant: stateNames.notRelevant,
  noReasonGiven: 'årsag mangler',
  whyUnknown: 'Hvorfor er det uoplyst?',
  whyNotRelevant: 'Hvorfor er det ikke relevant?',
  whyNotRelevantHint: 'Uden begrundelse vises svaret som uafklaret.',
  reason: 'Begrundelse',
  clear: 'Ryd svaret',
  help: 'Hjælp',
  helpTo: 'og kilder til',
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
} as const

export const evidenceTexts = {
  add: 'Tilføj endnu en kilde',
  addFirst: 'Tilføj kilde',
  reuse: (what: string) => `Brug seneste kilde: ${what}`,
  kind: 'Kilde',
  origin: 'Hvem ved det?',
  originHint: 'fx klasselærer',
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
  choose: 'Vælg kilde …',
  cancel: 'Fortryd',
  removed: (what: string) => `Kilden er fjernet: ${what}`,
  ordinal: (index: number) => `kilde ${index + 1}`,
} as const

export const groupTexts = {
  add: (rowName: string) => `Tilføj ${rowName}`,
  addAnother: (rowName: string) => `Tilføj endnu en ${rowName}`,
  edit: 'Ret',
  done: 'Færdig',
  remove: 'Fjern',
  removed: (name: string, uses: readonly string[] = []) =>
    uses.length === 0
      ? `»${name}« er fjernet.`
      : `»${name}« er fjernet, men står stadig i: ${uses.join(' · ')}. Ret dem, hvis det ikke passer.`,
  gone: (rowName: string) => `${capital(rowName)}, der er taget af listen`,
  untitled: (rowName: string, index: number) => `${capital(rowName)} ${index + 1}`,
} as const

export const keyTexts = {
  open: 'Vis taster',
  title: 'Taster i skemaet',
  where: 'Bogstaverne virker kun, når et svar har fokus. I tekstfelter er de tekst.',
} as const

/** The keys of the form, in the order in which they are needed. */
export const keyWords: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['J', 'M', 'N', 'U', 'I'], does: 'Ja, Mistanke eller Delvist, Nej, Uoplyst, Ikke relevant' },
  {
    keys: ['1', '2', '3'],
    does: 'Efter U: ikke spurgt endnu, spurgt men ikke afklaret, kan ikke undersøges sikkert endnu',
  },
  { keys: ['Enter', '↓'], does: 'Næste svar' },
  { keys: ['↑'], does: 'Forrige svar' },
  { keys: ['←', '→'], does: 'Flyt mellem svarene uden at vælge' },
  { keys: ['Mellemrum'], does: 'Vælg svaret under markøren' },
  { keys: ['Backspace'], does: 'Ryd svaret' },
  { keys: ['K'], does: 'Skriv en kilde; Esc går tilbage til svaret' },
  { keys: ['H'], does: 'Vis eller skjul hjælp' },
  { keys: ['Ctrl + Enter'], does: 'Næste svar, også fra et tekstfelt; med Skift det forrige' },
  { keys: ['Alt + N'], does: 'Næste ubesvarede, uanset hvor du er' },
  { keys: ['?'], does: 'Vis tasterne' },
]

export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('da-DK') + text.slice(1)
