import type { Basis, UnknownReason } from '@forud/shared'
import type { Progress } from './store/sectionStates.js'

export const progressWords: { readonly [progress in Progress]: string } = {
  ikkeStartet: 'Ikke startet',
  iGang: 'I gang',
  manglerOplysninger: 'Mangler oplysninger',
  faerdig: 'Færdig',
}

export const basisMeanings: { readonly [basis in Basis]: string } = {
  tilstraekkeligt:
    'Barnet er hørt alene, alle akutte og kritiske spørgsmål er afklaret, og der er mindst to uafhængige kilder.',
  begraenset: 'Alle akutte spørgsmål er afklaret, men højst to kritiske er det ikke, eller der er kun én kilde.',
  utilstraekkeligt: 'Vurderingen er foreløbig, og fristen for revurdering er kort.',
}

export const reasonWords: { readonly [reason in UnknownReason | 'withoutReason']: string } = {
  ikkeSpurgt: 'ikke spurgt endnu',
  ikkeAfklaret: 'spurgt, ikke afklaret',
  ikkeSikkert: 'kan ikke undersøges sikkert endnu',
  withoutReason: 'uden årsag',
}

export const unknownReasons = ['ikkeSikkert', 'ikkeSpurgt', 'ikkeAfklaret', 'withoutReason'] as const

export const deskTexts = {
  loading: 'Henter vurderingen …',
  sections: 'Afsnit',
  stageSwitch: 'Vis',
  core: '24-timers-kernen',
  whole: 'Hele vurderingen',
  progress: (name: string, answered: number, asked: number) => `${name}: ${answered} af ${asked}`,
  /** The numbers stay on one line. */
  progressShort: (name: string, answered: number, asked: number) => `${name}: ${answered}\u00a0af\u00a0${asked}`,
  nextUnanswered: 'Næste ubesvarede',
  nothingUnanswered: 'Alt er besvaret',
  next: (title: string) => `Næste: ${title}`,
  previous: (title: string) => `Forrige: ${title}`,
  send: 'Tjek og send',
  title: (number: number) => `Vurdering ${number}`,
  nothingAsked: 'Afsnittet har ingen spørgsmål i 24-timers-kernen.',
  contentDraft: 'Indholdet er et udkast og er ikke fagligt godkendt.',
  returned: (name: string, at: string) => `Sendt tilbage af ${name} den ${at}`,
  sent: (when: string) => `Sendt til gennemsyn ${when}`,
  sentBody:
    'Svarene er frosset, som de stod. Du får den tilbage under »Mit arbejde«, hvis konsulenten beder om noget. Indtil den er godkendt, gælder det, der står øverst på siden, fortsat.',
  nothingHere: 'Ingen spørgsmål i kernen',
  nextKey: 'Næste ubesvarede, uanset hvor du er: Alt + N.',
} as const

export const knownTexts = {
  title: 'Hvad ved vi',
  hide: 'Skjul',
  show: 'Vis',
  acuteShort: (count: number) =>
    count === 0 ? 'Ingen akutte signaler' : count === 1 ? '1 akut signal' : `${count} akutte signaler`,
  missingShort: (count: number) => (count === 0 ? 'intet mangler' : `${count} mangler`),
  acute: 'Akutte faresignaler',
  noAcute: 'Ingen akutte spørgsmål er besvaret »Ja« eller »Mistanke«.',
  acuteUnanswered: (count: number) =>
    count === 1 ? '1 akut spørgsmål er ubesvaret.' : `${count} akutte spørgsmål er ubesvarede.`,
  counts: 'Hvor langt er vi',
  clarified: 'Afklaret',
  unknown: 'Uoplyst',
  unknownWhy: 'Uoplyst – og hvorfor',
  nobodyNamed: 'Kontakt mangler: hvem er kontaktet, og hvornår?',
  unanswered: 'Ubesvaret',
  unclarified: 'Uafklaret – akut eller kritisk',
  unclarifiedBlank: (count: number) =>
    count === 1 ? '1 spørgsmål er ikke besvaret endnu.' : `${count} spørgsmål er ikke besvaret endnu.`,
  noUnclarified: 'Alle akutte og kritiske spørgsmål er afklaret.',
  sourceMissing: 'kilde mangler',
  answerLeavesOpen: 'svaret afklarer det ikke',
  sources: 'Kilder',
  independent: (count: number) => (count === 1 ? '1 uafhængig kilde' : `${count} uafhængige kilder`),
  notIndependent: 'Tæller ikke for sig selv: kan være en af de andre, eller det er ikke skrevet, hvem der ved det.',
  missing: 'Mangler, før der kan sendes',
  missingCount: (count: number) => (count === 1 ? '1 punkt mangler' : `${count} punkter mangler`),
  allMissing: (count: number) => `Se alle ${count}, der mangler`,
  noneMissing: 'Intet mangler. Vurderingen kan sendes.',
  more: (count: number) => `og ${count} mere`,
} as const

