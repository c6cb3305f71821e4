import type { Answer, Answers, Evidence, IsoDate } from '@forud/shared'
import { because, fromChild, fromFiles, fromPolice, fromSchool, is, over, ownObservation, several } from './words.js'

/** When each was asked; `teacher` where it was not the class teacher. */
export type Asked = {
  readonly child: IsoDate
  readonly school: IsoDate
  readonly files: IsoDate
  readonly teacher?: string
}
type Said = (asked: Asked) => Evidence
type Absent = { readonly [question: string]: Said }

const child =
  (text: string): Said =>
  (asked) =>
    fromChild(asked.child, text)
const school =
  (text: string): Said =>
  (asked) =>
    fromSchool(asked.school, asked.teacher ?? 'Klasselæreren', text)
const files =
  (text: string): Said =>
  (asked) =>
    fromFiles(asked.files, text)
const police =
  (text: string): Said =>
  (asked) =>
    fromPolice(asked.files, text)
const own =
  (text: string): Said =>
  (asked) =>
    ownObservation(asked.files, text)

const coreOver: Absent = {
  drabstrussel: child('Spurgt direkte. Ingen har truet barnet på livet, hverken selv eller gennem andre.'),
  grovVold: child('Spurgt direkte. Barnet har ikke været udsat for grov vold.'),
  selvmord: child('Spurgt direkte. Barnet har ikke haft tanker om at tage sit eget liv.'),
  fysisk: child('Spurgt åbent om, hvad der sker, når der er uenighed hjemme. Barnet bliver ikke slået eller skubbet.'),
  seksuel: child('Åbent spørgsmål, ingen afhøring. Barnet fortæller ikke om overgreb eller krænkelser.'),
  overvaaget: child('Barnet har egen kode til telefonen, deler ikke placering og læser selv sin digitale post.'),
}
const coreOnce: Absent = {
  indespaerring: school('Barnet møder, som det plejer, og går selv hjem.'),
  udrejse: child('Barnet kender ikke til planer om rejse ud over almindelige ferier.'),
  vielse: child('Barnet kender ikke til planer om forlovelse eller vielse.'),
  indgreb: child('Barnet har ikke hørt tale om indgreb eller undersøgelser.'),
  efterlysning: school('Barnet er i skole, og ingen har spurgt efter det.'),
  udloeser: child('Barnet ved ikke af, at familien netop har fået noget nyt at vide.'),
  hjemIDag: child('Barnet er ikke bange for at tage hjem i dag.'),
  vaaben: police('Spurgt uden at nævne barnets navn. Intet kendt.'),
  slaegtDrab: files('Intet i kommunens sager om familien. Barnet kender heller ikke til det.'),
  andreFare: child('Barnet er ikke bekymret for venner eller andre uden for familien.'),
  fare: child('Spurgt til søskende. Barnet er ikke bekymret for dem.'),
}
const fullOver: Absent = {
  faerden: child('Barnet har samme hjemkomsttider som kammeraterne.'),
  aktiviteter: school('Barnet deltager i lejrskole og arrangementer på linje med de andre.'),
  udtryk: child('Barnet bestemmer selv, hvad det har på, og hvad det tror.'),
  valg: child('Barnet har egen konto og har selv valgt sine fag.'),
  relationer: child('Barnet kan tale hjemme om venner og kæreste uden konsekvenser.'),
  straf: child('Barnet får almindelig irettesættelse og bliver ikke straffet hårdt.'),
  psykisk: child('Barnet beskriver skænderier, men ikke trusler eller nedgørelse.'),
  modAndre: child('Barnet kender ikke til trusler mod andre.'),
  voldFamilie: child('Barnet har ikke set eller hørt vold mellem de voksne.'),
  billeder: child('Barnet kender ikke til billeder eller beskeder, der bruges mod det.'),
  aegteskab: child('Barnet oplever ikke pres om forlovelse eller ægteskab.'),
  kropskontrol: child('Barnet er ikke blevet kontrolleret eller presset.'),
  kollektiv: child('Barnet oplever ikke, at andre i familien blander sig.'),
  voldshistorik: police('Spurgt uden at nævne barnets navn. Intet kendt.'),
  trivsel: school('Ingen ændringer i humør, søvn eller koncentration.'),
}
const fullOnce: Absent = {
  tidligereSager: files('Slået op på barnet, søskende og forældre. Ingen tidligere sager.'),
  slaegt: child('Barnet kender ikke til, at det er sket i familien.'),
  omskaering: child('Intet tyder på det. Hverken barnet eller skolen har hørt det omtalt.'),
  flereDokumenter: child('Barnet har kun ét pas.'),
  kendtUde: child('Barnet mener ikke, at andre end forældrene kender til det.'),
  belastning: files('Intet kendt om krise, rusmidler eller sygdom hos de voksne.'),
  kompensation: child('Barnet mener ikke, at det kan gå ud over søskende.'),
  tilbagetraekning: own('Barnet fortæller det samme i begge samtaler.'),
  ambivalens: own('Barnet ønsker hjælp og forstår, hvad der skal ske.'),
  haster: child('Barnet oplyser, at det er rask.'),
  medarbejdere: own('Drøftet med leder. Ingen særlige hensyn.'),
}
const inOrder: Absent = {
  adgang: own('Adgangen er begrænset til navngivne medarbejdere. Ingen af dem har relation til familien.'),
}
const inOrderLater: Absent = {
  afstand: child('En voksen i familien har sagt klart fra og hjulpet barnet.'),
  trygVoksen: child('Barnet kan altid gå til en bestemt voksen på skolen.'),
  aktindsigt: own('Gennemgået med jurist. Følsomme oplysninger ligger i det fortrolige bilag.'),
  planKendt: own('Gennemgået mundtligt. Barnet kan planen uden papir.'),
}

