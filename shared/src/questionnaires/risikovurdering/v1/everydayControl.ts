import { factor, multipleChoice, option, section, uoplyst } from '../../../authoring/builders.js'

export const everydayControl = section(
  'D',
  'Negativ social kontrol i hverdagen',
  'Vurdér, om kontrollen er mere vidtgående, end barnets alder og situation tilsiger, og om det får konsekvenser at sige fra. Religion, etnisk baggrund og familiens oprindelse er aldrig i sig selv en risikofaktor.',
  [
    factor(
      'D1',
      'faerden',
      'Bliver barnets færden begrænset eller kontrolleret mere, end alderen tilsiger – fx ved konstant følgeskab, strenge hjemkomsttider eller forbud mod at gå ud?',
      {
        help: 'Sammenlign med, hvad der er almindeligt for barnets alder, og med reglerne for barnets søskende.',
        stage: 2,
        factors: ['R05', 'R06'],
        sources: ['VEJ9471', 'NCM', 'AAL', 'QC'],
      },
    ),
    factor(
      'D2',
      'aktiviteter',
      'Forhindres barnet i alderssvarende samvær – fx fritidsaktiviteter, lejrskole, besøg hos venner eller venskaber på tværs af køn?',
      {
        help: 'Spørg skolen om mønstre over tid uden at beskrive bekymringen nærmere end nødvendigt.',
        stage: 2,
        factors: ['R05'],
        sources: ['NCM', 'VEJ9471', 'SIRI18'],
      },
    ),
    factor(
      'D3',
      'udtryk',
      'Presses barnet til en bestemt påklædning, et bestemt udseende, en bestemt tro eller livsstil, så det får konsekvenser at sige nej?',
      {
        help: 'Det er tvangen og konsekvenserne, der vurderes, ikke tøjet, troen eller traditionen.',
        stage: 2,
        factors: ['R05'],
        sources: ['VEJ9471', 'AAL'],
      },
    ),
    factor(
      'D4',
      'valg',
      'Begrænses barnets valg af uddannelse eller fritidsjob, dets rådighed over egne penge eller dets tid – fx ved omfattende pligter i hjemmet – mere, end alderen tilsiger?',
      {
        help: 'Økonomisk kontrol og omfattende pligter i hjemmet kan gøre det vanskeligt for den unge at søge hjælp.',
        stage: 2,
        factors: ['R05', 'R12'],
        sources: ['VEJ9471', 'SIRI18'],
      },
    ),
    factor(
      'D5',
      'relationer',
      'Styres barnets forhold til kæreste, seksualitet eller kønsidentitet med trusler, straf eller forbud, der går ud over det alderssvarende?',
      {
        help: 'Skriv ikke flere private oplysninger om barnet end nødvendigt, og overvej, om de hører til i et særskilt dokument.',
        stage: 2,
        annex: true,
        factors: ['R01', 'R05'],
        sources: ['VEJ9471', 'SIRI18', 'HDASH'],
      },
    ),
    multipleChoice('D6', 'hvem', 'Hvem udøver kontrollen?', {
      help: 'Kontrol fra flere led i familien eller netværket er et kendetegn ved æresrelaterede konflikter og gør en kontakt til »den ene trygge« usikker.',
      options: [
        option('mor', 'Mor'),
        option('far', 'Far'),
        option('stedforaelder', 'Stedforælder'),
        option('aeldreSoeskende', 'Ældre søskende'),
        option('yngreSoeskende', 'Yngre søskende'),
        option('onklerTanterBedsteforaeldre', 'Onkler, tanter eller bedsteforældre'),
        option('faetreKusiner', 'Fætre eller kusiner'),
        option('svigerfamilie', 'Forlovet, ægtefælle eller svigerfamilie'),
        option('skolekammerater', 'Skolekammerater'),
        option('lokalmiljoe', 'Naboer eller lokalmiljø'),
        option('religioestPolitiskMiljoe', 'Religiøst eller politisk miljø'),
        option('personerIUdlandet', 'Personer i udlandet'),
        option('andre', 'Andre'),
        option('ingenKontrol', 'Ingen kontrol konstateret', { exclusive: true }),
        uoplyst,
      ],
      stage: 2,
      factors: ['R10'],
      sources: ['VEJ9471', 'PATc', 'PAY'],
    }),
    factor(
      'D7',
      'straf',
      'Bliver barnet straffet hårdt, nedværdigende eller uforholdsmæssigt, hvis det bryder familiens regler?',
      {
        help: 'Beskriv den konkrete reaktion i noten, fx husarrest, udelukkelse fra fællesskabet, slag eller trusler. Almindelig irettesættelse tæller ikke med.',
        stage: 2,
        factors: ['R03', 'R05'],
        sources: ['VEJ9471', 'SIRI18', 'DARA'],
      },
    ),
  ],
)
