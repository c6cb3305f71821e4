import type { Answer } from '../../../../shared/src/questionnaire/answers.js'
import type { Stage } from '../../../../shared/src/questionnaire/definition.js'
import type { Basis, LowLevel } from '../../../../shared/src/questionnaire/evaluation.js'
import { calm } from './calm.js'
import { blank, fromChild, is, now, text, unknown, type Coded } from './words.js'

export type LevelCase = {
  readonly story: string
  readonly stage: Stage
  readonly answers: Coded
  readonly minimumLevel: 1 | 2 | 3 | 4
  readonly basis: Basis
  /** Absent where a rule fired. */
  readonly lowLevel?: LowLevel
  /** AKUT and KRITISK questions that are not clarified. */
  readonly unclarified: readonly string[]
}

const insufficient = { minimumLevel: 1, lowLevel: 'noIndicationButInsufficient' } as const
const withSources = (coded: Coded, evidence: Answer['evidence']): Coded =>
  Object.fromEntries(
    Object.entries(coded).map(([code, answer]) => [
      code,
      answer?.evidence === undefined ? answer : { ...answer, ...(evidence === undefined ? {} : { evidence }) },
    ]),
  )

/** § 3: the level, what may be said about a low one, and the basis. All in stage 2 unless the story says otherwise. */
export const levelCases: readonly LevelCase[] = [
  {
    story: 'Alt er undersøgt med to kilder, barnet er hørt alene, og intet er fundet',
    stage: 2,
    answers: calm,
    minimumLevel: 1,
    basis: 'tilstraekkeligt',
    lowLevel: 'noIndicationAboveLow',
    unclarified: [],
  },
  {
    story: 'De samme svar efter 24-timers-kernen alene er kun foreløbige',
    stage: 1,
    answers: calm,
    ...insufficient,
    basis: 'utilstraekkeligt',
    unclarified: [],
  },
  {
    story: 'Alt er afklaret, men kun barnet er kilde',
    stage: 2,
    answers: withSources(calm, [fromChild]),
    minimumLevel: 1,
    basis: 'begraenset',
    lowLevel: 'noIndicationAboveLow',
    unclarified: [],
  },
  {
    story: 'En lærer, der videregiver barnets ord, er ikke en ny kilde',
    stage: 2,
    answers: withSources(calm, [fromChild, { kind: 'barnet', origin: 'Klasselæreren' }]),
    minimumLevel: 1,
    basis: 'begraenset',
    lowLevel: 'noIndicationAboveLow',
    unclarified: [],
  },
  {
    story: 'Kun én kilde, og det er ikke begrundet i K1',
    stage: 2,
    answers: { ...withSources(calm, [fromChild]), K1: blank },
    minimumLevel: 1,
    basis: 'utilstraekkeligt',
    lowLevel: 'noIndicationAboveLow',
    unclarified: [],
  },
  {
    story: 'To kritiske forhold er uoplyst og begrundet i K1',
    stage: 2,
    answers: { ...calm, G7: unknown, G8: unknown },
    ...insufficient,
    basis: 'begraenset',
    unclarified: ['G7', 'G8'],
  },
  {
    story: 'Tre kritiske forhold er uoplyst',
    stage: 2,
    answers: { ...calm, G7: unknown, G8: unknown, H2: unknown },
    ...insufficient,
    basis: 'utilstraekkeligt',
    unclarified: ['G7', 'G8', 'H2'],
  },
  {
    story: 'Ét kritisk forhold er slet ikke besvaret',
    stage: 2,
    answers: { ...calm, G8: blank },
    ...insufficient,
    basis: 'utilstraekkeligt',
    unclarified: ['G8'],
  },
  {
    story: 'Ét akut faresignal er uoplyst',
    stage: 2,
    answers: { ...calm, C8: unknown },
    ...insufficient,
    basis: 'utilstraekkeligt',
    unclarified: ['C8'],
  },
  {
    story: 'Et betryggende svar uden kilde er ikke afklaret',
    stage: 2,
    answers: { ...calm, H2: { value: 'nej' } },
    ...insufficient,
    basis: 'begraenset',
    unclarified: ['H2'],
  },
  {
    story: 'En bekræftelse uden kilde er afklaret: den beroliger ingen',
    stage: 2,
    answers: { ...calm, H2: { value: 'ja' } },
    minimumLevel: 3,
    basis: 'tilstraekkeligt',
    unclarified: [],
  },
  {
    story: '»Ikke relevant« uden begrundelse er ikke afklaret',
    stage: 2,
    answers: { ...calm, H2: { value: 'ikkeRelevant' } },
    ...insufficient,
    basis: 'begraenset',
    unclarified: ['H2'],
  },
  {
    story: '»Ikke relevant« med begrundelse er afklaret',
    stage: 2,
    answers: { ...calm, H2: { value: 'ikkeRelevant', reason: 'Barnet har ingen søskende.' } },
    minimumLevel: 1,
    basis: 'tilstraekkeligt',
    lowLevel: 'noIndicationAboveLow',
    unclarified: [],
  },
  {
    story: 'Forældrene kender muligvis til sagen: det er ikke afklaret',
    stage: 2,
    answers: { ...calm, A5: is('muligvis') },
    ...insufficient,
    basis: 'begraenset',
    unclarified: ['A5'],
  },
  {
    story: 'Barnet er hørt, men ikke alene',
    stage: 2,
    answers: { ...calm, B1: is('jaIkkeAlene') },
    ...insufficient,
    basis: 'begraenset',
    unclarified: ['B1'],
  },
  {
    story: 'Ingen har talt med barnet: så er dets forventning heller ikke kendt',
    stage: 2,
    answers: { ...calm, B1: is('nejPlanlagt') },
    ...insufficient,
    basis: 'begraenset',
    unclarified: ['B1', 'B3'],
  },
  {
    story: 'Udrejse er uoplyst: så er den kritiske dato det også',
    stage: 2,
    answers: { ...calm, C4: unknown },
    ...insufficient,
    basis: 'utilstraekkeligt',
    unclarified: ['C4', 'C7'],
  },
  {
    story: 'Barnets opholdssted er undersøgt og ukendt',
    stage: 2,
    answers: { ...calm, C12: is('ukendtUndersoegt') },
    minimumLevel: 3,
    basis: 'begraenset',
    unclarified: ['C12'],
  },
  {
    story: 'Adgangen til sagen er ikke begrænset: det er viden, men ikke bragt i orden',
    stage: 2,
    answers: { ...calm, J6: is('nej') },
    ...insufficient,
    basis: 'begraenset',
    unclarified: ['J6'],
  },
  {
    story: 'Planen er ikke kendt af barnet, selv om niveauet er lavt',
    stage: 2,
    answers: { ...calm, L2: is('nej') },
    ...insufficient,
    basis: 'begraenset',
    unclarified: ['L2'],
  },
  {
    story: 'Et kontrolspørgsmål er uoplyst: grundlaget er i orden, men der siges intet om lav risiko',
    stage: 2,
    answers: { ...calm, D1: now('uoplyst') },
    ...insufficient,
    basis: 'tilstraekkeligt',
    unclarified: [],
  },
  {
    story: 'Hård straf er ikke besvaret for tiden før: der siges intet om lav risiko',
    stage: 2,
    answers: { ...calm, D7: { now: 'nej', evidence: [fromChild] } },
    ...insufficient,
    basis: 'tilstraekkeligt',
    unclarified: [],
  },
  {
    story: 'Et akut faresignal løfter niveauet, uanset hvor beskyttet barnet ellers er',
    stage: 2,
    answers: { ...calm, C1: now('ja'), G10: is('ja'), I5: is('ja') },
    minimumLevel: 4,
    basis: 'tilstraekkeligt',
    unclarified: [],
  },
  {
    story: 'Mange mindre forhold lægges aldrig sammen til et højere niveau',
    stage: 2,
    answers: {
      ...calm,
      D1: now('ja'),
      D2: now('ja'),
      D3: now('ja'),
      D4: now('ja'),
      D5: now('ja'),
      D7: now('ja'),
      E1: now('ja'),
      E5: is('tagetTil'),
      G9: is('truende'),
      I4: is('ja'),
    },
    minimumLevel: 2,
    basis: 'tilstraekkeligt',
    unclarified: [],
  },
  {
    story: 'Intet er besvaret',
    stage: 2,
    answers: {},
    ...insufficient,
    basis: 'utilstraekkeligt',
    unclarified: [
      ...['A5', 'A6', 'B1', 'B3', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12', 'C13'],
      ...['E2', 'E3', 'F1', 'F6', 'F7', 'G7', 'G8', 'H2', 'J2', 'J6', 'L2'],
    ],
  },
  {
    story: 'Tekst med »Uoplyst« er ikke afklaret',
    stage: 2,
    answers: { ...calm, B3: text('uoplyst') },
    ...insufficient,
    basis: 'begraenset',
    unclarified: ['B3'],
  },
]
