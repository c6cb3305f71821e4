/** »Jonas Friborgs«, »Bo Friis’«. */
const whose = (name: string): string => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`)

export const clashTexts = {
  title: (where: string, who: string) => `${who} har også ændret ${where}`,
  body: (when: string) =>
    `Ændret ${when}. Begge udgaver er bevaret. Vælg, hvad der skal stå. Den anden gemmes som note.`,
  many: (count: number) => `${count} steder har I skrevet hver jeres. Vælg for hvert sted, hvad der skal stå.`,
  jump: (count: number) => (count === 1 ? 'Vælg mellem to udgaver' : `Vælg mellem to udgaver ${count} steder`),
  below: (who: string) => `${who} har også ændret svaret. Dit gemmes, når du har valgt.`,
  colleague: 'En kollega',
  before: 'Før',
  mine: 'Din',
  theirs: whose,
  keepMine: 'Brug min',
  keepTheirs: (who: string) => `Brug ${whose(who)}`,
  keepBoth: 'Behold begge tekster',
  nothing: 'Intet',
  removed: 'Fjernet fra listen',
  whole: (what: string) => `Hele teksten: ${what}`,
  refusedTitle: 'Noget kunne ikke gemmes',
  refusedBody: 'Ret det, hvor det står, eller kopiér teksten herfra.',
  endedTitle: 'Vurderingen kan ikke længere gemmes herfra',
  endedBody: 'Det, du har skrevet, som ikke er gemt, står øverst på siden, så du kan kopiere det.',
} as const
