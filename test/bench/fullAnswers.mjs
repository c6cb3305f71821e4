const evidence = [
  { kind: 'barnet', origin: 'Barnet', date: '2026-11-20', firstHand: true, verbatim: true, text: 'Fortalt alene.' },
  { kind: 'skole', origin: 'Skolen', date: '2026-11-21', firstHand: true, verbatim: false, text: 'Iagttaget.' },
]

const firstOpen = (options) => (options.find(({ exclusive }) => !exclusive) ?? options[0]).id

const rows = (fields) =>
  ['r1', 'r2', 'r3'].map((id) => ({ id, answers: Object.fromEntries(fields.map((field) => [field.id, full(field)])) }))

/** An answer of the right shape, with sources, to a question of any kind. */
function full(question) {
  switch (question.kind) {
    case 'factor':
      return { now: 'mistanke', earlier: 'ja', evidence }
    case 'rating':
      return { value: 'ja', evidence }
    case 'choice':
      return { value: firstOpen(question.options), evidence }
    case 'multipleChoice':
      return { values: question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id), evidence }
    case 'text':
      return { value: 'Barnet fortæller, at hun er bange for at komme hjem efter skole. '.repeat(4), evidence }
    case 'textList':
      return { values: ['Første', 'Anden'] }
    case 'number':
    case 'scale':
      return { value: question.most - 1 }
    case 'date':
    case 'approximateDate':
      return { value: '2026-12-01' }
    case 'dateTime':
      return { value: '2026-11-22T09:00:00.000Z' }
    case 'reference':
      return question.multiple ? { values: ['r1'] } : { value: 'r1' }
    case 'group':
      return { rows: question.single ? rows(question.fields).slice(0, 1) : rows(question.fields) }
    default:
      throw new Error(`No answer to questions of the kind ${question.kind}.`)
  }
}

/** Every question of a definition answered. */
export const fullyAnswered = (definition) =>
  Object.fromEntries(
    definition.sections
      .flatMap(({ questions }) => questions)
      .filter(({ kind }) => kind !== 'conclusion')
      .map((question) => [question.id, full(question)]),
  )
