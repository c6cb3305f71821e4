/** A small generator with a fixed seed: every run measures the same questionnaire. */
function numbersFrom(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const ratings = ['ja', 'nej', 'ja', 'uoplyst', undefined]

/**
 * So many questions: every tenth is always asked, and every other is asked on two of those – when both, or when either,
 * is answered »Ja«. A condition never stands on a question that can be hidden, because the peers disagree on whether
 * a hidden answer counts; so all of them must find the same questions.
 */
export function generatedQuestions(count) {
  const next = numbersFrom(20261122)
  const roots = Array.from({ length: Math.ceil(count / 10) }, (_, index) => `q${index}`)
  return Array.from({ length: count }, (_, index) => {
    const id = `q${index}`
    if (index < roots.length) return { id }
    const first = next(roots.length)
    const second = (first + 1 + next(roots.length - 1)) % roots.length
    return { id, on: [roots[first], roots[second]], how: next(2) === 0 ? 'all' : 'any' }
  })
}

/** A rating for each question; some are unknown, some blank. */
export function generatedAnswers(questions) {
  const next = numbersFrom(7)
  return Object.fromEntries(questions.map(({ id }) => [id, ratings[next(ratings.length)]]).filter(([, value]) => value))
}

const question = ({ id, on, how }) => ({
  kind: 'rating',
  safe: 'nej',
  id,
  code: id.toUpperCase(),
  text: id,
  help: '',
  sources: [],
  factors: [],
  stage: 1,
  ...(on && { asked: { when: { op: how, of: on.map((other) => ({ op: 'is', question: other, oneOf: ['ja'] })) } } }),
})

/** A tenth as many rules as questions, each on one of them. */
export const generatedRules = (questions) => questions.filter((_, place) => place % 10 === 9).map(rule)
const rule = ({ id }, place) => ({
  id: `R${place}`,
  minimumLevel: 2 + (place % 3),
  when: { op: 'is', question: id, oneOf: ['ja'] },
  message: id,
  action: id,
})

export const definitionFrom = (questions, rules = []) => ({
  language: 1,
  id: `generated${questions.length}`,
  version: 1,
  title: 'Generated',
  fixedText: '',
  sections: [{ code: 'A', title: 'A', intro: '', questions: questions.map(question) }],
  rules,
  sources: {},
  factors: {},
  lowLevelNeeds: [],
  heardAlone: { question: 'q0', option: 'ja' },
  missingInformation: 'q0',
  caseUse: {},
  levelDemands: [],
})

export const oursFrom = (ratingsById) =>
  Object.fromEntries(Object.entries(ratingsById).map(([id, value]) => [id, { value }]))
