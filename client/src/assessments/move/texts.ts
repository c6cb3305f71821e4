import type { Level } from '@forud/shared'
import { answers } from './noticeTexts.js'

const levels: { readonly [level in Level]: string } = { 1: '1 Lav', 2: '2 Moderat', 3: '3 Høj', 4: '4 Akut' }

export const moveTexts = {
  title: (from: number, to: number) =>
    from === to
      ? `Flyt kladden til det rettede indhold af version ${String(to)}`
      : `Flyt kladden til version ${String(to)}`,
  lead: 'Intet er flyttet endnu. Intet svar slettes: det, der ikke har plads i den nye version, lægges til side og bliver i sagen.',
  counts: 'Kort fortalt',
  carried: (count: number) => `${answers(count)} følger med, som de er.`,
  confirm: (count: number) =>
    count === 0 ? 'Ingen svar skal bekræftes.' : `${answers(count)} følger med, men skal bekræftes eller rettes.`,
  aside: (count: number) =>
    count === 0 ? 'Intet lægges til side.' : `${answers(count)} eller dele af svar lægges til side.`,
  unanswered: (count: number) =>
    count === 0
      ? 'Ingen nye spørgsmål mangler svar.'
      : `${String(count)} spørgsmål skal besvares, fordi de er nye eller nu er påkrævede.`,
  level: (before: Level, after: Level) =>
    before === after
      ? `Indikationen er den samme: mindst niveau ${levels[after]}.`
      : `Indikationen ændres fra mindst niveau ${levels[before]} til mindst niveau ${levels[after]}.`,
  levelLater: 'Hvad indikationen bliver, vises, når du har låst din egen foreløbige vurdering.',
  ceasing: (rule: string, message: string) => `Regel ${rule} udløses ikke længere: ${message}.`,
  beginning: (rule: string, message: string) => `Regel ${rule} udløses: ${message}.`,
  toConfirm: 'Skal bekræftes eller rettes',
  setAside: 'Lægges til side',
  keptAside: 'Lagt til side',
  keptAsideBody: 'Svarene har ingen plads i den nye version. De læses ikke af nogen regel, men følger med i rapporten.',
  toAnswer: 'Skal besvares',
  changes: 'Hvad er ændret i spørgeskemaet',
  before: 'Før',
  after: 'Efter',
  why: 'Hvorfor',
  question: 'Spørgsmål',
  answer: 'Svar',
  move: 'Flyt kladden',
  moveTitle: 'Flyt kladden nu?',
  moveBody:
    'Flytningen sker i ét trin og kan ikke gøres om. Kolleger, der skriver i vurderingen, fortsætter i den nye version.',
  moveYes: 'Ja, flyt den',
  moveNo: 'Nej, ikke nu',
  unsaved: 'Noget er ikke gemt endnu. Vent, til der står »Gemt«, og prøv igen.',
  afterTitle: 'Svar fra den tidligere version',
  afterLead: 'Læs spørgsmålet, som det er nu. Passer svaret stadig, så bekræft det. Ellers ret det i skemaet.',
  nothingToConfirm: 'Alle svar er bekræftet eller rettet.',
  confirmOne: 'Bekræft svaret',
  changeOne: 'Ret svaret',
  isConfirmed: 'Bekræftet',
  changed: 'Spørgsmålet er ændret, siden det blev besvaret',
} as const
