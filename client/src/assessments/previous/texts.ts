import { longDateText, type Written } from '@forud/shared'

const assessment = ({ number, at }: Written): string => `vurdering nr. ${String(number)}, ${longDateText(at)}`

export const previousTexts = {
  toConfirm: 'Svaret fra sidst skal bekræftes eller ændres',
  toConfirmBody: 'Bekræft det, hvis intet er ændret. Ellers svar på ny.',
  from: (written: Written) => `Fra ${assessment(written)}`,
  changedFrom: (written: Written) => `Svaret i ${assessment(written)}`,
  lastKnown: (written: Written) => `Sidst kendt: ${assessment(written)}`,
  confirm: 'Bekræft svaret er uændret',
  confirmedNow: (written: Written) => `Uændret siden ${assessment(written)} – bekræftet`,
  confirmedBy: (name: string, at: string) => `af ${name} ${at}`,
  notAskedNow: 'Ikke stillet nu, men besvaret før',
  notAskedNowBody: 'Svarene tæller ikke med i vurderingen, men viser, hvad der sidst var kendt.',
  setAside: 'Svar fra sidste vurdering uden plads i denne version',
  setAsideBody: 'De er ikke slettet: de står i den tidligere vurdering, som de blev givet.',
} as const
