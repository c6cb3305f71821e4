import type { ChangeKind, RuleState } from '@forud/shared'

export const comparisonTexts = {
  title: (before: number, after: number) => `Vurdering ${String(before)} og ${String(after)}`,
  loading: 'Sammenligner vurderingerne …',
  show: 'Vis',
  changedOnly: 'Kun ændrede svar',
  all: 'Alle',
  judgement: 'Niveau og konklusion',
  withheld: 'Niveau, indikation og konklusion vises, når dit eget niveau og sagsbehandlerens er låst.',
  rules: 'Regler, der står anderledes',
  noRules: 'De samme regler er udløst.',
  otherRules: (count: number) =>
    count === 1
      ? '1 regel kan afgøres nu, eller kan ikke længere'
      : `${String(count)} regler kan afgøres nu, eller kan ikke længere`,
  conclusion: 'Konklusionen i ord',
  information: 'Oplysningsgrundlag',
  answers: 'Svar',
  noAnswers: 'Ingen svar er ændret.',
  changed: (count: number) => (count === 1 ? '1 svar er ændret' : `${String(count)} svar er ændret`),
  deleted: 'fjernet',
  inserted: 'tilføjet',
  becomes: 'blev til',
  notThere: (version: number) => `Spørgsmålet findes ikke i spørgeskema version ${String(version)}.`,
  notAsked: (number: number) => `Spørgsmålet blev ikke stillet i vurdering ${String(number)}.`,
  notAnswered: (number: number) => `Spørgsmålet blev ikke besvaret i vurdering ${String(number)}.`,
  notAnsweredYet: (number: number) => `Spørgsmålet er ikke besvaret endnu i vurdering ${String(number)}.`,
  source: 'Kilde',
  inAnnex: 'i fortroligt bilag',
  unset: 'Ikke fastsat',
} as const

export const changeWords: { readonly [change in ChangeKind]: string } = {
  added: 'Tilføjet',
  removed: 'Fjernet',
  changed: 'Ændret',
}

export const ruleWords: { readonly [state in RuleState]: string } = {
  fired: 'Udløst',
  notFired: 'Ikke udløst',
  undecided: 'Kan ikke afgøres endnu',
  absent: 'Findes ikke i versionen',
}

/** What stands in each part of a conclusion, by the last name of its path. */
export const partWords: { readonly [part: string]: string } = {
  reason: 'Begrundelse',
  raisedReason: 'Hvorfor niveauet er højere end indikationen',
  unclarifiedReason: 'Hvorfor der konkluderes trods uafklarede forhold',
  cannotWaitReason: 'Hvorfor inddragelsen ikke kan vente',
  deviations: 'Hvorfor niveauet er lavere end reglen peger på',
  notYet: 'Ikke endnu',
  reconsiderBy: 'Vurderes igen senest',
  conditions: 'Skal være opfyldt',
  laterInformation: 'Hvordan forældrene orienteres senere',
  reassessBy: 'Revurderes senest',
  reassessLaterReason: 'Hvorfor revurderingen ligger senere',
  event: 'Hændelse',
  byWhom: 'Af hvem',
  affected: 'Hvem rammes',
  trigger: 'Udløses af',
  horizon: 'Tidshorisont',
  severity: 'Alvor',
  likelihood: 'Sandsynlighed',
  warningSigns: 'Varselstegn',
  countermeasure: 'Modtræk',
  responsible: 'Ansvarlig',
  decision: 'Beslutning',
  mayKnow: 'Hvad må personen få at vide',
}
