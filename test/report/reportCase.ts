import {
  definitionOf,
  evaluate,
  proposedSettings,
  withCaseFile,
  type AssessmentStatus,
  type Conclusion,
  type Content,
  type Entity,
  type QuestionnaireDefinition,
  type ReportInput,
  type Stage,
  type Statement,
} from '@forud/shared'
import { answers, entities } from './saraCase.js'

const found = definitionOf('risikovurdering', 1)
if (found === undefined) throw new Error('risikovurdering version 1 is gone')
export const definition: QuestionnaireDefinition = found

export const conclusion: Conclusion = {
  level: 3,
  reason:
    'Tungest vejer, at udrejsen er bestilt til den 19. december, at en kusine er gift under et tilsvarende ophold, og at det er farbroren og slægten i udlandet, der bestemmer. Imod taler, at Sara i dag kan gå frit i skole, og at der ikke er kendt vold det seneste år. Usikkerheden er størst omkring, hvor meget familien allerede ved.',
  deviations: {
    'R4-04':
      'Afrejsen ligger 30 dage frem, passet er under afklaring med politiet, og Sara er i skole hver dag under en aftalt plan. Bliver rejsen fremskyndet, sættes niveauet op samme time.',
  },
  scenarios: [
    {
      id: 's1',
      type: 'mestSandsynlig',
      event: 'Familien rejser som planlagt, og Sara kommer ikke med hjem.',
      byWhom: ['p1', 'p3'],
      affected: ['barnet', 'soeskende'],
      trigger: 'At juleferien begynder',
      horizon: 'uger',
      severity: 'alvorlig',
      likelihood: 'stor',
      warningSigns: 'Udmeldelse eller fri fra skole før ferien',
      countermeasure: 'Pas inddrages efter aftale med politiet',
      responsible: 'Anna Holm',
    },
    {
      id: 's2',
      type: 'vaerstTaenkelig',
      event: 'Rejsen fremskyndes, og en vielse gennemføres i udlandet.',
      byWhom: ['p3'],
      affected: ['barnet'],
      trigger: 'At billedet når slægten i udlandet',
      horizon: 'dage',
      severity: 'livstruende',
      likelihood: 'middel',
      warningSigns: 'Sara møder ikke kl. 8.10',
      countermeasure: 'Socialvagt og politi efter 20 minutter',
      responsible: 'Socialvagten',
    },
    {
      id: 's3',
      type: 'foraeldreneFaarKendskab',
      event: 'Faren holder Sara hjemme, og telefonen tages.',
      byWhom: ['p1'],
      affected: ['barnet'],
      trigger: 'Et opkald eller et brev fra kommunen',
      horizon: 'timer',
      severity: 'alvorlig',
      likelihood: 'stor',
      warningSigns: 'Fravær uden besked',
      countermeasure: 'Skolen ringer til modtagelsen; Sara hentes',
      responsible: 'Leder af modtagelsen',
    },
  ],
  involvement: 'ikkeEndnu',
  notYet: {
    reason:
      'Kendskab vil efter Saras egne ord og tidligere hændelser føre til, at hun holdes hjemme, og at rejsen fremskyndes.',
    reconsiderBy: '2026-11-25',
    conditions: [
      'Politiet har taget stilling til pas',
      'Lillesøsters vurdering er lavet',
      'Børnehuset har talt med Sara',
    ],
    laterInformation: 'Anna Holm orienterer begge forældre på kommunens kontor, når Sara er et sikkert sted.',
  },
  persons: [
    { person: 'p1', decision: 'ikkeEndnu', mayKnow: 'Intet', reason: 'Udøver og under pres fra farbroren.' },
    { person: 'p2', decision: 'ikkeEndnu', mayKnow: 'Intet', reason: 'Kan ikke holde det for sig selv.' },
    {
      person: 'p4',
      decision: 'underForholdsregler',
      mayKnow: 'At hun kan blive ringet op',
      reason: 'Sara ønsker det.',
    },
  ],
  reassessBy: '2026-11-25',
}

export const content: Content = {
  answers,
  acute: { udrejse: { contacted: 'Leder Mette Bruun og lokalpolitiet', at: '2026-11-18T07:40:00.000Z' } },
  conclusion,
}

export const statement: Statement = {
  ownLevel: 3,
  ownLevelAt: '2026-11-19T12:05:00.000Z',
  agreesOnInvolvement: 'ja',
  agreementReason: 'Der er ingen sikker måde at orientere forældrene på, før passet er afklaret.',
  missing: 'C6 og G7 bør afklares, før der tales med nogen i familien.',
  weakSources: 'Oplysningen om fætteren hviler på én iagttagelse ved porten.',
  alternativeExplanation: 'Rejsen kan være et almindeligt familiebesøg; kusinens ægteskab taler imod.',
  comments: [
    { id: 'c1', question: 'pas', text: 'Spørg politiet, om begge pas kan inddrages.', at: '2026-11-19T12:20:00.000Z' },
    { id: 'c2', question: 'selvmord', text: 'Spørg igen ved næste samtale.', at: '2026-11-19T12:22:00.000Z' },
  ],
  decision: 'godkendt',
  givenAt: '2026-11-19T12:40:00.000Z',
  by: 'bo',
}

type Wanted = {
  readonly content?: Content
  readonly entities?: readonly Entity[]
  readonly stage?: Stage
  readonly status?: AssessmentStatus
  readonly definition?: QuestionnaireDefinition
}

const approved: AssessmentStatus = { is: 'approved', at: '2026-11-19T14:10:00.000Z', by: 'mette' }

/** Sara's assessment, approved in full unless something else is asked for. */
export function reportInput(wanted: Wanted = {}): ReportInput {
  const stage = wanted.stage ?? 2
  const written = wanted.content ?? content
  const rows = wanted.entities ?? entities
  const of = wanted.definition ?? definition
  const status = wanted.status ?? approved
  const at = '2026-11-19T10:30:00.000Z'
  const isDraft = status.is === 'draft'
  return {
    definition: of,
    contentStatus: 'draft',
    head: {
      id: 'a2',
      caseId: 's1',
      questionnaire: { id: of.id, version: of.version, hash: 'sha256-test' },
      number: 2,
      stage,
      status,
      createdBy: 'anna',
      createdAt: '2026-11-18T07:00:00.000Z',
      authors: ['anna'],
      settings: proposedSettings,
      revision: 4,
      predecessor: 'a1',
    },
    assessed: {
      stage,
      content: written,
      caseFile: {
        caseNumber: '26/014523',
        child: { name: 'Sara Lind', cpr: '0503111234', birthDate: '2011-03-05' },
        entities: rows,
        takenAt: at,
      },
      settings: proposedSettings,
      evaluation: evaluate(of, withCaseFile(of, written.answers, rows), { today: '2026-11-19', stage }),
      ownLevel: { stage, level: 3, by: 'anna', at: '2026-11-19T09:55:00.000Z' },
      ...(isDraft ? {} : { at, by: 'anna' }),
    },
    childInitials: 'S.L.',
    ...(isDraft ? {} : { statement }),
    ...(status.is === 'approved'
      ? { approval: { by: 'mette', at: status.at, recipients: 'Sagen; børne- og ungeudvalget' } }
      : {}),
    conflictList: [{ who: 'Fætter, 24 år', why: 'Chauffør for kørsel af skolebørn' }],
    names: { anna: 'Anna Holm', bo: 'Bo Kjær', mette: 'Mette Bruun' },
    now: '2026-11-19T14:20:00.000Z',
    contentCode: '7F3A-90C2',
  }
}
