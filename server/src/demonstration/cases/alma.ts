import type { Answers, Conclusion } from '@forud/shared'
import type { DemonstrationCase } from '../demonstrationCase.js'
import { nothingFoundInCore, nothingFoundInFull } from '../nothingFound.js'
import { agreed, approve, review, send } from '../steps.js'
import type { Times } from '../times.js'
import * as say from '../words.js'

/** Approved at level 1: everything was looked for, the child was heard alone, and the parents can be involved. */
export const alma = (times: Times): DemonstrationCase => ({
  caseNumber: 'DEMO-1009',
  child: { name: 'Alma Eksempel (opdigtet)', cpr: '7904154000' },
  receivedAt: times.workday(10, '10:00'),
  occasion: 'underretning',
  notifier: 'Vikaren',
  caseworker: 'sagsbehandler',
  journey: [
    { does: 'createCase', at: times.workday(10, '10:30'), by: 'sagsbehandler' },
    ...send({
      by: 'sagsbehandler',
      stage: 1,
      written: times.workday(10, '13:00'),
      sent: times.workday(10, '14:30'),
      answers: core(times),
      entities: entities(),
      ownLevel: 1,
      conclusion: provisional(times),
    }),
    ...review({
      by: 'konsulent2',
      at: times.workday(9, '10:15'),
      level: 1,
      statement: agreed({ alternativeExplanation: 'En almindelig uenighed om sovetider og tøj.' }),
    }),
    approve(times.workday(9, '11:30')),
    { does: 'startStage2', at: times.workday(8, '08:45'), by: 'sagsbehandler' },
    ...send({
      by: 'sagsbehandler',
      stage: 2,
      written: times.workday(7, '10:30'),
      sent: times.workday(6, '13:00'),
      answers: full(times),
      ownLevel: 1,
      conclusion: conclusion(times),
    }),
    ...review({
      by: 'konsulent2',
      at: times.workday(4, '14:00'),
      level: 1,
      statement: agreed({
        agreementReason: 'Både Alma, skolen og kommunens egne oplysninger peger samme vej.',
        alternativeExplanation:
          'Udsagnet, der gav anledning til underretningen, var en citeret replik fra en film, som klassen havde set.',
      }),
    }),
    approve(times.workday(3, '09:15'), { recipients: 'Børnesagen i kommunens sagssystem' }),
  ],
})

const core = (times: Times): Answers => {
  const day = times.dayOf(10)
  const told = (text: string) => say.quoted(day, text)
  return {
    ...nothingFoundInCore({ child: day, school: day, files: day }),
    tegn: say.several('kontrol'),
    konkret: say.is(
      'En vikar hørte Alma sige: »Min far slår mig ihjel, hvis jeg ikke er hjemme.« Klasselæreren kender Alma godt og mener, at det var en talemåde.',
    ),
    '24t': say.is('foretagetIkkeAkut'),
    '24tTid': say.is(times.workday(10, '13:30')),
    samtale: say.is('jaAlene'),
    reaktion: say.is('»Så griner de. Det er noget, man siger. Min far bliver ikke sur over det.«'),
    frygtSkala: say.is(0, told('Nul. Jeg er ikke bange.')),
    drabstrussel: say.over(
      'nej',
      'nej',
      told('Det er bare noget, vi siger i klassen.'),
      say.fromSchool(day, 'Klasselæreren', 'Sætningen er en talemåde i klassen fra en film.'),
    ),
    fysisk: say.over(
      'nej',
      'nej',
      told('Ingen slår. Vi skændes om sovetider.'),
      say.fromSchool(day, 'Sundhedsplejersken', 'Ingen mærker eller bekymringer ved seneste undersøgelse.'),
    ),
    fare: say.is('nej', told('Min bror har det fint.')),
    findes: say.is('ja'),
    sidstSet: say.is('Klasselæreren og sagsbehandleren så Alma på skolen i dag. Alma var alene under samtalen.'),
    kanal: say.several('personligtSkole'),
  }
}

const provisional = (times: Times): Conclusion => ({
  level: 1,
  reason:
    'Intet faresignal. Alma er hørt alene og er ikke utryg. Vurderingen er foreløbig, og kontrol i hverdagen er endnu ikke belyst.',
  unclarifiedReason: 'De uafklarede spørgsmål hører til den fulde vurdering. Alma er hørt alene og er ikke bange.',
  involvement: 'ikkeEndnu',
  notYet: {
    reason:
      'Der skal være en fuld vurdering, før forældrene orienteres. Der er ingen konkret risiko, men grundlaget er endnu begrænset.',
    reconsiderBy: times.inWorkdays(3, times.dayOf(10)),
    conditions: ['Den fulde vurdering er godkendt'],
    laterInformation: 'Sagsbehandleren ringer til forældrene, når Alma har fået at vide hvornår.',
  },
  reassessBy: times.inWorkdays(3, times.dayOf(10)),
})

