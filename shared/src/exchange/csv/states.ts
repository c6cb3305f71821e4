/** Three kinds of nothing, never the same: said to be unknown, not answered, and never asked. */
export const answerStates = {
  besvaret: 'Besvaret',
  uoplyst: 'Besvaret med »Uoplyst«',
  ubesvaret: 'Stillet, men ikke besvaret',
  ikkeStillet: 'Ikke stillet: spørgsmålets betingelse er ikke opfyldt, eller det hører til et senere trin',
} as const
export type AnswerState = keyof typeof answerStates
