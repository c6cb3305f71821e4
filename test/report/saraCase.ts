import type { Answers, Entity, Evidence } from '@forud/shared'

/** An invented, believable case: what a caseworker wrote about Sara, 15 years, before anybody at home was contacted. */
const child = (text: string, aspect?: 'now' | 'earlier'): Evidence => ({
  kind: 'barnet',
  date: '2026-11-18',
  firstHand: true,
  verbatim: true,
  text,
  ...(aspect === undefined ? {} : { aspect }),
})
const teacher: Evidence = {
  kind: 'skole',
  origin: 'Klasselærer i 9. b',
  date: '2026-11-17',
  firstHand: true,
  verbatim: false,
  text: 'Sara går ikke hjem alene længere; en fætter venter ved porten hver dag.',
}
const files: Evidence = { kind: 'sagsakter', origin: 'Kommunens familieafdeling', date: '2024-03-02', firstHand: false }

export const answers: Answers = {
  anledning: { value: 'underretning' },
  modtaget: { value: '2026-11-17T12:40:00.000Z' },
  tegn: { values: ['kontrol', 'trusler', 'frygtAegteskab', 'frygtUdlandsophold'] },
  konkret: {
    value:
      'Skolens sundhedsplejerske fortæller, at Sara den 17.11. græd i en time og sagde: »Hvis min far ser billedet, er jeg færdig.« Et billede af Sara og en dreng fra parallelklassen er sendt rundt. En fætter har set det. Sara siger, at der allerede er bestilt billetter til juleferien.\n\nEgen iagttagelse den 18.11.: Sara er urolig, ser mod døren og beder om, at ingen ringer hjem.',
  },
  foraeldreViden: {
    value: 'muligvis',
    evidence: [{ ...teacher, text: 'Fætteren spurgte, hvem Sara talte med i frikvarteret.' }],
  },
  tidligereSager: { value: 'ja', evidence: [files] },
  '24t': { value: 'foretagetAkutBehov' },
  '24tTid': { value: '2026-11-18T07:15:00.000Z' },
  samtale: { value: 'jaAlene', evidence: [{ kind: 'egenIagttagelse', date: '2026-11-18', firstHand: true }] },
  egenFrygt: { value: '»At min onkel bestemmer, at jeg skal giftes dernede, og at min lillesøster skal med.«' },
  reaktion: {
    value:
      'Samme dag: Faren tager telefonen og holder hende hjemme. Ugen efter: Rejsen fremskyndes. Sara tror, at hendes mor ved det, men ikke tør sige noget.',
  },
  frygtSkala: { value: 8, evidence: [child('Otte. Ni, hvis min onkel kommer.')] },
  oensker: { value: 'At ingen ringer hjem. At nogen taler med hendes søster i skolen.' },
  tilbagetraekning: { value: 'nej' },
  bisidder: { value: 'jaFravalgt' },

  drabstrussel: {
    now: 'mistanke',
    earlier: 'nej',
    evidence: [child('Han sagde, at jeg ikke ville være noget værd mere.', 'now'), { ...files, aspect: 'earlier' }],
  },
  grovVold: {
    now: 'nej',
    earlier: 'uoplyst',
    whyUnknown: { earlier: 'ikkeAfklaret' },
    evidence: [child('Ikke slået sådan rigtigt.', 'now')],
  },
  indespaerring: { value: 'nej', evidence: [child('Jeg må godt gå i skole.')] },
  udrejse: {
    value: 'ja',
    evidence: [
      child('Min mor har vist mig billetten, vi skal af sted den 19. december.'),
      {
        kind: 'underretter',
        origin: 'Skolens sundhedsplejerske',
        date: '2026-11-17',
        text: 'Har selv hørt moren tale om rejsen.',
      },
    ],
  },
  vielse: {
    value: 'mistanke',
    evidence: [child('Min onkel siger, at der er en, jeg skal møde.')],
  },
  indgreb: { value: 'uoplyst', whyUnknown: 'ikkeSpurgt' },
  kritiskDato: { value: '2026-12-19' },
  efterlysning: { value: 'nej', evidence: [teacher] },
  selvmord: { now: 'nej', earlier: 'nej', evidence: [child('Nej, det tænker jeg ikke.')] },
  udloeser: { value: 'ja', evidence: [teacher] },
  hjemIDag: { value: 'mistanke', evidence: [child('I dag er det okay. Ikke når de har set det.')] },
  hvorNu: { value: 'skoleDagtilbud' },
  sidstSet: { value: 'Klasselæreren, 18.11. kl. 13.20, i skolens vejlederlokale.' },

  faerden: { now: 'ja', earlier: 'ja', evidence: [teacher] },
  aktiviteter: {
    now: 'ja',
    earlier: 'mistanke',
    evidence: [child('Jeg måtte stoppe til håndbold efter sommerferien.')],
  },
  udtryk: { now: 'mistanke', earlier: 'nej' },
  valg: {
    now: 'ja',
    earlier: 'uoplyst',
    whyUnknown: { earlier: 'ikkeSpurgt' },
    evidence: [child('Jeg må ikke søge gymnasiet.', 'now')],
  },
  relationer: { now: 'ja', earlier: 'uoplyst', whyUnknown: { earlier: 'ikkeSikkert' } },
  hvem: { values: ['far', 'onklerTanterBedsteforaeldre', 'faetreKusiner', 'personerIUdlandet'] },
  straf: { now: 'mistanke', earlier: 'nej' },

  psykisk: { now: 'ja', earlier: 'ja', evidence: [child('De taler ikke til mig i flere dage.')] },
  fysisk: {
    now: 'nej',
    earlier: 'ja',
    evidence: [{ ...files, text: 'Underretning i 2024 om et slag med flad hånd; faren gav det selv udtryk for.' }],
  },
  seksuel: { now: 'nej', earlier: 'nej', evidence: [child('Nej.')] },
  modAndre: { now: 'uoplyst', earlier: 'uoplyst' },
  udvikling: { value: 'tagetTil' },
  voldFamilie: { now: 'mistanke', earlier: 'ja', evidence: [files] },
  billeder: { now: 'ja', earlier: 'nej' },

  aegteskab: { now: 'ja', earlier: 'nej', evidence: [child('Min kusine blev gift sidste sommer, hun var 17.')] },
  slaegt: { value: 'ja' },
  pas: { value: 'hosForaeldre' },
  flereDokumenter: { value: 'uoplyst', whyUnknown: 'ikkeSikkert' },
  omskaering: {
    value: 'ikkeRelevant',
    reason: 'Søster og mor er ikke omskåret, og familien har taget afstand fra det, jf. sagsakter 2024.',
  },
  kropskontrol: { now: 'uoplyst', earlier: 'uoplyst', whyUnknown: { now: 'ikkeSikkert', earlier: 'ikkeSikkert' } },
  hjemvendt: { value: 'intetOphold' },

  normbrud: { value: 'At billedet viser Sara sammen med en dreng, og at slægten i udlandet kan have set det.' },
  kendtUde: { value: 'ja', evidence: [teacher] },
  kollektiv: {
    now: 'ja',
    earlier: 'mistanke',
    evidence: [child('Det er min onkel, der bestemmer. Også over min far.', 'now')],
  },
  voldshistorik: {
    now: 'nej',
    earlier: 'ja',
    evidence: [
      {
        kind: 'politi',
        origin: 'Lokalpolitiet',
        date: '2026-11-19',
        firstHand: false,
        text: 'Onklen er dømt for vold i 2019.',
      },
    ],
  },
  belastning: { value: 'mistanke' },
  vaaben: { value: 'uoplyst', whyUnknown: 'ikkeAfklaret' },
  slaegtDrab: { value: 'nej', evidence: [child('Det har jeg aldrig hørt om.')] },
  samarbejde: { value: 'aabent' },
  afstand: { value: 'mistanke', evidence: [child('Min faster synes ikke, det er rigtigt.')] },
  forsoegt: { values: ['forbud', 'pres', 'aeldre'] },
  beslutter: { values: ['onklerTanter', 'slaegtUdlandet'] },
  ansatte: { value: 'ja' },
  andreFare: { value: 'mistanke', evidence: [teacher] },

  fare: { value: 'ja', evidence: [child('De vil også have min lillesøster med.')] },
  kompensation: { value: 'uoplyst', whyUnknown: 'ikkeSpurgt' },
  findes: { value: 'ja' },

  saarbarhed: { values: ['intetKendt'] },
  trivsel: { now: 'ja', earlier: 'nej' },
  fremmoede: {
    value: 'stigendeFravaer',
    evidence: [{ ...teacher, text: '11 % fravær siden oktober; før var der næsten intet.' }],
  },
  ambivalens: { value: 'ja' },
  trygVoksen: { value: 'ja', evidence: [child('Sundhedsplejersken og min faster.')] },
  egneStrategier: { value: 'Sletter beskeder hver aften og bruger en venindes telefon i frikvarteret.' },

  kanal: { values: ['personligtSkole', 'bestemtFagperson'] },
  overvaaget: { now: 'ja', earlier: 'mistanke', evidence: [child('Min bror kan se min placering.')] },
  forbudte: { values: ['brevHjem', 'digitalPostForaeldre', 'digitalPostBarn', 'aula', 'opkaldHjem', 'hjemmebesoeg'] },
  tolk: { value: 'ikkeNoedvendig' },
  adgang: { value: 'ja', evidence: [{ kind: 'egenIagttagelse', date: '2026-11-19', firstHand: true }] },
  aktindsigt: { value: 'mistanke' },

  mangler: {
    value:
      'Det er ikke afklaret, om der er risiko for indgreb (C6), og om nogen i kredsen har adgang til våben (G7). Begge spørgsmål stilles af børnehuset ved samtalen den 24.11. og af lokalpolitiet, uden at familien kontaktes.',
  },
  beskyttende: { value: 'Fasteren tager afstand, men bor på Fyn og kan næppe gribe ind, hvis rejsen fremskyndes.' },
  planKendt: { value: 'ja', evidence: [child('Jeg kan den udenad.')] },
  politi: { value: 'jaSparring' },
  sparring: { values: ['sikkerhedskonsulenterne', 'jurist'] },
  medarbejdere: { value: 'mistanke' },
  udloesere: { values: ['nyUnderretning', 'kendskab', 'uforklaretFravaer', 'rejseForlovelseIndgreb'] },
  beskyttelse: {
    value: 'afventer',
    reason: 'Forelægges for udvalget den 26.11., hvis rejsen ikke kan stoppes på anden måde.',
  },
}

