import { all, answer, any, rule } from '../../../authoring/builders.js'
import { anyAcute, anyAcuteSuspected, familyMayKnow } from './ruleConditions.js'

/** Point to at least level 3 – Høj. */
export const rules3 = [
  rule('R3-01', 3, anyAcuteSuspected, {
    message: 'Mistanke om mindst ét akut faresignal',
    action: 'Afklar inden dagens udgang; specialkonsulent',
  }),
  rule('R3-02', 3, answer('udloeser').is('ja'), {
    message: 'Familien har netop fået viden om noget, der i dens øjne alvorligt skader dens ære eller omdømme',
    action: 'Sikker kontakt til barnet inden for 24 timer',
  }),
  rule('R3-03', 3, any(answer('drabstrussel').earlier.is('ja'), answer('grovVold').earlier.is('ja')), {
    message: 'Tidligere drabstrussel eller grov vold',
    action: 'Indhent akter; politi-sparring',
  }),
  rule('R3-04', 3, answer('fysisk').now.is('ja', 'mistanke'), {
    message: 'Aktuel fysisk vold eller mistanke om det',
    action: 'Overgrebsprocedure; samtale uden forældrenes samtykke og tilstedeværelse',
  }),
  rule('R3-05', 3, any(answer('seksuel').now.is('ja', 'mistanke'), answer('seksuel').earlier.is('ja', 'mistanke')), {
    message: 'Viden eller mistanke om seksuelle overgreb',
    action: 'Børnehus og politi efter overgrebsproceduren; afhør ikke barnet',
  }),
  rule('R3-06', 3, answer('modAndre').now.is('ja'), {
    message: 'Trusler mod eller vold mod andre omkring barnet',
    action: 'Vurdér sikkerhed for de berørte',
  }),
  rule('R3-07', 3, answer('udvikling').is('tagetKraftigtTil'), {
    message: 'Kontrol, trusler eller vold er taget kraftigt til',
    action: 'Revurdér inden for 3 hverdage',
  }),
  rule('R3-08', 3, answer('aegteskab').now.is('ja'), {
    message: 'Aktuelt pres om ægteskab',
    action: 'Specialkonsulent; plan for pas og rejser',
  }),
  rule(
    'R3-09',
    3,
    all(
      any(answer('udrejse').is('ja'), answer('vielse').is('ja'), answer('indgreb').is('ja')),
      answer('kritiskDato').afterDays(30),
    ),
    { message: 'Planlagt udrejse, vielse eller indgreb om mere end 30 dage', action: 'Plan med datoer; jurist' },
  ),
  rule('R3-10', 3, any(answer('omskaering').is('ja', 'mistanke'), answer('kropskontrol').now.is('ja')), {
    message: 'Risiko for omskæring eller aktuel kontrol af kroppen',
    action: 'Sundhedsfaglig ekspertise; søstre vurderes',
  }),
  rule('R3-11', 3, answer('slaegtDrab').is('ja'), {
    message: 'Æresrelateret drab, drabsforsøg eller forsvinden i slægten',
    action: 'Politi-sparring',
  }),
  rule(
    'R3-12',
    3,
    all(
      any(answer('vaaben').is('ja'), answer('voldshistorik').now.is('ja'), answer('voldshistorik').earlier.is('ja')),
      any(
        answer('drabstrussel').now.is('ja', 'mistanke'),
        answer('grovVold').now.is('ja', 'mistanke'),
        answer('psykisk').now.is('ja', 'mistanke'),
        answer('fysisk').now.is('ja', 'mistanke'),
        answer('modAndre').now.is('ja', 'mistanke'),
      ),
    ),
    {
      message:
        'En mulig udøver har våbenadgang, bande- eller ekstremisttilknytning eller en voldshistorik, og der er trusler eller vold eller mistanke om det',
      action: 'Politi før enhver kontakt; medarbejdersikkerhed',
    },
  ),
  rule(
    'R3-13',
    3,
    all(answer('kollektiv').now.is('ja'), any(answer('kendtUde').is('ja'), answer('straf').now.is('ja'))),
    {
      message:
        'Kontrollen støttes af flere, og det, familien reagerer på, er kendt uden for kernefamilien, eller barnet straffes hårdt',
      action: 'Vurdér hver person i netværket',
    },
  ),
  rule('R3-14', 3, any(answer('fare').is('ja', 'mistanke'), answer('kompensation').is('ja')), {
    message: 'Søskende kan være i fare eller blive presset til at kompensere',
    action: 'Opret selvstændig vurdering samme dag',
  }),
  rule('R3-15', 3, answer('frygtSkala').atLeast(8), {
    message: 'Barnet vurderer selv sin utryghed meget højt',
    action: 'Drøft med barnet, hvad der skal til, for at det er trygt',
  }),
  rule('R3-16', 3, all(familyMayKnow, any(anyAcute, answer('psykisk').now.is('ja'), answer('straf').now.is('ja'))), {
    message: 'Familien kan kende til sagen, og der er trusler, straf eller akutte tegn',
    action: 'Sikker kontakt til barnet samme dag',
  }),
  rule(
    'R3-17',
    3,
    all(
      answer('slaegt').is('ja'),
      any(answer('aegteskab').now.is('mistanke'), answer('udrejse').is('mistanke'), answer('vielse').is('mistanke')),
    ),
    {
      message: 'Der er tidligere sket tvangsægteskab eller skadeligt udlandsophold i familien, og der er mistanke igen',
      action: 'Plan for pas og rejser',
    },
  ),
  rule(
    'R3-18',
    3,
    all(
      answer('fremmoede').is('pludseligtOphoert', 'udmeldt'),
      any(answer('udrejse').notKnownToBe('nej'), answer('indespaerring').notKnownToBe('nej')),
    ),
    {
      message: 'Fremmødet er ophørt, og udrejse eller indespærring kan ikke udelukkes',
      action: 'Find barnet samme dag',
    },
  ),
  rule('R3-19', 3, all(answer('hvorNu').is('udlandet'), answer('udrejse').notKnownToBe('nej')), {
    message: 'Barnet er i udlandet, og det er ikke udelukket, at det holdes tilbage',
    action: 'Afklar samme dag; specialkonsulent og jurist',
  }),
  rule('R3-20', 3, answer('hvorNu').is('ukendtUndersoegt'), {
    message: 'Barnets opholdssted er ukendt, selv om det er undersøgt',
    action: 'Find barnet samme dag ad sikker kanal; leder og politi; spørg ikke familien',
  }),
  rule('R3-21', 3, answer('24t').is('foretagetAkutBehov'), {
    message: '24-timers-vurderingen viste behov for akut handling',
    action: 'Leder straks; tag stilling til beskyttelse',
  }),
  rule(
    'R3-22',
    3,
    all(
      answer('billeder').now.is('ja'),
      any(
        answer('drabstrussel').now.is('ja', 'mistanke'),
        answer('grovVold').now.is('ja', 'mistanke'),
        answer('psykisk').now.is('ja', 'mistanke'),
        answer('modAndre').now.is('ja', 'mistanke'),
      ),
    ),
    {
      message:
        'Billeder, video eller beskeder bruges mod barnet eller er delt, og der er aktuelle trusler eller vold eller mistanke om det',
      action: 'Politi-sparring; sikr digitale spor uden at gennemse materialet',
    },
  ),
  rule('R3-23', 3, answer('andreFare').is('ja'), {
    message: 'Kæreste, venner eller andre uden for familien er eller kan komme i fare',
    action: 'Politi om beskyttelse af de berørte samme dag',
  }),
]
