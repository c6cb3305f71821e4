import type { Stage } from '@forud/shared'

export const sendTexts = {
  title: 'Tjek og send',
  missing: (count: number) => (count === 1 ? 'Du mangler 1 punkt' : `Du mangler ${count} punkter`),
  lacking: (count: number) => `– ${count} mangler`,
  missingIntro: 'Gå til stedet med et tryk. Det, der er skrevet, er gemt.',
  ready: 'Alt, der skal være udfyldt, er udfyldt',
  readyBody: 'Læs vurderingen igennem herunder, og send den.',
  unknowns: (count: number) =>
    count === 1
      ? '1 svar er »Uoplyst«. Det kan sendes, men tælles ikke som et »Nej«.'
      : `${count} svar er »Uoplyst«. De kan sendes, men tælles ikke som »Nej«.`,
  asked: 'Det bliver konsulenten spurgt om',
  questions: [
    'Konsulenten angiver sit eget niveau, før dit vises.',
    'Er konsulenten enig i konklusionen om inddragelse – og hvorfor?',
    'Hvilke oplysninger mangler, og hvilke kilder er svage?',
    'Hvad taler for, at bekymringen har en anden forklaring?',
    'Skal vurderingen godkendes, godkendes med vilkår eller sendes tilbage?',
  ],
  deviations: 'Niveauet er lavere end indikationen: konsulenten ser hver af dine begrundelser.',
  here: 'I denne vurdering ser konsulenten på',
  unclarified: (count: number) =>
    count === 1
      ? '1 akut eller kritisk spørgsmål, der ikke er afklaret:'
      : `${count} akutte og kritiske spørgsmål, der ikke er afklaret:`,
  unknown: 'Det, der er »Uoplyst«, og hvorfor:',
  preview: 'Vurderingen, som den udskrives',
  edition: 'Udgave',
  savingFirst: 'Gemmer det sidste først …',
  previewUnsaved: 'Det sidste er ikke gemt, så udskriften kan ikke vises endnu',
  tryAgain: 'Prøv igen',
  print: 'Til rapporten',
  send: (stage: Stage) => (stage === 1 ? 'Send den foreløbige vurdering' : 'Send vurderingen'),
  sendTitle: 'Vil du sende vurderingen til gennemsyn?',
  sendBody:
    'Svarene fryses, som de står nu. Konsulenten kan sende den tilbage til dig. Indtil den er godkendt, ændrer det intet ved, hvem der må kontaktes.',
  sendYes: 'Send',
  sendNo: 'Ikke endnu',
  unsaved: 'Noget er ikke gemt endnu. Vent, til der står »Gemt«, og prøv igen.',
  notYet: 'Vurderingen kan ikke sendes, før punkterne ovenfor er på plads.',
} as const
