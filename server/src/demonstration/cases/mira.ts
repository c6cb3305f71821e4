import type { Answers, Conclusion } from '@forud/shared'
import type { DemonstrationCase } from '../demonstrationCase.js'
import { nothingFoundInCore, nothingFoundInFull } from '../nothingFound.js'
import { agreed, approve, review, send } from '../steps.js'
import type { Times } from '../times.js'
import * as say from '../words.js'

/** Reviewed with conditions; waiting for the leader. */
export const mira = (times: Times): DemonstrationCase => ({
  caseNumber: 'DEMO-1006',
  child: { name: 'Mira Eksempel (opdigtet)', cpr: '8210134000' },
  receivedAt: times.workday(8, '09:30'),
  occasion: 'underretning',
  notifier: 'Fritidspædagogen',
  caseworker: 'sagsbehandler2',
  journey: [
    { does: 'createCase', at: times.workday(8, '09:50'), by: 'sagsbehandler2' },
    ...send({
      by: 'sagsbehandler2',
      stage: 1,
      written: times.workday(8, '13:00'),
      sent: times.workday(8, '14:10'),
      answers: core(times),
      entities: entities(times),
      ownLevel: 2,
      conclusion: provisional(times),
    }),
    ...review({
      by: 'konsulent2',
      at: times.workday(7, '10:00'),
      level: 2,
      statement: agreed({ missing: 'Hvem der bestemmer hjemme, og om storesøster bliver bedt om at holde øje.' }),
    }),
    approve(times.workday(7, '13:20')),
    { does: 'startStage2', at: times.workday(6, '09:10'), by: 'sagsbehandler2' },
    ...send({
      by: 'sagsbehandler2',
      stage: 2,
      written: times.workday(4, '11:00'),
      sent: times.workday(3, '10:30'),
      answers: full(times),
      entities: precautions(times),
      ownLevel: 2,
      conclusion: conclusion(times),
    }),
    ...review({
      by: 'konsulent2',
      at: times.workday(1, '11:15'),
      level: 2,
      statement: {
        agreesOnInvolvement: 'delvist',
        agreementReason: 'Enig i forholdsreglerne. Far bør først orienteres, når samtalen med mor er gået godt.',
        weakSources: 'D5 bygger på Miras veninde og ikke på Mira selv.',
        alternativeExplanation: 'Forældrene kan være utrygge efter et indbrud i opgangen i foråret.',
        decision: 'godkendtMedVilkaar',
        conditions: 'Samtalen med mor holdes alene og først. Ingen kontakt til far, før Mira er spurgt igen.',
        comments: [{ id: 'mira-k1', question: 'relationer', text: 'Spørg Mira selv, næste gang I taler sammen.' }],
      },
    }),
  ],
})

const core = (times: Times): Answers => {
  const day = times.dayOf(8)
  const told = (text: string) => say.quoted(day, text)
  return {
    ...nothingFoundInCore({ child: day, school: day, files: day }),
    tegn: say.several('kontrol'),
    konkret: say.is(
      'Fritidsklubben skriver, at Mira er meldt ud, selv om hun gerne ville fortsætte. Hun har fortalt pædagogen, at hun ikke må være sammen med nogen efter skole, og at hendes telefon bliver gennemset hver aften.',
    ),
    '24t': say.is('foretagetIkkeAkut'),
    '24tTid': say.is(times.workday(8, '13:40')),
    samtale: say.is('jaAlene'),
    reaktion: say.is(
      '»De bliver skuffede. Min mor vil spørge, hvorfor jeg har sagt det til nogen uden for familien. Men hun slår mig ikke.«',
    ),
    frygtSkala: say.is(3, told('Tre. Jeg er mest ked af det.')),
    overvaaget: say.over('ja', 'nej', told('Mor ser min telefon igennem hver aften.')),
    findes: say.is('ja'),
    sidstSet: say.is('Klasselæreren så Mira på skolen i dag klokken 13. Hun var alene i samtalen.'),
  }
}

