import type { Item, Question, QuestionnaireDefinition } from '../../questionnaire/definition.js'
import { questionsOf } from '../../questionnaire/program.js'
import { askingsOf, type Askings } from '../asking/askings.js'
import type { CannotSay } from '../cannotSay.js'
import { elementsFor, type VisibleIf } from './elements.js'
import type { Survey } from './survey.js'
import { sayVisibleIf } from './visibleIf.js'

export type SurveyExport = { readonly survey: Survey; readonly cannotSay: readonly CannotSay[] }

/** A definition as a SurveyJS survey: sections are pages. What it cannot say exactly is always shown, and listed. */
export function surveyOf(definition: QuestionnaireDefinition): SurveyExport {
  const askings = surveyAskings(definition)
  const visibleIf: VisibleIf = (path) => {
    const asking = askings.get(path)
    return asking?.kind === 'said' ? asking.said : undefined
  }
  const survey: Survey = {
    locale: 'da',
    title: definition.title,
    description: definition.fixedText,
    showQuestionNumbers: false,
    clearInvisibleValues: 'none',
    pages: definition.sections.map(({ code, title, intro, questions }) => ({
      name: `afsnit${code}`,
      title: `${code} ${title}`,
      description: intro,
      elements: questions.flatMap((item) => elementsFor(item, item.id, visibleIf)),
    })),
  }
  return { survey, cannotSay: cannotInSurvey(definition, askings) }
}

/** The questions that SurveyJS shows exactly when we ask them. Fields are named `group.field`. */
export const exactInSurvey = (definition: QuestionnaireDefinition): ReadonlySet<string> =>
  new Set([...surveyAskings(definition)].filter(([, { kind }]) => kind !== 'unsaid').map(([id]) => id))

const surveyAskings = (definition: QuestionnaireDefinition): Askings<string> => {
  const twins = new Set(questionsOf(definition).flatMap((question) => twinsIn(question, question.id)))
  return askingsOf(definition, (row, before) => sayVisibleIf(row, before, twins))
}

/** SurveyJS compares without regard to case: `a` and `A` are one answer to it. */
function twinsIn(question: Question, path: string): readonly string[] {
  if (question.kind === 'group') return question.fields.flatMap((field) => twinsIn(field, `${path}.${field.id}`))
  if (question.kind !== 'choice' && question.kind !== 'multipleChoice') return []
  const plain = question.options.map(({ id }) => id.toLowerCase().trim())
  return new Set(plain).size === plain.length ? [] : [path]
}

const cannotInSurvey = (
  { sections, rules }: QuestionnaireDefinition,
  askings: Askings<string>,
): readonly CannotSay[] => [
  ...(rules.length > 0
    ? [{ question: '*', what: `${String(rules.length)} regler, der angiver et mindste niveau` } as const]
    : []),
  { question: '*', what: 'trin, markeringer, betryggende svar, fortroligt bilag, kilder til spørgsmål og svar' },
  { question: '*', what: 'hvorfor noget er uoplyst, begrundelser og rækkers id' },
  ...[...askings].flatMap(([question, asking]): readonly CannotSay[] =>
    asking.kind === 'unsaid' ? [{ question, what: `hvornår der spørges: ${asking.why}. Vises altid` }] : [],
  ),
  ...sections.flatMap(({ questions }) => questions.flatMap(lacks)),
]

function lacks(item: Item): readonly CannotSay[] {
  const says = (what: string): readonly CannotSay[] => [{ question: item.id, what }]
  switch (item.kind) {
    case 'group':
      return item.emptyWhen === undefined ? [] : says('hvilket svar der siger, at listen med rette er tom')
    case 'approximateDate':
      return says('at svaret er et år, en måned eller en dato')
    case 'reference':
      return says(item.readFrom === undefined ? 'valg af en række i skemaet' : 'et svar, der læses af rækkerne')
    case 'conclusion':
      return says('konklusionens egne regler; felterne er almindelige felter')
    default:
      return []
  }
}
