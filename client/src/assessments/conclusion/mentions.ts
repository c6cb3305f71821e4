import { conclusionItem, type Conclusion, type QuestionnaireDefinition } from '@forud/shared'
import { conclusionTexts } from './texts.js'

/** Where the conclusion points at a row, in words. */
export function mentionsIn(
  definition: QuestionnaireDefinition,
  { persons = [], scenarios = [] }: Conclusion,
  row: string,
): readonly string[] {
  const code = (part: 'persons' | 'scenarios') => conclusionItem(definition, part)?.code ?? ''
  return [
    ...(persons.some(({ person }) => person === row) ? [`${code('persons')} ${conclusionTexts.personsMention}`] : []),
    ...scenarios.flatMap(({ byWhom = [] }, at) =>
      byWhom.includes(row) ? [`${code('scenarios')} ${conclusionTexts.scenarioMention(at + 1)}`] : [],
    ),
  ]
}
