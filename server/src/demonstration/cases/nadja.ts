import type { Answers } from '@forud/shared'
import type { DemonstrationCase } from '../demonstrationCase.js'
import { nothingFoundInCore } from '../nothingFound.js'
import { send } from '../steps.js'
import type { Times } from '../times.js'
import * as say from '../words.js'

/** Returned by the consultant: the level was set below the indication on weak grounds. */
export const nadja = (times: Times): DemonstrationCase => ({
  caseNumber: 'DEMO-1003',
  child: { name: 'Nadja Eksempel (opdigtet)', cpr: '7702134000' },
  receivedAt: times.workday(3, '11:20'),
  occasion: 'underretning',
  notifier: 'Klasselæreren',
  caseworker: 'sagsbehandler2',
  journey: [
    { does: 'createCase', at: times.workday(3, '12:05'), by: 'sagsbehandler2' },
    ...send({
      by: 'sagsbehandler2',
      stage: 1,
      written: times.workday(3, '14:30'),
      sent: times.workday(2, '10:15'),
      answers: answers(times),
      entities: entities(times),
      ownLevel: 2,
      conclusion: {
        level: 2,
        reason:
          'Tungest vejer, at Nadja ikke længere må deltage i noget uden for skolen, og at mor læser hendes beskeder. Imod taler, at Nadja virker rolig og er glad for sin skole. Mistanken om slag bygger på en enkelt bemærkning.',
        deviations: {
          'R3-04': 'Nadja sagde det i en bisætning og ville ikke uddybe. Ingen har set mærker.',
        },
        involvement: 'ikkeEndnu',
        notYet: {
          reason:
            'Inddragelse vurderes på nuværende tidspunkt at kunne føre til skærpet kontrol, fordi Nadja tror, at hun vil blive taget ud af skolen.',
          reconsiderBy: times.inWorkdays(2, times.dayOf(2)),
          conditions: ['Ny samtale med Nadja alene'],
          laterInformation: 'Sagsbehandleren orienterer mor på kommunens kontor, når Nadja er forberedt.',
        },
        reassessBy: times.inWorkdays(2, times.dayOf(2)),
      },
    }),
    { does: 'claim', at: times.workday(1, '09:10'), by: 'konsulent' },
    { does: 'lockConsultantLevel', at: times.workday(1, '09:40'), by: 'konsulent', level: 3 },
    {
      does: 'giveStatement',
      at: times.workday(1, '10:20'),
      by: 'konsulent',
      statement: {
        agreesOnInvolvement: 'ja',
        missing:
          'En samtale, hvor Nadja får et åbent spørgsmål om, hvad der sker, når hun ikke gør, som der bliver sagt.',
        weakSources: 'E2 hviler på en enkelt gengivelse. Skolens sundhedsplejerske er ikke spurgt.',
        alternativeExplanation:
          'Reglerne hjemme kan være strammet efter en konflikt om skærmtid. Det forklarer ikke bemærkningen om slag.',
        decision: 'sendesTilbage',
        conditions:
          'Mistanken om slag kan ikke afvises på det foreliggende. Hold en ny samtale med Nadja, spørg sundhedsplejersken, og forhold dig igen til R3-04, før vurderingen sendes.',
        comments: [
          {
            id: 'nadja-k1',
            question: 'fysisk',
            text: 'Er bemærkningen gengivet ordret? Skriv, hvem der hørte den, og hvad der blev sagt lige før.',
          },
          {
            id: 'nadja-k2',
            question: 'foraeldreViden',
            text: 'Hvordan ved vi, at mor ikke kender til samtalen?',
          },
        ],
      },
    },
  ],
})

const answers = (times: Times): Answers => {
  const day = times.dayOf(3)
  const told = (text: string) => say.quoted(day, text)
  const teacher = (text: string) => say.fromSchool(day, 'Klasselæreren', text)
  return {
    ...nothingFoundInCore({ child: day, school: day, files: day }),
    tegn: say.several('kontrol', 'vold'),
    konkret: say.is(
      'Klasselæreren underretter om, at Nadja siden sommerferien er holdt op med at gå til håndbold, ikke måtte komme med på lejrskole og altid bliver hentet. I går sagde hun, at »det er bedre at sige ja, så slipper man for en lussing«.',
    ),
    '24t': say.is('foretagetIkkeAkut'),
    '24tTid': say.is(times.workday(3, '15:00')),
    samtale: say.is('jaAlene'),
    reaktion: say.is(
      '»Så må jeg ikke gå på skolen mere. Min mor vil blive rigtig vred, men min far siger ikke så meget.«',
    ),
    frygtSkala: say.is(5, told('Fem, tror jeg.')),
    fysisk: say.nowOnly('mistanke', teacher('Nadja nævnte en lussing i en bisætning og ville ikke uddybe.')),
    overvaaget: say.nowOnly('ja', told('Mor læser mine beskeder hver aften.')),
    findes: say.is('ja'),
    sidstSet: say.is('Klasselæreren så Nadja på skolen i dag i sidste time. Hun var alene, til mor hentede hende.'),
    kanal: say.several('personligtSkole'),
    politi: say.is('nejEndnuIkke'),
  }
}

const entities = (times: Times) => [
  say.person('nadja-mor', {
    navn: 'Mor',
    relation: 'Mor',
    alder: 38,
    bopael: 'hjemme',
    foraeldremyndighed: 'ja',
    rolle: ['overvaager', 'beslutningstager'],
    kendskabKonflikt: 'ja',
    kendskabKommune: 'nej',
    adgangBarn: 'daglig',
  }),
  say.person('nadja-far', {
    navn: 'Far',
    relation: 'Far',
    alder: 41,
    bopael: 'hjemme',
    foraeldremyndighed: 'ja',
    rolle: ['passiv'],
    kendskabKonflikt: 'mistanke',
    kendskabKommune: 'nej',
    adgangBarn: 'daglig',
  }),
  say.sibling('nadja-lillebror', {
    navn: 'Lillebror',
    alder: 8,
    bor: 'hjemme',
    rolle: 'uvidende',
    egenRisiko: 'uoplyst',
    kenderKontakt: 'nej',
    egenVurdering: 'afventer',
  }),
  say.action('nadja-a1', {
    handling: 'Ny samtale med Nadja på skolen',
    ansvarlig: 'Jonas Friborg',
    frist: times.inDaysAt(1, '12:00'),
    status: 'planlagt',
  }),
]
