import type { Answers, Conclusion } from '@forud/shared'
import type { DemonstrationCase } from '../demonstrationCase.js'
import { nothingFoundInCore, nothingFoundInFull } from '../nothingFound.js'
import { agreed, approve, review, send } from '../steps.js'
import type { Times } from '../times.js'
import { mayaEntities } from './mayaPeople.js'
import * as say from '../words.js'

/** The full assessment is in review: the consultant has given an own level and begun the statement. */
export const maya = (times: Times): DemonstrationCase => ({
  caseNumber: 'DEMO-1005',
  child: { name: 'Maya Eksempel (opdigtet)', cpr: '6811114000' },
  receivedAt: times.workday(5, '10:40'),
  occasion: 'underretning',
  notifier: 'AKT-vejlederen',
  caseworker: 'sagsbehandler',
  journey: [
    { does: 'createCase', at: times.workday(5, '11:00'), by: 'sagsbehandler' },
    ...send({
      by: 'sagsbehandler',
      stage: 1,
      written: times.workday(5, '13:30'),
      sent: times.workday(5, '15:20'),
      answers: core(times),
      acute: { udloeser: { contacted: 'Leder Hanne Dalsgaard', at: times.workday(5, '13:40') } },
      entities: mayaEntities(times),
      ownLevel: 3,
      conclusion: provisional(times),
    }),
    ...review({
      by: 'konsulent',
      at: times.workday(4, '10:30'),
      level: 3,
      statement: agreed({ missing: 'Hvem der har set billedet, og om det stadig ligger på nettet.' }),
    }),
    approve(times.workday(4, '13:00')),
    { does: 'startStage2', at: times.workday(3, '09:00'), by: 'sagsbehandler' },
    ...send({
      by: 'sagsbehandler',
      stage: 2,
      written: times.workday(3, '14:00'),
      sent: times.workday(2, '11:30'),
      answers: full(times),
      ownLevel: 3,
      conclusion: conclusion(times),
    }),
    { does: 'claim', at: times.workday(1, '08:40'), by: 'konsulent' },
    { does: 'lockConsultantLevel', at: times.workday(1, '09:25'), by: 'konsulent', level: 3 },
    {
      does: 'saveStatement',
      at: times.workday(1, '09:50'),
      by: 'konsulent',
      statement: {
        missing: 'Det står ikke klart, om onklen kender til billedet. Det har betydning for, hvem der kan inddrages.',
        weakSources: 'G3 bygger på Mayas formodning. Skolen kan måske bekræfte den.',
        comments: [
          {
            id: 'maya-k1',
            question: 'billeder',
            text: 'Er det aftalt med politiet, hvordan sporene sikres, uden at vi selv ser materialet?',
          },
          { id: 'maya-k2', question: 'kendtUde', text: 'Hvem har Maya hørt det fra? Skriv det som kilde.' },
        ],
      },
    },
  ],
})

const core = (times: Times): Answers => {
  const day = times.dayOf(5)
  const told = (text: string) => say.quoted(day, text)
  return {
    ...nothingFoundInCore({ child: day, school: day, files: day }),
    tegn: say.several('kontrol', 'trusler', 'normkonflikt'),
    konkret: say.is(
      'Skolens AKT-vejleder underretter om, at et billede af Maya fra en fest er delt i klassen. Maya er bange for, at hendes storebror har set det. Han venter på hende efter skole hver dag.',
    ),
    '24t': say.is('foretagetIkkeAkut'),
    '24tTid': say.is(times.workday(5, '14:10')),
    samtale: say.is('jaAlene'),
    reaktion: say.is(
      '»Hvis de ser billedet, får jeg ikke lov til at gå ud mere, og så skal jeg bo hos min onkel. Der er ingen, der holder med mig der.«',
    ),
    frygtSkala: say.is(8, told('Otte, fordi jeg ikke ved, hvem der har set det.')),
    udloeser: say.is('ja', told('Mor har hørt om billedet fra en nabo i går.')),
    drabstrussel: say.over('nej', 'nej', told('Ingen har truet mig på livet. De siger, at jeg skal væk.')),
    overvaaget: say.over('ja', 'ja', told('Storebror kan se, hvor min telefon er.')),
    findes: say.is('ja'),
    sidstSet: say.is('AKT-vejlederen talte med Maya på sit kontor i dag. Maya var alene.'),
    kanal: say.several('bestemtFagperson', 'personligtSkole'),
    politi: say.is('jaSparring'),
    beskyttelse: say.because(
      'ikkeNoedvendigt',
      'Maya er ikke bange for at tage hjem i dag. Der er aftalt daglig kontakt.',
    ),
  }
}

