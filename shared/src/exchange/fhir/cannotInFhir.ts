import type { Item, QuestionnaireDefinition } from '../../questionnaire/definition.js'
import type { Askings } from '../asking/askings.js'
import type { CannotSay } from '../cannotSay.js'
import { insteadOptions } from '../companion.js'
import { isRequired } from './required.js'

/** Everything that a reader of R4 alone would miss, by question. */
export const cannotInFhir = (
  { sections, rules }: QuestionnaireDefinition,
  askings: Askings<unknown>,
): readonly CannotSay[] => [
  ...(rules.length > 0
    ? [{ question: '*', what: `${String(rules.length)} regler, der angiver et mindste niveau` } as const]
    : []),
  { question: '*', what: 'trin, markeringer, betryggende svar, fortroligt bilag, kilder til spørgsmål og svar' },
  { question: '*', what: 'hvorfor noget er uoplyst, og begrundelser (står i udvidelser i svarene)' },
  ...[...askings].flatMap(([question, asking]): readonly CannotSay[] =>
    asking.kind === 'unsaid' ? [{ question, what: `hvornår der spørges: ${asking.why}. Vises altid` }] : [],
  ),
  ...sections.flatMap(({ questions }) => questions.flatMap(itemLacks)),
]

function itemLacks(item: Item): readonly CannotSay[] {
  const says = (what: string): CannotSay => ({ question: item.id, what })
  const required = item.required === true && !isRequired(item)
  return [
    ...(required && insteadOptions(item).length > 0 ? [says('at enten svaret eller »Uoplyst« skal vælges')] : []),
    ...kindLacks(item).map(says),
  ]
}

function kindLacks(item: Item): readonly string[] {
  switch (item.kind) {
    case 'group':
      return [
        ...(item.emptyWhen === undefined ? [] : ['hvilket svar der siger, at listen med rette er tom']),
        ...(item.neededWhen === undefined ? [] : ['hvornår listen skal have mindst én række']),
      ]
    case 'reference':
      return [item.readFrom === undefined ? 'valg af en række i skemaet' : 'et svar, der læses af rækkerne']
    case 'conclusion':
      return ['konklusionens egne regler; felterne er almindelige felter']
    default:
      return []
  }
}
