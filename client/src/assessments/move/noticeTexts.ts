export const answers = (count: number): string => (count === 1 ? '1 svar' : `${String(count)} svar`)

/** Apart from the other words about a move, which come with its pages. */
export const versionTexts = {
  newer: 'Der er udgivet en ny version af spørgeskemaet',
  newerBody:
    'Kladden er lavet i en tidligere version og kan sendes, som den er. Du kan også flytte den og se først, hvad der sker med svarene.',
  see: 'Se, hvad flytning gør',
  moved: 'Kladden er flyttet til en ny version af spørgeskemaet',
  movedCount: (count: number) =>
    count === 0
      ? 'Alle svar er bekræftet eller rettet.'
      : `${answers(count)} skal bekræftes eller rettes, før vurderingen kan sendes.`,
  seeMoved: 'Gennemgå svarene',
} as const
