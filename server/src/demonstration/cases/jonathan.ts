import type { Answers, Conclusion } from '@forud/shared'
import type { DemonstrationCase } from '../demonstrationCase.js'
import { nothingFoundInCore, nothingFoundInFull } from '../nothingFound.js'
import { agreed, approve, review, send } from '../steps.js'
import type { Times } from '../times.js'
import { jonathanEntities } from './jonathanPeople.js'
import * as say from '../words.js'

/** Approved at level 3 with »må ikke inddrages endnu«: the gate is closed. */
export const jonathan = (times: Times): DemonstrationCase => ({
  caseNumber: 'DEMO-1008',
  child: { name: 'Jonathan Eksempel (opdigtet)', cpr: '6607094000' },
  receivedAt: times.workday(5, '09:05'),
  occasion: 'egenHenvendelse',
  notifier: 'Jonathan selv',
  caseworker: 'sagsbehandler3',
  journey: [
    { does: 'createCase', at: times.workday(5, '09:20'), by: 'sagsbehandler3' },
    ...send({
      by: 'sagsbehandler3',
      stage: 1,
      written: times.workday(5, '11:30'),
      sent: times.workday(5, '13:00'),
      answers: core(times),
      acute: {
        udloeser: { contacted: 'Leder Hanne Dalsgaard og politiets kontaktperson', at: times.workday(5, '10:15') },
      },
      entities: jonathanEntities(times),
      ownLevel: 3,
      conclusion: provisional(times),
    }),
    ...review({
      by: 'konsulent2',
      at: times.workday(5, '14:20'),
      level: 3,
      statement: agreed({ missing: 'Om onklen har set opslaget.' }),
    }),
    approve(times.workday(4, '08:30')),
    { does: 'startStage2', at: times.workday(4, '09:00'), by: 'sagsbehandler3' },
    ...send({
      by: 'sagsbehandler3',
      stage: 2,
      written: times.workday(3, '13:45'),
      sent: times.workday(2, '10:00'),
      answers: full(times),
      ownLevel: 3,
      conclusion: conclusion(times),
    }),
    ...review({
      by: 'konsulent2',
      at: times.workday(2, '13:30'),
      level: 4,
      statement: {
        agreesOnInvolvement: 'ja',
        agreementReason: 'Enig i, at ingen i familien kan inddrages endnu.',
        weakSources: 'G7 er kun undersøgt hos politiet; ældste onkel er ikke med i opslaget.',
        alternativeExplanation: 'Ingen. Beskrivelserne er konkrete og ens fra tre kilder.',
        missing:
          'En aftale for weekenden. Jeg vurderede selv højere på grund af den tidligere trussel, men er enig i niveau 3 med den plan, der nu foreligger.',
        decision: 'godkendtMedVilkaar',
        conditions: 'Der laves en skriftlig aftale for weekenden senest dagen efter, og politiet orienteres om den.',
        comments: [],
      },
    }),
    approve(times.workday(1, '09:40'), {
      conditions: 'Weekendaftalen er set og godkendt. Ny stillingtagen på ledermødet.',
      recipients: 'Børnesagen i kommunens sagssystem',
    }),
  ],
})

const core = (times: Times): Answers => {
  const day = times.dayOf(5)
  const told = (text: string) => say.quoted(day, text)
  return {
    ...nothingFoundInCore({ child: day, school: day, files: day, teacher: 'Kontaktlæreren' }),
    tegn: say.several('trusler', 'normkonflikt', 'kontrol'),
    konkret: say.is(
      'Jonathan henvender sig selv med sin kontaktlærer. En fætter har fundet ud af, at han har en kæreste, som er en dreng, og har fortalt det til Jonathans far. Far har sagt, at det »skal bringes i orden«. For to år siden truede far med at slå ham ihjel, hvis han »gjorde familien til grin«.',
    ),
    '24t': say.is('foretagetIkkeAkut'),
    '24tTid': say.is(times.workday(5, '12:40')),
    samtale: say.is('jaAlene'),
    reaktion: say.is(
      '»Hvis de ved, at jeg har talt med jer, får jeg ikke lov til at komme tilbage. Min onkel bestemmer. Min mor græder bare.«',
    ),
    frygtSkala: say.is(8, told('Otte i weekenden. Fem, når jeg er i skole.')),
    drabstrussel: say.over('nej', 'ja', told('Far truede mig på livet for to år siden. Han har ikke sagt det siden.')),
    udloeser: say.is('ja', told('Min fætter fortalte min far om min kæreste i lørdags.')),
    slaegtDrab: say.is('nej', told('Har aldrig hørt om det.'), say.fromPolice(day, 'Intet kendt.')),
    andreFare: say.is('mistanke', told('De ved, hvad min kæreste hedder.')),
    hjemIDag: say.is('nej', told('De er på arbejde til klokken 18. Jeg tør godt tage hjem i dag.')),
    findes: say.is('ingenBoern'),
    sidstSet: say.is('Kontaktlæreren sad med under samtalen i dag og fulgte Jonathan til timen bagefter.'),
    kanal: say.several('opkaldAftaltTid', 'bestemtFagperson'),
    overvaaget: say.over('mistanke', 'nej', told('Jeg tror, min fætter følger mig på en anden profil.')),
    ansatte: say.is('ja'),
    politi: say.is('jaSparring'),
    beskyttelse: say.because('afventer', 'Der er aftalt et sted til weekenden. Jurist er orienteret om § 143.'),
  }
}