const each = (absent: Absent, asked: Asked, answer: (said: Evidence) => Answer): Answers =>
  Object.fromEntries(Object.entries(absent).map(([question, said]) => [question, answer(said(asked))]))

/** The 24-hour core where everything was looked for and nothing found. A case writes its own answers on top. */
export const nothingFoundInCore = (asked: Asked): Answers => ({
  ...each(coreOver, asked, (said) => over('nej', 'nej', said)),
  ...each(coreOnce, asked, (said) => is('nej', said)),
  ...each(inOrder, asked, (said) => is('ja', said)),
  foraeldreViden: is('nej', school('Skolen har ikke talt med hjemmet og er bedt om at vente.')(asked)),
  hvorNu: is('skoleDagtilbud'),
  ansatte: is('ingenKendt'),
  fremmoede: is('stabilt'),
  kanal: several('personligtSkole', 'bestemtFagperson'),
  forbudte: several('brevHjem', 'digitalPostForaeldre', 'aula', 'opkaldHjem', 'hjemmebesoeg', 'foraeldreportaler'),
  politi: because('nejIkkeNoedvendigt', 'Der er ikke oplyst om vold, trusler eller andet strafbart.'),
  beskyttelse: because('ikkeNoedvendigt', 'Barnet er ikke bange for at tage hjem, og der er intet akut faresignal.'),
})

/** The rest of the full assessment, likewise. */
export const nothingFoundInFull = (asked: Asked): Answers => ({
  ...each(fullOver, asked, (said) => over('nej', 'nej', said)),
  ...each(fullOnce, asked, (said) => is('nej', said)),
  ...each(inOrderLater, asked, (said) => is('ja', said)),
  bisidder: is('jaFravalgt'),
  pas: is('hosForaeldre'),
  hjemvendt: is('intetOphold'),
  samarbejde: is('blandet'),
  saarbarhed: several('intetKendt'),
  tolk: is('ikkeNoedvendig'),
  sparring: several('specialistteam', 'jurist'),
  udloesere: several('nyUnderretning', 'kendskab', 'planlagtKontakt', 'uforklaretFravaer', 'nyTrusselVold'),
})
