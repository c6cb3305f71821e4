import type { QuestionnaireDefinition } from '../questionnaire/definition.js'
import { clauseRuns, readsIn, type Order } from './clauses.js'
import type { AskedExplanation, Explanation, Part, RuleExplanation, Standing } from './explanation.js'
import { nounOf, nounRuns, type Names, type Noun } from './nouns.js'
import { sentence, type Run, type Sentence } from './sentence.js'

/** An explanation in plain Danish: first the answer, then why what it rests on is not asked. */
export function sentencesOf(explanation: Explanation, definition: QuestionnaireDefinition): readonly Sentence[] {
  if ('rule' in explanation) return ruleSentences({ definition }, explanation)
  return askedSentences(namesFor(definition, explanation), explanation)
}

const namesFor = (definition: QuestionnaireDefinition, { group }: AskedExplanation): Names => ({
  definition,
  ...(group === undefined ? {} : { group }),
})

/** Only what is missing, for a place that says already that the rule cannot be known yet. */
export const missingSentences = (
  { decides }: RuleExplanation,
  definition: QuestionnaireDefinition,
): readonly Sentence[] => [
  sentence(capital(clauseRuns({ definition }, decides, 'main')), '.'),
  ...hiddenSentences({ definition }, decides),
]

function ruleSentences(names: Names, { truth, decides }: RuleExplanation): readonly Sentence[] {
  const said = (start: string, order: Order): Sentence => sentence(start, clauseRuns(names, decides, order), '.')
  const first =
    truth === undefined
      ? said('Kan ikke afgøres endnu: ', 'main')
      : said(truth ? 'Udløst, fordi ' : 'Ikke udløst, fordi ', 'afterBecause')
  return [first, ...hiddenSentences(names, decides)]
}

function askedSentences(names: Names, explanation: AskedExplanation): readonly Sentence[] {
  switch (explanation.because) {
    case 'always':
      return [sentence('Stilles altid.')]
    case 'laterStage':
      return [sentence('Hører til trin 2 og stilles ikke i 24-timers-kernen.')]
    case 'condition':
      return [
        sentence(startOf(explanation), clauseRuns(names, explanation.decides, 'afterBecause'), '.'),
        ...hiddenSentences(names, explanation.decides),
      ]
  }
}

type Conditional = Extract<AskedExplanation, { because: 'condition' }>

/** A question whose condition is not known to hold may be asked yet. */
const startOf = ({ asked, decides }: Conditional): string => `Stilles${standingWords(asked, decides)}, fordi `

function standingWords(asked: boolean, { truth }: Part): string {
  if (asked) return ''
  return truth === undefined ? ' ikke endnu' : ' ikke'
}

type Hidden = { readonly noun: Noun; readonly standing: Extract<Standing, { is: 'hidden' }> }

/** For each answer that is not there because its question is not asked: why not, and that an answer counts as not there. */
function hiddenSentences(names: Names, part: Part): readonly Sentence[] {
  return hiddenIn(part).flatMap(({ noun, standing }) => {
    const { because, hasAnswer } = standing
    const about = nounRuns(names, { ...noun, aspects: [] }, 'short')
    return [...whyHidden(names, about, because), ...(hasAnswer ? [setAside(about)] : [])]
  })
}

function whyHidden(names: Names, about: readonly Run[], because: AskedExplanation): readonly Sentence[] {
  if (because.because !== 'condition') return [sentence(capital(about), ' hører til trin 2.')]
  const start = ` stilles${standingWords(false, because.decides)}, fordi `
  const why = sentence(capital(about), start, clauseRuns(names, because.decides, 'afterBecause'), '.')
  return [why, ...hiddenSentences(names, because.decides)]
}

const setAside = (about: readonly Run[]): Sentence =>
  sentence('Svaret, der ligger i ', about, ', tæller ikke med, så længe spørgsmålet ikke stilles.')

const capital = ([first, ...rest]: readonly Run[]): readonly Run[] =>
  first === undefined
    ? []
    : [{ ...first, text: first.text.charAt(0).toLocaleUpperCase('da-DK') + first.text.slice(1) }, ...rest]

function hiddenIn(part: Part): readonly Hidden[] {
  const found = new Map<string, Hidden>()
  for (const read of readsIn(part)) {
    if (read.standing.is === 'hidden') found.set(read.question, { noun: nounOf(read), standing: read.standing })
  }
  return [...found.values()]
}
