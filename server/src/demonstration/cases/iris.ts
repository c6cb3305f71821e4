import type { Answers } from '@forud/shared'
import type { DemonstrationCase } from '../demonstrationCase.js'
import { nothingFoundInCore } from '../nothingFound.js'
import { agreed, approve, review, send } from '../steps.js'
import type { Times } from '../times.js'
import * as say from '../words.js'

/** Approved as provisional; the date for the reassessment has passed. */
export const iris = (times: Times): DemonstrationCase => {
  const again = times.inWorkdays(3, times.dayOf(6))
  return {
    caseNumber: 'DEMO-1010',
    child: { name: 'Iris Eksempel (opdigtet)', cpr: '9006114000' },
    receivedAt: times.workday(7, '13:10'),
    occasion: 'underretning',
    notifier: 'Idrætslæreren',
    caseworker: 'sagsbehandler2',
    journey: [
      { does: 'createCase', at: times.workday(7, '13:35'), by: 'sagsbehandler2' },
      ...send({
        by: 'sagsbehandler2',
        stage: 1,
        written: times.workday(7, '15:10'),
        sent: times.workday(6, '09:20'),
        answers: answers(times),
        entities: entities(),
        ownLevel: 3,
        conclusion: {
          level: 3,
          reason:
            'Tungest vejer, at Iris bliver slået, når hun kommer for sent hjem, og at hun ikke tør lade nogen tale med forældrene. Imod taler, at der ikke er trusler, og at hun har en tryg moster. Grundlaget er samtalen med Iris og iagttagelser fra andre voksne.',
          scenarios: [
            {
              id: 'iris-s1',
              type: 'foraeldreneFaarKendskab',
              event: 'Iris bliver slået og holdt hjemme fra skole.',
              byWhom: ['iris-far'],
              affected: ['barnet'],
              trigger: 'En besked fra skolen eller kommunen.',
              horizon: 'dage',
              severity: 'alvorlig',
              likelihood: 'middel',
              warningSigns: 'Fravær uden besked.',
              countermeasure: 'Skolen ringer til sagsbehandleren ved fravær inden klokken 9.',
              responsible: 'Jonas Friborg',
            },
          ],
          involvement: 'ikkeEndnu',
          notYet: {
            reason:
              'Inddragelse vurderes på nuværende tidspunkt at medføre risiko for ny vold, fordi Iris er blevet slået, og der endnu ikke er en plan for, hvor hun kan være.',
            reconsiderBy: again,
            conditions: ['Børnehuset har talt med Iris', 'Det er afklaret, hvor Iris kan være'],
            laterInformation: 'Sagsbehandler og konsulent orienterer forældrene sammen på kommunens kontor.',
          },
          reassessBy: again,
        },
      }),
      ...review({
        by: 'konsulent2',
        at: times.workday(6, '12:45'),
        level: 3,
        statement: agreed({
          missing: 'Om lillebror også bliver slået.',
          alternativeExplanation: 'Ingen, der forklarer mærkerne på armen.',
        }),
      }),
      approve(times.workday(6, '14:30'), {
        conditions: 'Fuld vurdering sættes i gang, så snart børnehuset har talt med Iris.',
      }),
    ],
  }
}

const answers = (times: Times): Answers => {
  const day = times.dayOf(7)
  const told = (text: string) => say.quoted(day, text)
  return {
    ...nothingFoundInCore({ child: day, school: day, files: day }),
    tegn: say.several('kontrol', 'vold'),
    konkret: say.is(
      'Idrætslæreren så blå mærker på Iris’ overarm. Iris sagde først, at hun var faldet, og fortalte så, at hun var kommet ti minutter for sent hjem.',
    ),
    '24t': say.is('foretagetIkkeAkut'),
    '24tTid': say.is(times.workday(7, '16:20')),
    samtale: say.is('jaAlene'),
    reaktion: say.is('»Så bliver det værre. Først siger han ingenting, og så kommer det om aftenen.«'),
    frygtSkala: say.is(7, told('Syv. Mest om aftenen.')),
    fysisk: say.over(
      'ja',
      'ja',
      told('Far tager hårdt fat og slår mig på armen, når jeg kommer for sent.'),
      say.fromSchool(day, 'Idrætslæreren', 'Har set blå mærker på overarmen to gange.'),
    ),
    findes: say.is('ja'),
    sidstSet: say.is('Klasselæreren sagde farvel til Iris ved skolens port. Hun gik alene hjem.'),
    politi: say.is('jaAnmeldelse'),
    beskyttelse: say.because(
      'ikkeNoedvendigt',
      'Iris er ikke bange for at tage hjem i dag og har aftalt at kunne gå til sin moster.',
    ),
  }
}

const entities = () => [
  say.person('iris-far', {
    navn: 'Far',
    relation: 'Far',
    alder: 44,
    bopael: 'hjemme',
    foraeldremyndighed: 'ja',
    rolle: ['udoever'],
    kendskabKonflikt: 'ja',
    kendskabKommune: 'nej',
    adgangBarn: 'daglig',
  }),
  say.person('iris-moster', {
    navn: 'Moster',
    relation: 'Mors søster',
    alder: 35,
    bopael: 'danmark',
    foraeldremyndighed: 'nej',
    rolle: ['beskyttende'],
    kendskabKonflikt: 'ja',
    kendskabKommune: 'nej',
    adgangBarn: 'jaevnlig',
  }),
  say.sibling('iris-lillebror', {
    navn: 'Lillebror',
    alder: 9,
    bor: 'hjemme',
    rolle: 'vidne',
    egenRisiko: 'uoplyst',
    kenderKontakt: 'nej',
    egenVurdering: 'ja',
  }),
]
