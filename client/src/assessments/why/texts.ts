export const whyTexts = {
  asked: 'Hvorfor stilles spørgsmålet?',
  rule: 'Hvorfor?',
  notFired: (count: number) => (count === 1 ? '1 regel er ikke udløst' : `${count} regler er ikke udløst`),
  notFiredIntro: 'At en regel ikke er udløst, siger ikke i sig selv, at risikoen er lav.',
} as const
