import { decisionTable } from '../../explanations/decisionTable.js'
import type { Question, QuestionnaireDefinition, Section } from '../../questionnaire/definition.js'
import { conditionOf } from '../../questionnaire/program.js'
import type { Block } from '../document.js'
import { tableBlocks, type Results } from './decisionBlocks.js'
import { questionFacts } from './questionFacts.js'

/** Every section with every question, and the decision tables of its branching. */
export const sectionBlocks = (definition: QuestionnaireDefinition): readonly Block[] => [
  { is: 'heading', level: 2, text: 'Spørgsmålene' },
  ...definition.sections.flatMap((section) => blocksOf(definition, section)),
]

const blocksOf = (definition: QuestionnaireDefinition, section: Section): readonly Block[] => [
  { is: 'heading', level: 3, text: `${section.code} · ${section.title}` },
  { is: 'paragraph', text: section.intro },
  ...section.questions.flatMap((item) => [
    questionFacts(definition, item),
    ...(item.kind === 'conclusion' ? [] : branchingBlocks(definition, item)),
  ]),
]

function branchingBlocks(definition: QuestionnaireDefinition, question: Question): readonly Block[] {
  const { asked, code, id } = question
  const own = asked === undefined ? [] : branchTable(definition, asked, `${code}: hvornår spørgsmålet stilles`)
  if (question.kind !== 'group') return own
  const fields = question.fields.flatMap((field) =>
    field.asked === undefined
      ? []
      : branchTable(definition, field.asked, `${code}: hvornår feltet »${field.text}« stilles`, id),
  )
  return [...own, ...fields]
}

function branchTable(
  definition: QuestionnaireDefinition,
  asked: NonNullable<Question['asked']>,
  caption: string,
  group?: string,
): readonly Block[] {
  const names = { definition, ...(group === undefined ? {} : { group }) }
  return tableBlocks(decisionTable(conditionOf(asked), names), caption, 'when' in asked ? whenResults : unlessResults)
}

const whenResults: Results = {
  column: 'Spørgsmålet',
  true: 'Stilles',
  false: 'Stilles ikke',
  undefined: 'Stilles ikke endnu',
}
const unlessResults: Results = { column: 'Spørgsmålet', true: 'Stilles ikke', false: 'Stilles', undefined: 'Stilles' }