const provisional = (times: Times): Conclusion => ({
  level: 2,
  reason:
    'Tydelig kontrol i hverdagen, men ingen tegn på vold eller trusler. Foreløbig vurdering på samtalen med Mira og de oplysninger, der er indhentet.',
  raisedReason: 'Kontrollen er ny og gælder flere sider af hverdagen; den er endnu ikke belyst i kernen.',
  involvement: 'ikkeEndnu',
  notYet: {
    reason:
      'Inddragelse vurderes på nuværende tidspunkt at kunne føre til skærpet kontrol, fordi Mira endnu ikke er forberedt.',
    reconsiderBy: times.inWorkdays(3, times.dayOf(8)),
    conditions: ['Mira er forberedt', 'Den fulde vurdering er sendt'],
    laterInformation: 'Sagsbehandleren orienterer mor på kommunens kontor.',
  },
  reassessBy: times.inWorkdays(3, times.dayOf(8)),
})

const full = (times: Times): Answers => {
  const day = times.dayOf(4)
  const told = (text: string) => say.quoted(day, text)
  const club = (text: string) => say.fromSchool(day, 'Fritidspædagogen', text)
  return {
    ...nothingFoundInFull({ child: day, school: day, files: day }),
    egenFrygt: say.is('»At de melder mig ud af skolen ligesom klubben.«'),
    oensker: say.is(
      '»At nogen siger til min mor, at jeg godt må gå i klub. Men ikke, at det er mig, der har sagt det.«',
    ),
    faerden: say.over('ja', 'nej', told('Jeg skal gå direkte hjem og sende et billede, når jeg er hjemme.')),
    aktiviteter: say.over('ja', 'nej', club('Meldt ud af klubben og holdt hjemme fra den årlige tur.')),
    relationer: say.nowOnly('mistanke', club('En veninde fortæller, at Mira ikke må tale med drengene i klassen.')),
    hvem: say.several('mor', 'far'),
    straf: say.over('ja', 'nej', told('Når jeg kommer for sent, må jeg ikke tale med nogen i flere dage.')),
    udvikling: say.is('tagetTil'),
    normbrud: say.is('At Mira er blevet set sammen med jævnaldrende uden for skolen.'),
    forsoegt: say.several('overtalelse', 'forbud'),
    beslutter: say.several('mor', 'far'),
    egneStrategier: say.is('Mira taler med klasselæreren, når hun kommer tidligt, og skriver dagbog på skolen.'),
    samarbejde: say.is('aabent'),
    mangler: say.is('Om storesøster deltager i kontrollen. Spørges gennem Mira i næste samtale.'),
    beskyttende: say.is(
      'Skolen er tryg for Mira, og mor har tidligere samarbejdet åbent. Det sidste er ikke i sig selv en sikkerhed for, at hun kan inddrages.',
    ),
  }
}

