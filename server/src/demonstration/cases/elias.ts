import type { Answers } from '@forud/shared'
import type { DemonstrationCase } from '../demonstrationCase.js'
import { nothingFoundInCore } from '../nothingFound.js'
import { send } from '../steps.js'
import type { Times } from '../times.js'
import * as say from '../words.js'

/** Waiting for a consultant to take the review. The child cannot be reached safely yet, and much is unknown. */
export const elias = (times: Times): DemonstrationCase => ({
  caseNumber: 'DEMO-1004',
  child: { name: 'Elias Eksempel (opdigtet)', cpr: '8408094000' },
  receivedAt: times.workday(2, '08:50'),
  occasion: 'henvendelseFraNetvaerk',
  notifier: 'Storesøster',
  caseworker: 'sagsbehandler3',
  journey: [
    { does: 'createCase', at: times.workday(2, '09:15'), by: 'sagsbehandler3' },
    ...send({
      by: 'sagsbehandler3',
      stage: 1,
      written: times.workday(2, '13:00'),
      sent: times.workday(1, '14:40'),
      answers: answers(times),
      entities: entities(times),
      ownLevel: 'kanIkkeVurderes',
      conclusion: {
        level: 3,
        reason:
          'Tungest vejer oplysningen om en planlagt forlovelse i udlandet, at det samme tidligere er sket i familien, og at Elias ikke har kunnet kontaktes sikkert. Imod taler, at ingen har set billetter eller andre forberedelser. Grundlaget er én kilde og er derfor meget usikkert.',
        scenarios: [
          {
            id: 'elias-s1',
            type: 'foraeldreneFaarKendskab',
            event: 'Familien fremrykker rejsen, og Elias er væk, før nogen har talt med ham.',
            byWhom: ['elias-far'],
            affected: ['barnet', 'soeskende'],
            trigger: 'Et opkald til hjemmet, eller at familien får at vide, at nogen har henvendt sig.',
            horizon: 'dage',
            severity: 'alvorlig',
            likelihood: 'middel',
            warningSigns: 'Udmelding eller ansøgning om fri fra uddannelsen.',
            countermeasure: 'Uddannelsesstedet ringer straks ved fravær eller ansøgning om fri.',
            responsible: 'Signe Aagaard',
          },
        ],
        involvement: 'ikkeEndnu',
        notYet: {
          reason:
            'Inddragelse vurderes på nuværende tidspunkt at medføre risiko for, at en rejse fremrykkes, fordi Elias endnu ikke er hørt, og fordi det samme er sket i familien før.',
          reconsiderBy: times.inWorkdays(3, times.dayOf(1)),
          conditions: ['Elias er hørt alene', 'Pas og rejseplaner er undersøgt'],
          laterInformation: 'Aftales med Elias og konsulenten, når Elias er hørt.',
        },
        reassessBy: times.inWorkdays(3, times.dayOf(1)),
      },
    }),
  ],
})

const answers = (times: Times): Answers => {
  const day = times.dayOf(2)
  const sister = (text: string) =>
    ({ kind: 'soeskende', origin: 'Storesøster', date: day, firstHand: false, text, annex: true }) as const
  const mentor = (text: string) => say.fromSchool(day, 'Kontaktlæreren', text)
  const notAskedSafely = say.unknownOver('ikkeSikkert')
  return {
    ...nothingFoundInCore({ child: day, school: day, files: day, teacher: 'Kontaktlæreren' }),
    tegn: say.several('frygtAegteskab', 'frygtUdlandsophold'),
    konkret: say.is(
      'Storesøster, der er flyttet hjemmefra, ringer og fortæller, at forældrene har aftalt en forlovelse for Elias med en kusine i udlandet til sommer. Elias har sagt til hende, at han »ikke har noget valg«. Storesøster beder om, at familien ikke får at vide, at hun har ringet.',
    ),
    foraeldreViden: say.is('nej', sister('Har ringet fra en veninde og ikke sagt det til nogen.')),
    '24t': say.is('foretagetIkkeAkut'),
    '24tTid': say.is(times.workday(2, '12:30')),
    samtale: say.is('nejIkkeSikkert'),
    drabstrussel: notAskedSafely,
    grovVold: notAskedSafely,
    indespaerring: say.is('nej', mentor('Elias møder hver dag og er med til afslutningen af dagen.')),
    udrejse: say.unknown('ikkeSikkert'),
    vielse: say.is(
      'mistanke',
      sister('Forlovelsen er aftalt mellem fædrene. Elias har sagt, at han ikke har noget valg.'),
    ),
    indgreb: { value: 'ikkeRelevant', reason: 'Intet i henvendelsen angår indgreb på kroppen.' },
    kritiskDato: say.unknown('ikkeAfklaret'),
    selvmord: notAskedSafely,
    udloeser: say.unknown('ikkeSpurgt'),
    hjemIDag: say.is(
      'nej',
      mentor('Elias virker, som han plejer, og har ikke sagt, at han er bange for at tage hjem.'),
    ),
    fysisk: notAskedSafely,
    seksuel: notAskedSafely,
    slaegtDrab: say.unknown('ikkeSpurgt'),
    andreFare: say.unknown('ikkeSpurgt'),
    fare: say.is('mistanke', sister('Er bange for, hvad der sker, hvis familien opdager, at hun har ringet.')),
    findes: say.is('ja'),
    sidstSet: say.is('Kontaktlæreren så Elias i dag til sidste modul. Han gik alene mod bussen.'),
    kanal: say.several('ingenSikkerKanal'),
    overvaaget: notAskedSafely,
    politi: say.is('jaSparring'),
    beskyttelse: say.because('afventer', 'Afventer samtalen med Elias. Juristen er orienteret om sagen uden navn.'),
  }
}

const entities = (times: Times) => [
  say.person('elias-far', {
    navn: 'Far',
    relation: 'Far',
    bopael: 'hjemme',
    foraeldremyndighed: 'ja',
    rolle: ['beslutningstager'],
    kendskabKonflikt: 'uoplyst',
    kendskabKommune: 'nej',
    adgangBarn: 'daglig',
  }),
  say.person('elias-soester', {
    navn: 'Storesøster',
    relation: 'Søster',
    alder: 24,
    bopael: 'danmark',
    foraeldremyndighed: 'nej',
    rolle: ['beskyttende', 'selvUdsat'],
    kendskabKonflikt: 'ja',
    kendskabKommune: 'ja',
    adgangBarn: 'sjaelden',
  }),
  say.sibling('elias-lillesoester', {
    navn: 'Lillesøster',
    alder: 12,
    bor: 'hjemme',
    rolle: 'uoplyst',
    egenRisiko: 'uoplyst',
    kenderKontakt: 'uoplyst',
    egenVurdering: 'afventer',
  }),
  say.plan('elias-plan', {
    type: 'forlovelse',
    sted: 'Udlandet; stedet er ikke oplyst',
    formaal: 'Familiebesøg',
    hjemrejse: 'uoplyst',
    deltagere: ['elias-far'],
    holdning: 'imod',
    dokumentation: 'nej',
  }),
  say.action('elias-a1', {
    handling: 'Samtale med Elias på uddannelsesstedet gennem kontaktlæreren',
    ansvarlig: 'Signe Aagaard',
    frist: times.inDaysAt(1, '11:00'),
    status: 'planlagt',
  }),
]
