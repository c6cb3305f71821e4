export const keptTexts = {
  title: 'Ikke valgt',
  titleIn: (where: string) => `Ikke valgt i ${where}`,
  written: (who: string, when: string) => `Skrevet af ${who} ${when}.`,
  chosen: (who: string, when: string) => `Den anden udgave blev valgt af ${who} ${when}.`,
  chosenNow: 'Den anden udgave blev valgt af dig.',
  own: (who: string, when: string) => `Skrevet af ${who}, der selv valgte den anden udgave ${when}.`,
  ownNow: 'Skrevet af dig. Du valgte den anden udgave.',
  putAway: 'Læg væk',
  askTitle: 'Læg den tekst væk, der ikke blev valgt?',
  askBody: 'Den vises så ikke længere for nogen af jer. Den slettes ikke, men bliver bevaret i sagen.',
  keep: 'Behold den her',
  colleague: 'en kollega',
} as const
