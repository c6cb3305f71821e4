import type { Answers, Conclusion } from '@forud/shared'
import type { DemonstrationCase } from '../demonstrationCase.js'
import { nothingFoundInCore, nothingFoundInFull } from '../nothingFound.js'
import { agreed, approve, review, send } from '../steps.js'
import type { Times } from '../times.js'
import { selmaEntities, selmaPrecautions } from './selmaPeople.js'
import * as say from '../words.js'

/** Approved »under særlige forholdsregler«; two of the four precautions are still open. */
export const selma = (times: Times): DemonstrationCase => ({
  caseNumber: 'DEMO-1007',
  child: { name: 'Selma Eksempel (opdigtet)', cpr: '7109114000' },
  receivedAt: times.workday(11, '12:15'),
  occasion: 'underretning',
  notifier: 'Sundhedsplejersken',
  caseworker: 'sagsbehandler',
  journey: [
    { does: 'createCase', at: times.workday(11, '12:40'), by: 'sagsbehandler' },
    ...send({
      by: 'sagsbehandler',
      stage: 1,
      written: times.workday(11, '14:20'),
      sent: times.workday(10, '09:00'),
      answers: core(times),
      entities: selmaEntities(times),
      ownLevel: 2,
      conclusion: provisional(times),
    }),
    ...review({
      by: 'konsulent',
      at: times.workday(10, '13:00'),
      level: 2,
      statement: agreed({ missing: 'Rejseplanerne til sommer.' }),
    }),
    approve(times.workday(9, '08:45')),
    { does: 'startStage2', at: times.workday(9, '10:00'), by: 'sagsbehandler' },
    ...send({
      by: 'sagsbehandler',
      stage: 2,
      written: times.workday(7, '14:00'),
      sent: times.workday(6, '11:00'),
      answers: full(times),
      entities: selmaPrecautions(times),
      ownLevel: 3,
      conclusion: conclusion(times),
    }),
    ...review({
      by: 'konsulent',
      at: times.workday(5, '09:30'),
      level: 2,
      statement: agreed({
        agreementReason: 'Forholdsreglerne svarer til det, Selma selv har bedt om.',
        weakSources: 'F1 bygger på Selmas egen formodning; hun har ikke hørt det sagt direkte.',
        alternativeExplanation: 'Talen om forlovelse kan være bedsteforældrenes ønske og ikke forældrenes.',
      }),
    }),
    approve(times.workday(4, '13:15'), {
      conditions: 'Kontakten sker først, når alle forholdsregler er markeret udført.',
      recipients: 'Børnesagen i kommunens sagssystem',
    }),
    {
      does: 'write',
      at: times.workday(2, '10:05'),
      by: 'sagsbehandler',
      entities: [
        say.precaution('selma-f1', {
          type: 'barnetForberedt',
          ansvarlig: 'Mette Lindgaard',
          frist: times.inDaysAt(2, '12:00'),
          udfoert: times.workday(2, '10:00'),
          udfoertAf: 'Mette Lindgaard',
        }),
        say.precaution('selma-f2', {
          type: 'sikkerhedsplan',
          ansvarlig: 'Mette Lindgaard',
          frist: times.inDaysAt(2, '12:00'),
          udfoert: times.workday(2, '10:00'),
          udfoertAf: 'Mette Lindgaard',
        }),
      ],
    },
  ],
})

const core = (times: Times): Answers => {
  const day = times.dayOf(11)
  const told = (text: string) => say.quoted(day, text)
  return {
    ...nothingFoundInCore({ child: day, school: day, files: day }),
    tegn: say.several('kontrol', 'frygtAegteskab'),
    konkret: say.is(
      'Sundhedsplejersken underretter om, at Selma har fortalt, at familien taler om en forlovelse, når hun fylder 16. Selma siger, at hun ikke vil giftes med nogen, hun ikke selv har valgt.',
    ),
    '24t': say.is('foretagetIkkeAkut'),
    '24tTid': say.is(times.workday(11, '15:10')),
    samtale: say.is('jaAlene'),
    reaktion: say.is(
      '»Min far vil sige, at jeg har misforstået det. Min mor bliver ked af det. Jeg tror ikke, de bliver voldsomme, men min farmor gør det større, end det er.«',
    ),
    frygtSkala: say.is(4, told('Fire. Jeg er mere træt end bange.')),
    findes: say.is('ja'),
    sidstSet: say.is('Sundhedsplejersken talte med Selma på skolen i dag klokken 11. Selma var alene.'),
    politi: say.because(
      'nejIkkeNoedvendigt',
      'Ingen trusler, vold eller konkrete planer. Politiet er spurgt om råd uden navn.',
    ),
  }
}

const provisional = (times: Times): Conclusion => ({
  level: 2,
  reason:
    'Selma er bekymret for en forlovelse, som hun ikke ønsker. Der er ingen plan og ingen dato. Foreløbig vurdering.',
  raisedReason: 'Bekymringen for forlovelse hører til den fulde vurdering og er endnu ikke belyst i kernen.',
  involvement: 'ikkeEndnu',
  notYet: {
    reason:
      'Inddragelse vurderes på nuværende tidspunkt at kunne øge presset, fordi det ikke er afklaret, hvem i familien der ønsker forlovelsen.',
    reconsiderBy: times.inWorkdays(3, times.dayOf(10)),
    conditions: ['Den fulde vurdering er sendt'],
    laterInformation: 'Sagsbehandler og konsulent orienterer forældrene på kommunens kontor.',
  },
  reassessBy: times.inWorkdays(3, times.dayOf(10)),
})

