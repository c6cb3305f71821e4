import { answer, choice, longText, option, rating, scale, section, uoplyst } from '../../../authoring/builders.js'

const spokenTo = answer('samtale').is('jaAlene', 'jaIkkeAlene')

export const childsVoice = section(
  'B',
  'Barnets egen stemme',
  'Barnet eller den unge skal så vidt muligt høres alene, før nogen i familien eller netværket kontaktes.',
  [
    choice('B1', 'samtale', 'Er der talt med barnet eller den unge, og var det uden familie eller netværk til stede?', {
      help: 'Samtalen kan holdes uden forældrenes samtykke og tilstedeværelse, når barnets bedste taler for det (barnets lov § 5, stk. 3, og ved underretning § 137, stk. 2). Ved underretning om overgreb skal den holdes – og uden forældrenes samtykke og tilstedeværelse, hvis overgrebet er fra dem (stk. 3). Den kan kun undlades, i det omfang barnets modenhed eller sagens karakter taler imod den (stk. 4). Oplys barnet om retten til bisidder (§ 6).',
      options: [
        option('jaAlene', 'Ja, alene'),
        option('jaIkkeAlene', 'Ja, men ikke alene', { leavesOpen: true }),
        option('nejPlanlagt', 'Nej, men samtale er planlagt', { leavesOpen: true }),
        option('nejUndladt', 'Nej, undladt – begrundes', { needsReason: true, leavesOpen: true }),
        option('nejIkkeSikkert', 'Nej, barnet kan ikke kontaktes sikkert endnu', { leavesOpen: true }),
      ],
      stage: 1,
      mark: 'critical',
      required: true,
      factors: ['R18'],
      sources: ['BL56', 'BL137', 'BUFDIR', 'UK1C'],
    }),
    longText('B2', 'egenFrygt', 'Hvad – og hvem – er barnet selv mest bange for?', {
      help: 'Skriv barnets egne ord i citationstegn; barnets egen vurdering af faren skal altid indgå.',
      asked: { when: spokenTo },
      stage: 2,
      annex: true,
      factors: ['R02', 'R03'],
      sources: ['BL137', 'FREDA', 'SLYP', 'UK1C'],
    }),
    longText(
      'B3',
      'reaktion',
      'Hvad tror barnet, der vil ske, hvis forældrene eller andre i familien får det at vide – samme dag og i den følgende uge?',
      {
        help: 'Spørg konkret til, hvem der vil gøre hvad, og hvad der tidligere er sket i lignende situationer. Kan eller vil barnet ikke svare, vælges »Uoplyst«.',
        mayBeUnknown: true,
        asked: { when: spokenTo },
        stage: 1,
        mark: 'critical',
        required: true,
        annex: true,
        factors: ['R14'],
        sources: ['BL18', 'BUFDIR', 'NLCCV', 'DE'],
      },
    ),
    scale(
      'B4',
      'frygtSkala',
      'Hvor utryg er barnet lige nu efter sin egen vurdering? (0 = slet ikke utryg, 10 = frygter for liv eller helbred)',
      {
        help: 'Brug en alderssvarende skala; notér »Uoplyst«, hvis spørgsmålet ikke kunne stilles, og gæt ikke på barnets vegne.',
        asked: { when: spokenTo },
        stage: 1,
        annex: true,
        factors: ['R02', 'R03'],
        sources: ['FREDA', 'SLYP', 'MARAM'],
      },
    ),
    longText('B5', 'oensker', 'Hvad ønsker barnet, at kommunen gør – og ikke gør?', {
      help: 'Fortæl barnet ærligt, hvad kommunen kan holde fortroligt, og hvad den er forpligtet til at handle på.',
      asked: { when: spokenTo },
      stage: 2,
      annex: true,
      factors: ['P04'],
      sources: ['BL137', 'UK1C', 'DE'],
    }),
    rating('B6', 'tilbagetraekning', 'Har barnet trukket oplysninger tilbage, nedtonet dem eller ændret forklaring?', {
      help: 'Tilbagetrækning kan skyldes pres, skyldfølelse eller loyalitet og er ikke i sig selv tegn på, at risikoen er lav.',
      stage: 2,
      annex: true,
      factors: ['R12', 'R14'],
      sources: ['SIRI19', 'EKT', 'HFSE'],
    }),
    choice('B7', 'bisidder', 'Er barnet tilbudt en bisidder?', {
      help: 'Tilbuddet gives før samtalen. Barnet vælger selv, men tal med barnet om, hvorvidt bisidderen kan fortælle det videre til familien.',
      options: [
        option('jaOensket', 'Ja, barnet ønsker bisidder'),
        option('jaFravalgt', 'Ja, barnet ønsker ikke bisidder'),
        option('nejBegrundes', 'Nej – begrundes', { needsReason: true }),
        uoplyst,
      ],
      stage: 2,
      annex: true,
      factors: ['P04'],
      sources: ['BL56'],
    }),
  ],
)
