import type { Involvement, PersonInvolvement, ScenarioType } from '../assessment/conclusion.js'
import type { AssessmentStatus } from '../assessment/lifecycle.js'
import type { Agreement, ReviewDecision } from '../assessment/review.js'
import type { EvidenceKind, Rating, UnknownReason } from '../questionnaire/answers.js'
import type { Aspect, Level, Mark } from '../questionnaire/definition.js'
import type { Basis, LowLevel } from '../questionnaire/evaluation.js'
import type { AnswerState, Edition } from './document.js'

type Names<Key extends string | number> = { readonly [key in Key]: string }

export const levelNames: Names<Level> = { 1: '1 Lav', 2: '2 Moderat', 3: '3 Høj', 4: '4 Akut' }
export const levelName = (level: Level | 'kanIkkeVurderes'): string =>
  level === 'kanIkkeVurderes' ? 'Kan ikke vurderes endnu' : levelNames[level]

export const editionNames: Names<Edition> = { vurdering: 'Vurdering', 'fortroligt-bilag': 'Fortroligt bilag' }
export const statusNames: Names<AssessmentStatus['is']> = {
  draft: 'Udkast',
  submitted: 'Sendt til gennemsyn',
  reviewed: 'Gennemset, afventer godkendelse',
  approved: 'Godkendt',
  superseded: 'Godkendt, senere afløst',
  discarded: 'Kasseret',
}
export const contentDraft = 'Indholdet er et udkast og er ikke fagligt godkendt'

export const stateNames: Names<Exclude<AnswerState, 'answered'>> = {
  unknown: 'Uoplyst',
  unanswered: 'Ikke besvaret',
  notAsked: 'Ikke stillet',
  notRelevant: 'Ikke relevant',
  inAnnex: 'Se fortroligt bilag',
}
export const stateMeanings: Names<Exclude<AnswerState, 'answered'>> = {
  unknown: 'Spørgsmålet er stillet, men svaret kendes ikke. Det er ikke det samme som nej.',
  unanswered: 'Spørgsmålet er stillet, men feltet er ikke udfyldt.',
  notAsked: 'Spørgsmålet er ikke stillet, fordi dets betingelse ikke er opfyldt, eller fordi det hører til trin 2.',
  notRelevant: 'Forholdet kan ikke gælde barnet. Begrundelsen står under svaret.',
  inAnnex: 'Svaret, kilden eller feltet står kun i det fortrolige bilag.',
}

export const ratingNames: Names<Rating> = {
  ja: 'Ja',
  mistanke: 'Mistanke',
  nej: 'Nej',
  uoplyst: stateNames.unknown,
  ikkeRelevant: stateNames.notRelevant,
}
/** »Mistanke« where »Ja« is the reassuring answer. */
export const partly = 'Delvist'
export const unknownReasonNames: Names<UnknownReason> = {
  ikkeSpurgt: 'ikke spurgt endnu',
  ikkeAfklaret: 'spurgt, ikke afklaret',
  ikkeSikkert: 'kan ikke undersøges sikkert endnu',
}
export const aspectNames: Names<Aspect> = { now: 'Nu', earlier: 'Tidligere' }
export const markNames: Names<Mark> = { acute: 'AKUT', critical: 'KRITISK', process: 'PROCES' }
export const evidenceKindNames: Names<EvidenceKind> = {
  barnet: 'Barnet selv',
  soeskende: 'Søskende',
  skole: 'Skole eller dagtilbud',
  sundhed: 'Sundhed',
  politi: 'Politi',
  underretter: 'Underretter',
  sagsakter: 'Sagsakter',
  egenIagttagelse: 'Egen iagttagelse',
  andet: 'Anden kilde',
}

export const basisNames: Names<Basis> = {
  tilstraekkeligt: 'Tilstrækkeligt',
  begraenset: 'Begrænset',
  utilstraekkeligt: 'Utilstrækkeligt',
}
export const lowLevelNames: Names<LowLevel> = {
  noIndicationAboveLow: 'Ingen indikation over Lav',
  noIndicationButInsufficient: 'Ingen indikation, men grundlaget er utilstrækkeligt',
}

export const involvementNames: Names<Involvement> = {
  kanInddrages: 'Forældrene kan inddrages',
  underForholdsregler: 'Forældrene kan inddrages under særlige forholdsregler',
  ikkeEndnu: 'Forældrene må ikke inddrages endnu',
}
export const personDecisionNames: Names<PersonInvolvement> = {
  kanInddrages: 'Kan inddrages',
  underForholdsregler: 'Under forholdsregler',
  ikkeEndnu: 'Ikke endnu',
  ikkeRelevant: 'Ikke relevant',
}
export const scenarioNames: Names<ScenarioType> = {
  mestSandsynlig: 'Mest sandsynligt',
  vaerstTaenkelig: 'Værst tænkeligt',
  foraeldreneFaarKendskab: 'Forældrene får kendskab til sagen',
  andet: 'Andet',
}
export const agreementNames: Names<Agreement> = { ja: 'Enig', delvist: 'Delvist enig', nej: 'Uenig' }
export const reviewDecisionNames: Names<ReviewDecision> = {
  godkendt: 'Godkendt',
  godkendtMedVilkaar: 'Godkendt med vilkår',
  sendesTilbage: 'Sendes tilbage',
}
export const roleNames = { caseworker: 'Sagsbehandler', consultant: 'Specialkonsulent', leader: 'Leder' } as const
