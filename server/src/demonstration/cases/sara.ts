import type { Answers } from '@forud/shared'
import type { DemonstrationCase } from '../demonstrationCase.js'
import { nothingFoundInCore } from '../nothingFound.js'
import { send } from '../steps.js'
import type { Times } from '../times.js'
import * as say from '../words.js'

/** Acute, level 4: sent two hours ago and waiting for the consultant. */
export const sara = (times: Times): DemonstrationCase => {
  const receivedAt = times.hoursAgo(6)
  return {
    caseNumber: 'DEMO-1002',
    child: { name: 'Sara Eksempel (opdigtet)', cpr: '6309104000' },
    receivedAt,
    occasion: 'egenHenvendelse',
    notifier: 'Sara selv',
    caseworker: 'sagsbehandler',
    journey: [
      { does: 'createCase', at: times.hoursAgo(5.5), by: 'sagsbehandler' },
      ...send({
        by: 'sagsbehandler',
        stage: 1,
        written: times.hoursAgo(4),
        sent: times.hoursAgo(2),
        answers: answers(times),
        acute: {
          drabstrussel: { contacted: 'Leder Hanne Dalsgaard og politiets vagtcentral', at: times.hoursAgo(4.5) },
          udloeser: { contacted: 'Leder Hanne Dalsgaard', at: times.hoursAgo(4.5) },
          hjemIDag: { contacted: 'Leder Hanne Dalsgaard og socialvagten', at: times.hoursAgo(4.5) },
        },
        entities: entities(times),
        ownLevel: 4,
        conclusion: {
          level: 4,
          reason:
            'Tungest vejer en aktuel trussel om drab, fremsat af far og gentaget af farbror, at familien i går fandt beskederne til kæresten, og at storebror allerede leder efter Sara. Saras egen vurdering af faren peger samme vej. Imod taler, at mor tidligere har taget Sara i forsvar; det kan ikke bære en hjemsendelse. Grundlaget er Saras egen forklaring og skærmbilleder, som studievejlederen har set. Det er usikkert, om familien ved, at Sara har talt med kommunen.',
          scenarios: [
            {
              id: 'sara-s1',
              type: 'foraeldreneFaarKendskab',
              event:
                'Familien finder ud af, at Sara har talt med kommunen, opsøger uddannelsesstedet og får fat i Sara, lillesøster eller kæresten.',
              byWhom: ['sara-far', 'sara-farbror', 'sara-bror'],
              affected: ['barnet', 'soeskende', 'andre'],
              trigger: 'Opkald eller besked fra kommunen, eller at Sara ikke kommer hjem til aftensmaden.',
              horizon: 'timer',
              severity: 'livstruende',
              likelihood: 'stor',
              warningSigns: 'Storebrors beskeder bliver hyppigere, eller familien møder op på uddannelsesstedet.',
              countermeasure: 'Sara bliver hos fagpersonen, til beskyttelsen er på plads. Politiet er orienteret.',
              responsible: 'Mette Lindgaard',
            },
          ],
          involvement: 'ikkeEndnu',
          notYet: {
            reason:
              'Inddragelse vil på nuværende tidspunkt medføre risiko for drab eller grov vold, fordi far og farbror har truet Sara på livet efter fundet af beskederne.',
            reconsiderBy: times.inDays(0),
            conditions: ['Sara er i sikkerhed', 'Politiet har vurderet truslerne', 'Lillesøster er vurderet'],
            laterInformation:
              'Lederen og politiet aftaler, hvem der orienterer forældrene, og hvornår. Sara kender planen først.',
          },
          reassessBy: times.inDays(0),
        },
      }),
    ],
  }
}

