import type { Involvement, PersonInvolvement, ScenarioType } from '../assessment/conclusion.js'
import type { AssessmentStatus } from '../assessment/lifecycle.js'
import type { Agreement, ReviewDecision } from '../assessment/review.js'
import { levelNames } from '../explanations/answerNames.js'
import type { EvidenceKind } from '../questionnaire/answers.js'
import type { Level } from '../questionnaire/definition.js'
import type { Basis, LowLevel } from '../questionnaire/evaluation.js'
import type { AnswerState, Edition } from './document.js'

export {
  aspectNames,
  levelNames,
  markNames,
  partly,
  ratingNames,
  unknownReasonNames,
} from '../explanations/answerNames.js'

type Names<Key extends string | number> = { readonly [key in Key]: string }

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