export const acuteTexts = {
  title: 'Akut faresignal',
  answeredYes: 'Du har svaret »Ja«:',
  isYes: 'Der er svaret »Ja«, men det er ikke angivet, hvem der er kontaktet:',
  leftOpen: 'Akut faresignal: hvem er kontaktet?',
  whatNow: 'Se, hvad du gør nu, og angiv kontakten',
  sameAs: (code: string) => `Samme som ved ${code}`,
  fetchAgain: 'Hent dem igen',
  doNow: 'Gør dette nu',
  first: 'Er der fare for barnets liv eller helbred lige nu, så ring 112 først.',
  childFirst:
    'Lad ikke barnet tage hjem, og slip ikke kontakten til barnet, før der er taget stilling til beskyttelse.',
  noFamily: 'Kontakt ikke forældre, søskende eller netværk.',
  numbers: 'Kontakt',
  noNumbers: 'Kontaktnumrene kunne ikke hentes. Ring 112 ved akut fare, og kontakt din leder.',
  noNumber: 'intet nummer',
  suspicionMore: 'Hvad du gør nu, og hvem du kan kontakte',
  unchecked: 'skal kontrolleres før brug',
  done: 'Hvem er kontaktet?',
  who: 'Hvem er kontaktet?',
  whoHint: 'Fx »leder Mette Krogh og politiet«',
  when: 'Hvornår?',
  somebody: 'Der er kontaktet nogen',
  nobody: 'Ingen er kontaktet endnu',
  whyNobody: 'Hvorfor er ingen kontaktet?',
  save: 'Gem og gå tilbage til spørgsmålet',
  mistake: 'Svaret var en fejl – tag det væk',
  draftOf: (code: string) => `hvem der er kontaktet ved ${code}`,
  needWho: 'Skriv, hvem der er kontaktet.',
  needWhen: 'Angiv, hvornår det skete.',
  needWhy: 'Skriv, hvorfor ingen er kontaktet.',
  needChoice: 'Angiv, om nogen er kontaktet.',
  contacted: (who: string, when: string) => `Kontaktet: ${who} den ${when}.`,
  nobodyBecause: (why: string) => `Ingen er kontaktet: ${why}`,
  lacking: 'Det er ikke angivet, hvem der er kontaktet.',
  fillIn: 'Angiv, hvem der er kontaktet',
  change: 'Ret',
  suspicionTitle: 'Mistanke om et akut faresignal',
  suspicion:
    'Afklar det inden dagens udgang, og tal med din leder eller specialkonsulenten. Kontakt ikke familien for at få det afklaret.',
} as const

export const unsentTexts = {
  title: (caseNumber: string, number: number) => `Sag ${caseNumber}, vurdering ${number}`,
  takenAway: 'Taget væk',
  moved: 'Vurderingen er flyttet til en anden version af spørgeskemaet.',
  notWritable: 'Vurderingen kan ikke længere ændres.',
} as const