const row = (kind: Entity['kind'], id: string, fields: Answers): Entity => ({ kind, id, revision: 1, answers: fields })
const said = (values: Readonly<Record<string, string | number | readonly string[]>>): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, typeof value === 'object' ? { values: value } : { value }]),
  )

export const entities: readonly Entity[] = [
  row(
    'precaution',
    'f1',
    said({
      type: 'aftaltOrdlyd',
      beskrivelse: 'Fasteren ringes op fra skolen',
      ansvarlig: 'Anna Holm',
      frist: '2026-11-23T11:00:00.000Z',
    }),
  ),
  row(
    'notification',
    'n1',
    said({
      modtaget: '2026-11-17T12:40:00.000Z',
      anledning: 'underretning',
      underretter: 'Skolens sundhedsplejerske',
      modtagetAf: 'Modtagelsen',
    }),
  ),
  row(
    'person',
    'p1',
    said({
      navn: 'Far',
      relation: 'far',
      alder: 47,
      bopael: 'hjemme',
      foraeldremyndighed: 'ja',
      rolle: ['udoever', 'overvaager'],
      kendskabKonflikt: 'mistanke',
      kendskabKommune: 'uoplyst',
      adgangBarn: 'daglig',
    }),
  ),
  row(
    'person',
    'p2',
    said({
      navn: 'Mor',
      relation: 'mor',
      alder: 44,
      bopael: 'hjemme',
      foraeldremyndighed: 'ja',
      rolle: ['passiv', 'selvUdsat'],
      kendskabKonflikt: 'ja',
      kendskabKommune: 'nej',
      adgangBarn: 'daglig',
    }),
  ),
  row(
    'person',
    'p3',
    said({
      navn: 'Farbror',
      relation: 'farbror',
      bopael: 'danmark',
      foraeldremyndighed: 'nej',
      rolle: ['beslutningstager', 'udoever'],
      kendskabKonflikt: 'mistanke',
      kendskabKommune: 'uoplyst',
      adgangBarn: 'jaevnlig',
    }),
  ),
  row(
    'person',
    'p4',
    said({
      navn: 'Faster på Fyn',
      relation: 'faster',
      alder: 38,
      bopael: 'danmark',
      foraeldremyndighed: 'nej',
      rolle: ['beskyttende'],
      kendskabKonflikt: 'ja',
      kendskabKommune: 'nej',
      adgangBarn: 'sjaelden',
    }),
  ),
  row(
    'child',
    'b1',
    said({
      navn: 'Lillesøster',
      alder: 12,
      bor: 'hjemme',
      rolle: 'selvUdsat',
      egenRisiko: 'ja',
      kenderKontakt: 'nej',
      egenVurdering: 'ja',
    }),
  ),
  row(
    'incident',
    'h1',
    said({
      dato: '2026-11-16',
      type: 'digitalKontrol',
      udoevere: ['p3'],
      beskrivelse:
        'Fætteren finder billedet og viser det til sin far. Saras telefon bliver gennemgået samme aften, og kontakter slettes.',
      vaaben: 'nej',
      skade: 'ingen',
      vidner: 'Lillesøster',
      aere: 'ja',
      kilde: 'barnet',
      anmeldt: 'nej',
    }),
  ),
  row(
    'incident',
    'h2',
    said({
      dato: '2024-02',
      type: 'fysiskVold',
      udoevere: ['p1'],
      beskrivelse: 'Et slag med flad hånd efter en sen hjemkomst.',
      skade: 'ingen',
      aere: 'mistanke',
      kilde: 'skole',
      anmeldt: 'nej',
    }),
  ),
  row(
    'plan',
    'r1',
    said({
      type: 'rejse',
      sted: 'Farfars by',
      formaal: 'Familiebesøg i juleferien',
      tidligsteDato: '2026-12-19',
      hjemrejse: 'uoplyst',
      deltagere: ['p1', 'p2'],
      holdning: 'imod',
      dokumentation: 'ja',
    }),
  ),
  row(
    'employee',
    'a1',
    said({
      navn: 'Fætter, 24 år',
      omraade: 'transport',
      arbejdssted: 'Chauffør for kørsel af skolebørn',
      kanSeSagen: 'mistanke',
      paaListe: 'ja',
    }),
  ),
  row(
    'schoolContact',
    's1',
    said({
      navnFunktion: 'Sundhedsplejersken',
      viden: 'Kender hele henvendelsen.',
      aftaleFravaer: 'Ringer til modtagelsen inden for 15 minutter.',
      aftaleHenvendelse: 'Henviser til skolelederen.',
      kontakt: 'Direkte nummer i skolens beredskabsmappe',
    }),
  ),
  row(
    'safetyPlan',
    'l1',
    said({
      kodeord: '»Har du husket matematikbogen?«',
      hvemKontaktes: 'Dag: sundhedsplejersken. Aften og nat: døgnvagten. Weekend: fasteren.',
      sikkertSted: 'Biblioteket ved stationen',
      transport: 'Taxa på kommunens konto',
      medbringes: 'Telefon og sundhedskort',
      kontaktpunkter: 'Hver dag kl. 8.10 og 14.00 hos sundhedsplejersken',
      manglendeSvar: 'Socialvagten efter 20 minutter',
      skolen: 'Udleverer ikke Sara til andre end aftalt',
      digitalSikkerhed: 'Deling af placering bliver stående tændt, så intet vækker mistanke',
      paaVejUd: 'En metalske i tøjet ved sikkerhedskontrollen; ordet »hjælp« til nærmeste uniform',
      soeskende: 'Lillesøster hentes af skolen samtidig',
    }),
  ),
  row(
    'action',
    'x1',
    said({
      handling: 'Sparring med politiet om pas og udrejse',
      ansvarlig: 'Anna Holm',
      frist: '2026-11-20T11:00:00.000Z',
      status: 'udfoert',
    }),
  ),
  row(
    'action',
    'x2',
    said({
      handling: 'Selvstændig vurdering af lillesøster',
      ansvarlig: 'Anna Holm',
      frist: '2026-11-24T14:00:00.000Z',
      status: 'planlagt',
    }),
  ),
]