const full = (times: Times): Answers => {
  const day = times.dayOf(7)
  return {
    ...nothingFoundInFull({ child: day, school: day, files: day }),
    egenFrygt: say.is('»Ikke noget. Edderkopper.«'),
    oensker: say.is('»At I siger til vikaren, at det var for sjov.«'),
    bisidder: say.is('jaFravalgt'),
    hvem: say.several('ingenKontrol'),
    udvikling: say.is('ingenKonstateret'),
    normbrud: say.is('Intet kendt.'),
    pas: say.is('hosForaeldre'),
    samarbejde: say.is('aabent'),
    forsoegt: say.several('intetKendt'),
    beslutter: say.several('mor', 'far'),
    egneStrategier: say.is('Alma går til sin klasselærer eller sin bror.'),
    mangler: say.is('Der mangler ikke væsentlige oplysninger.'),
    beskyttende: say.is(
      'Trygge forældre, tæt kontakt til skolen og en storebror, hun betror sig til. Det gælder også, når forældrene får besked.',
    ),
  }
}

const conclusion = (times: Times): Conclusion => ({
  level: 1,
  reason:
    'Tungest vejer, at Alma er hørt alene og fortæller frit og sammenhængende, og at skole, sundhedsplejerske og kommunens egne oplysninger peger samme vej. Sætningen, der gav anledning til underretningen, er en talemåde i klassen. Grundlaget er tilstrækkeligt.',
  scenarios: [
    {
      id: 'alma-s1',
      type: 'mestSandsynlig',
      event: 'Forældrene bliver overraskede og taler med Alma om talemåden.',
      affected: ['barnet'],
      horizon: 'dage',
      severity: 'moderat',
      likelihood: 'stor',
      warningSigns: 'Ingen særlige.',
      countermeasure: 'Opfølgende snak med Alma dagen efter.',
      responsible: 'Klasselæreren',
    },
    {
      id: 'alma-s2',
      type: 'vaerstTaenkelig',
      event: 'Vi har overset noget, og Alma bliver bebrejdet, at skolen har henvendt sig.',
      affected: ['barnet'],
      horizon: 'uger',
      severity: 'moderat',
      likelihood: 'lille',
      warningSigns: 'Alma bliver stille eller undgår læreren.',
      countermeasure: 'Ny samtale og ny vurdering samme dag.',
      responsible: 'Mette Lindgaard',
    },
    {
      id: 'alma-s3',
      type: 'foraeldreneFaarKendskab',
      event: 'Forældrene hører om underretningen fra andre forældre, før vi ringer.',
      affected: ['barnet'],
      horizon: 'dage',
      severity: 'moderat',
      likelihood: 'middel',
      warningSigns: 'Opkald til skolen.',
      countermeasure: 'Skolen stiller om til sagsbehandleren, som ringer op samme dag.',
      responsible: 'Mette Lindgaard',
    },
  ],
  involvement: 'kanInddrages',
  persons: [
    {
      person: 'alma-mor',
      decision: 'kanInddrages',
      mayKnow: 'At nogen blev bekymret for en sætning, og at Alma har talt med os.',
      reason: 'Intet tyder på fare.',
    },
    {
      person: 'alma-far',
      decision: 'kanInddrages',
      mayKnow: 'Det samme som mor, i samme samtale.',
      reason: 'Intet tyder på fare.',
    },
  ],
  reassessBy: times.inDays(14),
})

const entities = () => [
  say.person('alma-mor', {
    navn: 'Mor',
    relation: 'Mor',
    alder: 39,
    bopael: 'hjemme',
    foraeldremyndighed: 'ja',
    rolle: ['beskyttende'],
    kendskabKonflikt: 'nej',
    kendskabKommune: 'nej',
    adgangBarn: 'daglig',
  }),
  say.person('alma-far', {
    navn: 'Far',
    relation: 'Far',
    alder: 41,
    bopael: 'hjemme',
    foraeldremyndighed: 'ja',
    rolle: ['beskyttende'],
    kendskabKonflikt: 'nej',
    kendskabKommune: 'nej',
    adgangBarn: 'daglig',
  }),
  say.sibling(
    'alma-bror',
    { navn: 'Storebror', alder: 14, bor: 'hjemme', rolle: 'uvidende', egenRisiko: 'nej', kenderKontakt: 'nej' },
    'Intet tyder på, at storebror er berørt. Alma er ikke bekymret for ham.',
  ),
]
