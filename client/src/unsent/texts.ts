export const noticeTexts = {
  recovered: 'Der lå tekst, der ikke var sendt. Den er hentet frem og bliver gemt nu.',
  close: 'Luk',
  aboutRecovered: 'beskeden om hentet tekst',
  aboutWindowOnly: 'advarslen om tekst, der kun er i vinduet',
  windowOnly: 'Det, der ikke er gemt, findes kun i dette vindue',
  windowOnlyBody:
    'Browseren kan ikke passe på din tekst, hvis vinduet lukkes eller går ned. Hold øje med, at der står »Gemt«, før du lukker.',
} as const

export const signOutTexts = {
  sendingTitle: 'Log ud',
  sending: 'Sender det sidste, du har skrevet …',
  title: 'Noget af det, du har skrevet, er ikke gemt',
  body: 'Det kunne ikke sendes nu. Bliv her, så prøver siden igen – eller vælg, hvad der skal ske med teksten.',
  keepBody:
    'Lader du den ligge på denne maskine, er den låst: kun du kan læse den, og den kommer frem, når du logger ind her igen.',
  cannotKeep: 'Teksten kan ikke låses på denne maskine, så den går tabt, hvis du logger ud.',
  stay: 'Bliv her',
  keep: 'Log ud, og lad teksten ligge låst her',
  delete: 'Log ud, og slet teksten',
} as const

export const anothersTexts = {
  title: 'En andens usendte tekst ligger på denne maskine',
  body: (name: string) =>
    `En anden har skrevet noget her, som ikke er sendt endnu. Du kan ikke se det. Fortsætter du som ${name}, bliver det slettet og kan ikke hentes frem igen.`,
  advice: 'Log ud igen, hvis det skal sendes først.',
  leaving: 'Det, der er skrevet her, er ikke sendt og kan ikke låses på maskinen. Går du videre, bliver det slettet.',
  go: 'Slet teksten, og fortsæt',
  back: 'Log ud igen',
  stay: 'Bliv her',
} as const