const full = (times: Times): Answers => {
  const day = times.dayOf(7)
  const told = (text: string) => say.quoted(day, text)
  const nurse = (text: string) =>
    ({ kind: 'sundhed', origin: 'Sundhedsplejersken', date: day, firstHand: true, text }) as const
  return {
    ...nothingFoundInFull({ child: day, school: day, files: day }),
    egenFrygt: say.is('»At alle bliver enige om det, og at jeg er den sidste, der får det at vide.«'),
    oensker: say.is('»At nogen taler med min far og mor sammen, mens jeg er i skole, og at min farmor ikke er med.«'),
    aktiviteter: say.over('ja', 'nej', told('Jeg må ikke overnatte hos andre mere.')),
    udtryk: say.over(
      'mistanke',
      'nej',
      nurse('Selma siger, at hun bliver bedt om at klæde sig mere voksent til familiefester.'),
    ),
    valg: say.over('ja', 'nej', told('De siger, at jeg skal vælge en uddannelse tæt på hjemmet.')),
    hvem: say.several('far', 'onklerTanterBedsteforaeldre'),
    udvikling: say.is('uaendret'),
    aegteskab: say.over(
      'mistanke',
      'nej',
      told('De voksne holder op med at tale, når jeg kommer ind.'),
      nurse('Selma har nævnt det to gange.'),
    ),
    pas: say.is('hosForaeldre'),
    normbrud: say.is('At Selma siger nej til det, de voksne mener er aftalt.'),
    kendtUde: say.is('ja', told('Mine kusiner har spurgt mig, om det passer.')),
    forsoegt: say.several('overtalelse', 'aeldre'),
    beslutter: say.several('far', 'bedsteforaeldre'),
    afstand: say.is('mistanke', told('Min faster synes, at jeg selv skal bestemme.')),
    ambivalens: say.is('ja', say.ownObservation(day, 'Selma vil nødig gøre sin far ked af det.')),
    egneStrategier: say.is('Selma taler med sin faster og sin sundhedsplejerske og siger nej på sin egen måde.'),
    samarbejde: say.is('aabent'),
    planKendt: say.is('ja', say.ownObservation(day, 'Selma har gentaget planen uden papir.')),
    mangler: say.is(
      'Om der findes en konkret aftale med en anden familie. Spørges ikke i familien; følges gennem skolen og politiets kontaktperson.',
    ),
    beskyttende: say.is(
      'Faster støtter Selma, og forældrene har samarbejdet med skolen i mange år. Fasters støtte holder næppe, hvis farmor lægger pres på.',
    ),
  }
}

const conclusion = (times: Times): Conclusion => ({
  level: 2,
  reason:
    'Tungest vejer, at flere taler om en forlovelse, og at det er kendt i slægten. Imod taler, at der ikke er trusler, vold eller konkrete planer, at Selma ikke er bange for sine forældre, og at de har samarbejdet åbent. Vurderingen er sat lavere end min egen foreløbige, fordi hverken politiet eller andre kender til planer.',
  scenarios: [
    {
      id: 'selma-s1',
      type: 'mestSandsynlig',
      event: 'Forældrene bliver overraskede og siger, at intet er aftalt. Presset fra farmor fortsætter.',
      affected: ['barnet'],
      horizon: 'maaneder',
      severity: 'moderat',
      likelihood: 'stor',
      warningSigns: 'Nye familiefester med en bestemt familie.',
      countermeasure: 'Samtale med Selma hver måned på skolen.',
      responsible: 'Mette Lindgaard',
    },
    {
      id: 'selma-s2',
      type: 'vaerstTaenkelig',
      event: 'Selma bliver forlovet under en rejse i sommerferien.',
      affected: ['barnet', 'soeskende'],
      trigger: 'At familien føler, at nogen blander sig.',
      horizon: 'maaneder',
      severity: 'alvorlig',
      likelihood: 'lille',
      warningSigns: 'Fornyet pas, billetter uden hjemrejse, ønske om tidlig ferie.',
      countermeasure: 'Skolen giver besked om ønsker om fri. Politiet kontaktes om pas.',
      responsible: 'Mette Lindgaard',
    },
    {
      id: 'selma-s3',
      type: 'foraeldreneFaarKendskab',
      event: 'Far spørger Selma ud, og farmor bliver inddraget.',
      affected: ['barnet'],
      trigger: 'En kusine fortæller om samtalerne på skolen.',
      horizon: 'dage',
      severity: 'moderat',
      likelihood: 'middel',
      warningSigns: 'Selma kommer ikke til aftalte samtaler.',
      countermeasure: 'Samtalen med forældrene fremrykkes, hvis alle forholdsregler er opfyldt.',
      responsible: 'Mette Lindgaard',
    },
  ],
  involvement: 'underForholdsregler',
  persons: [
    {
      person: 'selma-mor',
      decision: 'underForholdsregler',
      mayKnow: 'At Selma trives i skolen og gerne vil vælge sin egen vej.',
      reason: 'Har altid samarbejdet åbent med skolen.',
    },
    {
      person: 'selma-far',
      decision: 'underForholdsregler',
      mayKnow: 'Det samme som mor, i samme samtale.',
      reason: 'Selma er ikke bange for far og ønsker, at de får det at vide sammen.',
    },
    { person: 'selma-farmor', decision: 'ikkeEndnu', reason: 'Ønsker forlovelsen og har stor indflydelse.' },
  ],
  reassessBy: times.after(times.dayOf(6), 14),
})