const provisional = (times: Times): Conclusion => ({
  level: 3,
  reason:
    'Tungest vejer, at familien netop har fået viden om kæresten, og at der tidligere er fremsat en drabstrussel. Imod taler, at truslen ikke er gentaget, og at Jonathan tør tage hjem i dag. Vurderingen er foreløbig.',
  deviations: {
    'R4-11':
      'Truslen ligger to år tilbage og er ikke gentaget. Jonathan tør selv tage hjem i dag, og der er daglig kontakt. Niveau 4 tages op igen ved enhver ny oplysning.',
  },
  scenarios: [
    {
      id: 'jonathan-s0',
      type: 'foraeldreneFaarKendskab',
      event: 'Jonathan holdes hjemme, og onklen tager over.',
      warningSigns: 'Ingen svar på det aftalte opkald.',
      countermeasure: 'Politiet kontaktes efter 30 minutter.',
      responsible: 'Signe Aagaard',
    },
  ],
  involvement: 'ikkeEndnu',
  notYet: {
    reason:
      'Inddragelse vurderes på nuværende tidspunkt at medføre risiko for vold eller udstødelse, fordi familien netop har hørt om kæresten, og der tidligere er truet.',
    reconsiderBy: times.inWorkdays(3, times.dayOf(5)),
    conditions: ['Den fulde vurdering er sendt'],
    laterInformation: 'Tages op i den fulde vurdering.',
  },
  reassessBy: times.inWorkdays(3, times.dayOf(5)),
})

const full = (times: Times): Answers => {
  const day = times.dayOf(3)
  const told = (text: string) => say.quoted(day, text)
  const teacher = (text: string) => say.fromSchool(day, 'Kontaktlæreren', text)
  return {
    ...nothingFoundInFull({ child: day, school: day, files: day, teacher: 'Kontaktlæreren' }),
    egenFrygt: say.is('»At blive smidt ud, og at de finder min kæreste.«'),
    oensker: say.is('»At I ikke siger noget til dem. Jeg vil gerne have et sted at tage hen, hvis det bliver værre.«'),
    bisidder: say.is('jaOensket'),
    faerden: say.over('mistanke', 'nej', told('Jeg bliver spurgt, hvor jeg er, hele tiden.')),
    relationer: say.over('ja', 'ja', told('De har altid talt grimt om det, og nu siger de, at det skal stoppes.')),
    hvem: say.several('far', 'onklerTanterBedsteforaeldre', 'faetreKusiner'),
    straf: say.over('mistanke', 'ja', told('For to år siden måtte jeg ikke komme ud i en måned.')),
    psykisk: say.over(
      'ja',
      'ja',
      told('›Du er ikke min søn, hvis det er rigtigt,‹ sagde far i søndags.'),
      teacher('Har set en besked med samme ordlyd.'),
    ),
    modAndre: say.over('mistanke', 'nej', told('Min fætter har skrevet til min kæreste.')),
    udvikling: say.is('tagetTil'),
    billeder: say.over('mistanke', 'nej', told('Fætter siger, at han har et billede.')),
    normbrud: say.is('At Jonathan har en kæreste af samme køn, og at fætteren har fortalt det videre.'),
    kendtUde: say.is('ja', told('Min onkel ved det, og han taler med alle.')),
    kollektiv: say.over(
      'ja',
      'nej',
      told('Onkel siger til far, hvad der skal ske.'),
      teacher('En fætter har spurgt efter Jonathan på skolen.'),
    ),
    samarbejde: say.is('blandet'),
    forsoegt: say.several('pres', 'maegling', 'aeldre'),
    beslutter: say.several('onklerTanter', 'far'),
    afstand: say.is('nej', told('Ingen tør sige noget til min onkel.')),
    saarbarhed: say.several('lgbt'),
    trivsel: say.over('ja', 'mistanke', teacher('Sover dårligt og går tidligt fra timerne.')),
    ambivalens: say.is('mistanke', say.ownObservation(day, 'Jonathan siger, at han måske selv fortæller sin mor det.')),
    trygVoksen: say.is('ja', told('Min kontaktlærer og min kærestes mor.')),
    egneStrategier: say.is(
      'Jonathan lader telefonen ligge, går hjem med en ven og bliver på biblioteket, til far er taget på arbejde.',
    ),
    sparring: say.several('sikkerhedskonsulenterne', 'jurist', 'politi'),
    medarbejdere: say.is(
      'mistanke',
      say.ownObservation(day, 'En fætter arbejder i en anden forvaltning. Han står på habilitetslisten.'),
    ),
    mangler: say.is(
      'Om ældste onkel kender til kontakten med kommunen. Undersøges gennem politiets kontaktperson. Familien spørges ikke.',
    ),
    beskyttende: say.is(
      'Kontaktlæreren og kærestens mor er trygge voksne, og det holder også, hvis familien får kendskab. Mors støtte kan ikke bære.',
    ),
  }
}