const provisional = (times: Times): Conclusion => ({
  level: 3,
  reason:
    'Tungest vejer, at familien netop har hørt om billedet, og at Maya er meget utryg. Imod taler, at der ikke er trusler om vold. Vurderingen er foreløbig.',
  scenarios: [
    {
      id: 'maya-s0',
      type: 'foraeldreneFaarKendskab',
      event: 'Maya bliver sendt til sin onkel og taget ud af skolen.',
      warningSigns: 'Fravær eller udmeldelse.',
      countermeasure: 'AKT-vejlederen giver besked samme time.',
      responsible: 'Mette Lindgaard',
    },
  ],
  involvement: 'ikkeEndnu',
  notYet: {
    reason:
      'Inddragelse vurderes på nuværende tidspunkt at medføre risiko for, at Maya flyttes, fordi familien netop har hørt om billedet.',
    reconsiderBy: times.inWorkdays(3, times.dayOf(5)),
    conditions: ['Den fulde vurdering er sendt'],
    laterInformation: 'Tages op i den fulde vurdering.',
  },
  reassessBy: times.inWorkdays(3, times.dayOf(5)),
})

const full = (times: Times): Answers => {
  const day = times.dayOf(3)
  const told = (text: string) => say.quoted(day, text)
  const akt = (text: string) => say.fromSchool(day, 'AKT-vejlederen', text)
  return {
    ...nothingFoundInFull({ child: day, school: day, files: day }),
    egenFrygt: say.is('»At de bestemmer det uden mig. Og min onkel.«'),
    oensker: say.is('»I må gerne hjælpe, men I må ikke ringe hjem. Jeg vil gerne være med, når det bliver sagt.«'),
    faerden: say.over(
      'ja',
      'ja',
      told('Storebror henter mig hver dag, og jeg skal være hjemme klokken 15.'),
      akt('Ses ved porten dagligt.'),
    ),
    aktiviteter: say.over('ja', 'mistanke', akt('Maya er holdt op til fester, lejrskole og gruppearbejde hos andre.')),
    relationer: say.nowOnly('ja', told('Jeg må ikke have drengevenner. Så tager de telefonen.')),
    hvem: say.several('aeldreSoeskende', 'mor', 'onklerTanterBedsteforaeldre'),
    straf: say.over(
      'ja',
      'nej',
      told('Jeg fik frataget min telefon i to uger og måtte ikke spise sammen med de andre.'),
    ),
    psykisk: say.over('ja', 'mistanke', told('De siger, at jeg har ødelagt alt for min søster.')),
    udvikling: say.is('tagetTil'),
    billeder: say.over('ja', 'nej', akt('Billedet er delt i en lukket gruppe. Skolen har ikke set det igennem.')),
    kollektiv: say.over('mistanke', 'nej', told('Min onkel ringer til min mor om det.')),
    kendtUde: say.is('mistanke', told('En nabo har nævnt det.')),
    normbrud: say.is('At Maya var til fest uden lov, og at der findes et billede af hende sammen med en dreng.'),
    forsoegt: say.several('forbud', 'pres', 'aeldre'),
    beslutter: say.several('mor', 'onklerTanter'),
    afstand: say.is('mistanke', told('Min søster siger, at det er forkert, men hun tør ikke sige det højt.')),
    kompensation: say.is('mistanke', told('Min søster må heller ikke gå ud nu.')),
    saarbarhed: say.several('psykiske'),
    trivsel: say.over('ja', 'nej', akt('Sover dårligt, er trist og har svært ved at samle sig.')),
    ambivalens: say.is('ja', say.ownObservation(day, 'Maya vil gerne have hjælp, men er bange for at svigte sin mor.')),
    egneStrategier: say.is(
      'Maya går til AKT-vejlederen i frikvartererne og lader telefonen ligge på skolen, når hun vil tale frit.',
    ),
    mangler: say.is(
      'Om onklen kender billedet, og hvem der har delt det. Spørges gennem skolen og politiet; familien spørges ikke.',
    ),
    beskyttende: say.is(
      'AKT-vejlederen er en fast voksen, og det holder også, hvis familien får kendskab. Søsterens støtte kan ikke bære alene.',
    ),
  }
}