const answers = (times: Times): Answers => {
  const told = (text: string) => say.quoted(times.today, text)
  const seen = (text: string) => say.fromSchool(times.today, 'Studievejlederen', text)
  return {
    ...nothingFoundInCore({ child: times.today, school: times.today, files: times.today, teacher: 'Studievejlederen' }),
    tegn: say.several('trusler', 'vold', 'normkonflikt', 'soeskende'),
    konkret: say.is(
      'Sara kom selv til studievejlederen og fortalte, at far i går aftes fandt beskederne til hendes kæreste. Far sagde: »Du er død for os, og du kommer ikke ud af det her i live.« Farbror ringede bagefter og sagde det samme. Storebror har siden sendt 14 beskeder.',
    ),
    foraeldreViden: say.is(
      'muligvis',
      told('En kusine går på samme uddannelsessted og kan have set, at jeg gik ind på kontoret.'),
    ),
    '24t': say.is('foretagetAkutBehov'),
    '24tTid': say.is(times.hoursAgo(5)),
    samtale: say.is('jaAlene'),
    reaktion: say.is(
      '»De henter mig med det samme. Far slår mig ihjel, eller også sender de mig væk. Min lillesøster får skylden for ikke at have sagt det.«',
    ),
    frygtSkala: say.is(10, told('Ti. Jeg har aldrig været så bange.')),
    drabstrussel: say.over(
      'ja',
      'mistanke',
      {
        ...told('›Du er død for os, og du kommer ikke ud af det her i live,‹ sagde far i går aftes.'),
        aspect: 'now',
      },
      seen('Har set beskederne fra storebror, hvor truslen gentages.'),
    ),
    efterlysning: say.is(
      'mistanke',
      seen('Storebror skriver »hvor er du« og »vi finder dig« til Sara og til en veninde.'),
    ),
    udloeser: say.is('ja', told('Far fandt beskederne til min kæreste i går aftes.')),
    hjemIDag: say.is(
      'ja',
      told('Jeg kan ikke gå hjem.'),
      say.ownObservation(times.today, 'Sara ryster og kan ikke være alene i rummet.'),
    ),
    fysisk: say.over('ja', 'ja', told('Far slog mig i går i ansigtet med flad hånd. Det er sket før.')),
    vaaben: say.unknown('ikkeAfklaret'),
    slaegtDrab: say.unknown('ikkeAfklaret'),
    andreFare: say.is('ja', told('De har hans navn og billede og siger, at de finder ham.')),
    fare: say.is('mistanke', told('Lillesøster dækkede over mig. De ved det ikke endnu.')),
    findes: say.is('ja'),
    hvorNu: say.is('hosFagperson'),
    sidstSet: say.is(
      'Studievejlederen sidder sammen med Sara og har gjort det, siden hun henvendte sig. Hjemme blev hun sidst set i morges.',
    ),
    fremmoede: say.is('stabilt'),
    kanal: say.several('bestemtFagperson', 'beskedAftaltKanal'),
    overvaaget: say.over('ja', 'ja', told('Storebror kender koden til min telefon og følger min placering.')),
    politi: say.is('jaAkut'),
    beskyttelse: say.is('forelagt'),
  }
}

const entities = (times: Times) => [
  say.person('sara-far', {
    navn: 'Far',
    relation: 'Far',
    alder: 49,
    bopael: 'hjemme',
    foraeldremyndighed: 'ja',
    rolle: ['udoever', 'beslutningstager'],
    kendskabKonflikt: 'ja',
    kendskabKommune: 'mistanke',
    adgangBarn: 'daglig',
  }),
  say.person('sara-farbror', {
    navn: 'Farbror',
    relation: 'Fars ældre bror',
    alder: 54,
    bopael: 'danmark',
    foraeldremyndighed: 'nej',
    rolle: ['udoever', 'beslutningstager'],
    kendskabKonflikt: 'ja',
    kendskabKommune: 'uoplyst',
    adgangBarn: 'jaevnlig',
  }),
  say.person('sara-bror', {
    navn: 'Storebror',
    relation: 'Bror',
    alder: 20,
    bopael: 'hjemme',
    foraeldremyndighed: 'nej',
    rolle: ['overvaager'],
    kendskabKonflikt: 'ja',
    kendskabKommune: 'mistanke',
    adgangBarn: 'daglig',
  }),
  say.person('sara-mor', {
    navn: 'Mor',
    relation: 'Mor',
    alder: 45,
    bopael: 'hjemme',
    foraeldremyndighed: 'ja',
    rolle: ['passiv', 'beskyttende'],
    kendskabKonflikt: 'ja',
    kendskabKommune: 'uoplyst',
    adgangBarn: 'daglig',
  }),
  say.sibling('sara-lillesoester', {
    navn: 'Lillesøster',
    alder: 13,
    bor: 'hjemme',
    rolle: 'selvUdsat',
    egenRisiko: 'mistanke',
    kenderKontakt: 'uoplyst',
    egenVurdering: 'ja',
  }),
  say.incident('sara-trussel', {
    dato: times.inDays(-1),
    type: 'trussel',
    udoevere: ['sara-far', 'sara-farbror'],
    beskrivelse: '»Du er død for os, og du kommer ikke ud af det her i live.« Gentaget af farbror i telefonen.',
    vaaben: 'uoplyst',
    skade: 'ingen',
    aere: 'ja',
    kilde: 'barnet',
    anmeldt: 'ja',
  }),
  say.action('sara-a1', {
    handling: 'Sara bliver hos studievejlederen, til beskyttelsen er på plads',
    ansvarlig: 'Mette Lindgaard',
    frist: times.inHours(3),
    status: 'planlagt',
  }),
  say.action('sara-a2', {
    handling: 'Jurist om foreløbig afgørelse og om pas',
    ansvarlig: 'Hanne Dalsgaard',
    frist: times.inHours(2),
    status: 'planlagt',
  }),
  say.safetyPlan('sara-plan', {
    kodeord: '»Har du husket gymnastiktøjet?«',
    hvemKontaktes: 'Dag: studievejlederen. Aften, nat og weekend: socialvagten eller 112.',
    sikkertSted: 'Aftales med socialvagten; skrives ikke her.',
    medbringes: 'Telefon (slukket), sundhedskort og pas, hvis det kan hentes uden risiko',
    manglendeSvar: 'Svarer Sara ikke inden for 30 minutter, ringer Mette Lindgaard til politiet.',
    digitalSikkerhed: 'Placering slået fra. Ny kode. Storebrors beskeder gemmes og åbnes ikke.',
    soeskende: 'Lillesøster tales med på sin skole i dag.',
  }),
]
