import { conclusionItem, type Conclusion, type QuestionnaireDefinition } from '@forud/shared'

/** Apart from the other words of the conclusion, which come with its page. */
const mentionTexts = {
  person: 'inddragelse person for person',
  scenario: (number: number) => `scenarie ${number}`,
}

/** Where the conclusion points at a row, in words. */
export function mentionsIn(
  definition: QuestionnaireDefinition,
  { persons = [], scenarios = [] }: Conclusion,
  row: string,
): readonly string[] {
  const code = (part: 'persons' | 'scenarios') => conclusionItem(definition, part)?.code ?? ''
  return [
    ...(persons.some(({ person }) => person === row) ? [`${code('persons')} ${mentionTexts.person}`] : []),
    ...scenarios.flatMap(({ byWhom = [] }, at) =>
      byWhom.includes(row) ? [`${code('scenarios')} ${mentionTexts.scenario(at + 1)}`] : [],
    ),
  ]
}