const conclusion = (times: Times): Conclusion => ({
  level: 3,
  reason:
    'Tungest vejer, at familien netop har fået viden om billedet, at kontrollen er taget til, og at der er psykisk vold. Imod taler, at der ikke er trusler om vold, og at Maya har en fast voksen på skolen. Grundlaget er tilstrækkeligt, men onklens rolle er usikker.',
  scenarios: [
    {
      id: 'maya-s1',
      type: 'mestSandsynlig',
      event: 'Kontrollen skærpes yderligere, og Maya mister kontakten med sine venner.',
      byWhom: ['maya-bror', 'maya-mor'],
      affected: ['barnet', 'soeskende'],
      trigger: 'Nye rygter om billedet.',
      horizon: 'uger',
      severity: 'moderat',
      likelihood: 'stor',
      warningSigns: 'Maya kommer ikke længere forbi AKT-vejlederen.',
      countermeasure: 'Fast samtale to gange om ugen.',
      responsible: 'AKT-vejlederen',
    },
    {
      id: 'maya-s2',
      type: 'vaerstTaenkelig',
      event: 'Maya bliver flyttet til onklen og isoleret der.',
      byWhom: ['maya-onkel'],
      affected: ['barnet'],
      trigger: 'At onklen ser billedet.',
      horizon: 'dage',
      severity: 'alvorlig',
      likelihood: 'middel',
      warningSigns: 'Udmeldelse, pakket taske, ny skole nævnes.',
      countermeasure: 'Skolen melder straks fravær. Jurist og socialvagt er orienteret.',
      responsible: 'Mette Lindgaard',
    },
    {
      id: 'maya-s3',
      type: 'foraeldreneFaarKendskab',
      event: 'Mor kræver at få at vide, hvad Maya har sagt, og holder hende hjemme.',
      byWhom: ['maya-mor'],
      affected: ['barnet', 'soeskende'],
      trigger: 'En besked fra skolen eller en kammerat.',
      horizon: 'dage',
      severity: 'alvorlig',
      likelihood: 'middel',
      warningSigns: 'Opkald til skolen om samtaler.',
      countermeasure: 'Skolen henviser alle spørgsmål til sagsbehandleren og svarer ikke selv.',
      responsible: 'Mette Lindgaard',
    },
  ],
  involvement: 'ikkeEndnu',
  notYet: {
    reason:
      'Inddragelse vurderes på nuværende tidspunkt at medføre risiko for, at Maya flyttes til onklen, fordi familien netop har fået viden om billedet.',
    reconsiderBy: times.inWorkdays(3, times.dayOf(2)),
    conditions: ['Billedet er fjernet', 'Onklens rolle er afklaret', 'Maya er forberedt'],
    laterInformation: 'Mor orienteres af sagsbehandler og konsulent på kommunens kontor, mens Maya er på skolen.',
  },
  persons: [
    { person: 'maya-mor', decision: 'ikkeEndnu', reason: 'Mor træffer beslutninger sammen med onklen.' },
    { person: 'maya-bror', decision: 'ikkeEndnu', reason: 'Overvåger Maya dagligt.' },
    { person: 'maya-onkel', decision: 'ikkeEndnu', reason: 'Hans kendskab og rolle er uafklaret.' },
  ],
  reassessBy: times.inWorkdays(3, times.dayOf(2)),
})