const conclusion = (times: Times): Conclusion => ({
  level: 2,
  reason:
    'Tungest vejer, at kontrollen gælder både færden, fritid og telefon, og at der straffes med tavshed i flere dage. Imod taler, at der ikke er vold eller trusler, at Mira er lidt utryg og ikke bange, og at mor er til at tale med. Grundlaget er tilstrækkeligt.',
  scenarios: [
    {
      id: 'mira-s1',
      type: 'mestSandsynlig',
      event: 'Mor bliver skuffet, men går med til, at Mira begynder i klubben igen.',
      affected: ['barnet'],
      horizon: 'uger',
      severity: 'moderat',
      likelihood: 'middel',
      warningSigns: 'Mira bliver hentet tidligere eller siger, at hun ikke må tale med læreren.',
      countermeasure: 'Opfølgende samtale med Mira samme dag.',
      responsible: 'Jonas Friborg',
    },
    {
      id: 'mira-s2',
      type: 'vaerstTaenkelig',
      event: 'Kontrollen skærpes, og Mira meldes ud af skolen.',
      affected: ['barnet', 'soeskende'],
      horizon: 'uger',
      severity: 'alvorlig',
      likelihood: 'lille',
      warningSigns: 'Forespørgsel om skoleskift.',
      countermeasure: 'Skolens leder giver besked samme dag.',
      responsible: 'Skolens leder',
    },
    {
      id: 'mira-s3',
      type: 'foraeldreneFaarKendskab',
      event: 'Forældrene hører om samtalerne fra en anden, før Mira er forberedt.',
      affected: ['barnet'],
      horizon: 'dage',
      severity: 'moderat',
      likelihood: 'lille',
      warningSigns: 'Spørgsmål til skolen om Miras samtaler.',
      countermeasure: 'Samtalen med mor fremrykkes til samme dag.',
      responsible: 'Jonas Friborg',
    },
  ],
  involvement: 'underForholdsregler',
  persons: [
    {
      person: 'mira-mor',
      decision: 'underForholdsregler',
      mayKnow:
        'At kommunen er blevet opmærksom på, at Mira er holdt op med sin fritid. Ikke hvem der har henvendt sig, og intet af det, Mira har fortalt.',
      reason: 'Har samarbejdet åbent og er ikke voldelig.',
    },
    {
      person: 'mira-far',
      decision: 'ikkeEndnu',
      reason: 'Hans holdning er ukendt, og det er ham, der har meldt Mira ud.',
    },
  ],
  reassessBy: times.after(times.dayOf(3), 14),
})

const entities = (times: Times) => [
  say.person('mira-mor', {
    navn: 'Mor',
    relation: 'Mor',
    alder: 36,
    bopael: 'hjemme',
    foraeldremyndighed: 'ja',
    rolle: ['overvaager', 'beslutningstager'],
    kendskabKonflikt: 'ja',
    kendskabKommune: 'nej',
    adgangBarn: 'daglig',
  }),
  say.person('mira-far', {
    navn: 'Far',
    relation: 'Far',
    alder: 39,
    bopael: 'hjemme',
    foraeldremyndighed: 'ja',
    rolle: ['beslutningstager'],
    kendskabKonflikt: 'mistanke',
    kendskabKommune: 'nej',
    adgangBarn: 'daglig',
  }),
  say.sibling('mira-soester', {
    navn: 'Storesøster',
    alder: 17,
    bor: 'hjemme',
    rolle: 'uoplyst',
    egenRisiko: 'nej',
    kenderKontakt: 'nej',
    egenVurdering: 'afventer',
  }),
  say.safetyPlan('mira-plan', {
    kodeord: '»Må jeg låne en blyant?«',
    hvemKontaktes: 'Dag: klasselæreren. Aften og weekend: socialvagten.',
    sikkertSted: 'Skolens pædagogiske læringscenter',
    manglendeSvar: 'Klasselæreren ringer til sagsbehandleren ved fravær inden klokken 9.',
    digitalSikkerhed: 'Ingen beskeder om samtalerne på telefonen.',
  }),
  say.action('mira-a1', {
    handling: 'Samtale med mor på kommunens kontor',
    ansvarlig: 'Jonas Friborg',
    frist: times.inDaysAt(5, '10:00'),
    status: 'planlagt',
  }),
]

const precautions = (times: Times) => [
  say.precaution('mira-f1', { type: 'barnetForberedt', ansvarlig: 'Jonas Friborg', frist: times.inDaysAt(3, '12:00') }),
  say.precaution('mira-f2', {
    type: 'aftaltOrdlyd',
    beskrivelse: 'Ordlyden handler om Miras fritid og nævner hverken Miras udsagn eller den, der har henvendt sig.',
    ansvarlig: 'Jonas Friborg',
    frist: times.inDaysAt(3, '12:00'),
  }),
  say.precaution('mira-f3', { type: 'kommunensKontor', ansvarlig: 'Jonas Friborg', frist: times.inDaysAt(5, '10:00') }),
]
