import {
  draftErrors,
  evaluate,
  isMarked,
  latest,
  questionsOf,
  type Answer,
  type Evidence,
  type Question,
} from '@forud/shared'

const definition = latest('risikovurdering')!
const source: Evidence = { kind: 'skole', origin: 'Klasselærer' }
const marked = questionsOf(definition).filter(isMarked)

/** The answers to a question that reassure, or say that it does not apply. */
function reassuring(question: Question): readonly Answer[] {
  switch (question.kind) {
    case 'factor':
      return [question.safe, 'ikkeRelevant' as const].map((said) => ({ now: said, earlier: said }))
    case 'rating':
      return [question.safe, 'ikkeRelevant'].map((value) => ({ value }))
    case 'choice':
      return question.safe === undefined ? [] : [{ value: question.safe }]
    default:
      return []
  }
}
const rows = marked.flatMap((question) =>
  reassuring(question).map((answer) => ({ code: question.code, said: JSON.stringify(answer), question, answer })),
)
const unclarified = ({ id }: Question, answer: Answer) =>
  evaluate(definition, { [id]: answer }, { today: '2026-11-22', stage: 2 }).unclarified.includes(id)

test('[B30] is tried on every AKUT and KRITISK question but those without a reassuring answer', () => {
  const tried = new Set(rows.map(({ code }) => code))
  expect(marked.map(({ code }) => code).filter((code) => !tried.has(code))).toEqual(['B1', 'B3', 'C7', 'C12', 'C13'])
})

test.each(rows)(
  '[B30] $code answered $said without a source is saved, and counts as unclarified',
  ({ question, answer }) => {
    expect(draftErrors(definition, question.id, answer)).toEqual([])
    expect(unclarified(question, answer)).toBe(true)
    expect(unclarified(question, { ...answer, evidence: [source] })).toBe(false)
  },
)
