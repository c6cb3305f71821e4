import type { Block, Fact } from '../document.js'
import { markNames, partly, ratingNames } from '../texts.js'
import type { PaperInput } from './paperInput.js'

/** How the document is read: every word that it uses in a sense of its own. */
export const readingGuide = ({ definition }: PaperInput): readonly Block[] => [
  { is: 'heading', level: 2, text: 'Sådan læses papirudgaven' },
  { is: 'facts', caption: 'Svar', rows: answerWords },
  { is: 'facts', caption: 'Mærker', rows: markWords },
  { is: 'facts', caption: 'Regler og beslutningstabeller', rows: ruleWords },
  {
    is: 'facts',
    caption: 'Afsnit',
    rows: definition.sections.map(({ code, title, questions }) => ({
      label: `Afsnit ${code}`,
      value: `${title} (${itemWords(questions.length)})`,
    })),
  },
]

const itemWords = (count: number): string => (count === 1 ? '1 punkt' : `${String(count)} punkter`)

const answerWords: readonly Fact[] = [
  {
    label: 'Vurdering',
    value: `${ratingNames.ja}, ${ratingNames.mistanke}, ${ratingNames.nej}, ${ratingNames.uoplyst} eller ${ratingNames.ikkeRelevant}. Er »Ja« det betryggende svar, hedder »Mistanke« i stedet »${partly}«.`,
  },
  {
    label: 'Nu og tidligere',
    value: 'Nu er de seneste tre måneder; tidligere er alt før det. Hver kolonne besvares for sig.',
  },
  {
    label: ratingNames.uoplyst,
    value:
      'Et svar i sig selv med en årsag: ikke spurgt endnu; spurgt, ikke afklaret; eller kan ikke undersøges sikkert endnu. Det er ikke det samme som »Nej«.',
  },
  { label: 'Ubesvaret', value: 'Ingen har sagt noget endnu. Et spørgsmål, der ikke stilles, regnes som ubesvaret.' },
  {
    label: 'Stilles, når …',
    value: 'Spørgsmålet stilles først, når det vides, at betingelsen er opfyldt. Et skjult svar tæller ikke med.',
  },
]

const markWords: readonly Fact[] = [
  { label: markNames.acute, value: 'Akut faresignal: ét aktuelt »Ja« peger mod niveau 4.' },
  {
    label: markNames.critical,
    value: 'Skal være afklaret. Et betryggende svar tæller først, når det har en kilde eller en begrundelse.',
  },
  { label: markNames.process, value: 'Styrer arbejdsgangen og siger ikke noget om risikoen.' },
  { label: 'Trin 1 og 2', value: 'Trin 1 er 24-timers-kernen; trin 2 er hele vurderingen.' },
  { label: 'Fortroligt bilag', value: 'Svaret trykkes kun i det fortrolige bilag, medmindre andet besluttes.' },
]

const ruleWords: readonly Fact[] = [
  {
    label: 'En regel',
    value: 'Peger mod et mindsteniveau og kan kun hæve det. Risikoniveauet fastsættes altid af en fagperson.',
  },
  {
    label: 'Kan ikke afgøres',
    value: 'Der mangler svar, eller svaret er »Uoplyst«. Det er ikke det samme som »Ikke udløst«.',
  },
  {
    label: 'Beslutningstabel',
    value:
      'Én række for hver kombination af svar, der gør en forskel. »–« betyder, at svaret er uden betydning. En tabel med flere end 4 spørgsmål eller 16 rækker er udeladt; så gælder ordene alene.',
  },
]
