import {
  completenessOf,
  evaluate,
  findQuestion,
  questionsOf,
  type Answer,
  type Answers,
  type Circumstances,
  type Question,
  type QuestionnaireDefinition,
} from '@forud/shared'

const evidence = [
  { kind: 'skole', origin: 'Klasselæreren', date: '2026-11-20', firstHand: true, text: 'Fortalt.' },
] as const

/** The most reassuring answer that the question takes, with a source. */
function answerTo(question: Question): Answer | undefined {
  switch (question.kind) {
    case 'factor':
      return { now: question.safe, earlier: question.safe, evidence }
    case 'rating':
      return { value: question.safe, evidence }
    case 'choice':
      return { value: question.safe ?? plain(question.options), evidence }
    case 'multipleChoice':
      return { values: [plain(question.options)] }
    case 'text':
      return { value: 'Opdigtet svar.' }
    case 'scale':
    case 'number':
      return { value: question.least }
    case 'date':
      return { value: 'uoplyst', whyUnknown: 'ikkeSpurgt' }
    case 'approximateDate':
      return { value: '2025' }
    case 'dateTime':
      return { value: '2026-11-22T10:00:00.000Z' }
    case 'textList':
    case 'group':
    case 'reference':
      return undefined
  }
}

const plain = (options: readonly { readonly id: string; readonly needsReason?: true }[]): string => {
  const simple = options.filter(({ needsReason }) => needsReason === undefined).map(({ id }) => id)
  return simple.find((id) => /^(nej|ingen)/.test(id)) ?? simple[0] ?? ''
}

/** Every question that takes an answer of its own. */
export const everyAnswer = (definition: QuestionnaireDefinition): Answers =>
  Object.fromEntries(
    questionsOf(definition).flatMap((question): [string, Answer][] => {
      const answer = answerTo(question)
      return answer === undefined ? [] : [[question.id, answer]]
    }),
  )

/** What is still missing, answered, so that the stage can be sent. */
export function completed(definition: QuestionnaireDefinition, given: Answers, circumstances: Circumstances): Answers {
  const missing = completenessOf(definition, given, circumstances).map(({ path }) => path)
  const asked = evaluate(definition, given, circumstances).asked.filter((id) => missing.includes(id))
  const added = asked.flatMap((id): [string, Answer][] => {
    const question = findQuestion(definition, id)
    const answer = question === undefined ? undefined : answerTo(question)
    return answer === undefined || given[id] !== undefined ? [] : [[id, answer]]
  })
  return added.length === 0 ? given : completed(definition, { ...given, ...Object.fromEntries(added) }, circumstances)
}