const conclusion = (times: Times): Conclusion => ({
  level: 3,
  reason:
    'Tungest vejer, at familien netop har fået viden om kæresten, at flere i slægten kræver handling, og at der er psykisk vold nu og en trussel på livet tidligere. Imod taler, at truslen ikke er gentaget, at der er daglig kontakt, og at der er et sted at tage hen. Grundlaget er tilstrækkeligt; onklens kendskab er usikkert.',
  deviations: {
    'R4-11':
      'Truslen ligger to år tilbage. Politiet kender ikke til våben eller tidligere vold. Der er et sted at tage hen i weekenden, og der er daglig kontakt. Opstår der noget nyt, sættes niveauet til 4 samme dag.',
  },
  scenarios: [
    {
      id: 'jonathan-s1',
      type: 'mestSandsynlig',
      event: 'Presset fortsætter, og Jonathan bliver bedt om at slå op og love det foran familien.',
      byWhom: ['jonathan-far', 'jonathan-onkel'],
      affected: ['barnet', 'andre'],
      horizon: 'dage',
      severity: 'alvorlig',
      likelihood: 'stor',
      warningSigns: 'Et familiemøde bliver nævnt.',
      countermeasure: 'Jonathan tager til det aftalte sted før mødet.',
      responsible: 'Signe Aagaard',
    },
    {
      id: 'jonathan-s2',
      type: 'vaerstTaenkelig',
      event: 'Jonathan eller kæresten bliver overfaldet.',
      byWhom: ['jonathan-onkel', 'jonathan-faetter'],
      affected: ['barnet', 'andre'],
      trigger: 'At billedet bliver delt.',
      horizon: 'dage',
      severity: 'livstruende',
      likelihood: 'lille',
      warningSigns: 'Fætteren møder op ved skolen. Trusler på telefonen.',
      countermeasure: 'Politiet ringes op straks; skolen kender planen.',
      responsible: 'Signe Aagaard',
    },
    {
      id: 'jonathan-s3',
      type: 'foraeldreneFaarKendskab',
      event: 'Jonathan holdes hjemme, og hans telefon bliver taget.',
      byWhom: ['jonathan-far', 'jonathan-onkel'],
      affected: ['barnet'],
      trigger: 'At nogen ser ham med sagsbehandleren.',
      horizon: 'timer',
      severity: 'alvorlig',
      likelihood: 'middel',
      warningSigns: 'Han svarer ikke på det aftalte opkald.',
      countermeasure: 'Ingen svar i 30 minutter: politiet kontaktes.',
      responsible: 'Signe Aagaard',
    },
  ],
  involvement: 'ikkeEndnu',
  notYet: {
    reason:
      'Inddragelse vurderes på nuværende tidspunkt at medføre risiko for vold eller udstødelse, fordi familien netop har fået viden om kæresten, og der tidligere er truet på livet.',
    reconsiderBy: times.inWorkdays(3, times.dayOf(2)),
    conditions: [
      'Et sikkert sted er på plads',
      'Politiet har vurderet onklen',
      'Jonathan har en plan, han selv tror på',
    ],
    laterInformation: 'Leder og konsulent aftaler med Jonathan, om og hvordan mor kan orienteres alene.',
  },
  persons: [
    { person: 'jonathan-far', decision: 'ikkeEndnu', reason: 'Har truet tidligere og er under pres fra onklen.' },
    { person: 'jonathan-mor', decision: 'ikkeEndnu', reason: 'Kan ikke holde det for sig selv, siger Jonathan.' },
    { person: 'jonathan-onkel', decision: 'ikkeEndnu', reason: 'Bestemmer i familien og kræver handling.' },
    { person: 'jonathan-faetter', decision: 'ikkeEndnu', reason: 'Har spredt oplysningen.' },
  ],
  reassessBy: times.inWorkdays(3, times.dayOf(2)),
})
