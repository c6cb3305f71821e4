import fc from 'fast-check'
import {
  canonicalJson,
  completenessOf,
  draftSchema,
  evaluate,
  parseDefinition,
  questionnaires,
  questionsOf,
  schemaErrors,
  type Answer,
  type Answers,
  type Question,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { anyAnswers } from '../support/anyAnswers.js'
import { anyDefinition } from '../support/anyDefinition.js'
import { counting } from '../support/counting.js'

const today = '2026-11-22'
const stages = [1, 2] as const
const saysUnknown = <T>(value: T): T | 'uoplyst' => (value === 'nej' ? 'uoplyst' : value)
const inDoubt = (answer: Answer): Answer => {
  if (answer.now !== undefined || answer.earlier !== undefined) {
    return { ...answer, now: saysUnknown(answer.now), earlier: saysUnknown(answer.earlier) }
  }
  return typeof answer.value === 'string' ? { ...answer, value: saysUnknown(answer.value) } : answer
}

type Law = (definition: QuestionnaireDefinition, answers: Answers, other: Answers) => void
const answeredTwice = (definition: QuestionnaireDefinition) =>
  fc.tuple(anyAnswers(definition), anyAnswers(definition)).map(([answers, other]) => ({ definition, answers, other }))

/** The laws that hold for every definition and every set of answers, tried on so many; `least` bounds what must be met. */
export function laws(runs: number, least: (share: number) => number): void {
  /** On every questionnaire there is, and on as many random ones. */
  const forAll = (law: Law, among: 'published' | 'any' = 'published'): void => {
    const tried = [
      ...questionnaires.map(answeredTwice),
      ...(among === 'any' ? [anyDefinition.chain(answeredTwice)] : []),
    ]
    for (const given of tried) {
      fc.assert(
        fc.property(given, ({ definition, answers, other }) => law(definition, answers, other)),
        { numRuns: runs },
      )
    }
  }

  test('[V7] an evaluation depends on its input only', () => {
    const met = counting('rules fire', 'no rule fires', 'questions are hidden')
    forAll((definition, answers) => {
      const before = structuredClone(answers)
      const { asked, findings } = evaluate(definition, answers, { today, stage: 2 })
      met.count(findings.length > 0 ? 'rules fire' : 'no rule fires')
      if (asked.length < questionsOf(definition).length) met.count('questions are hidden')
      for (const stage of stages) {
        expect(evaluate(definition, answers, { today, stage })).toEqual(evaluate(definition, before, { today, stage }))
      }
      expect(answers).toEqual(before)
    }, 'any')
    met.atLeast({ 'rules fire': least(0.2), 'no rule fires': least(0.05), 'questions are hidden': least(0.3) })
  })

  test('[V8] after one changed answer the evaluation is what it is from nothing', () => {
    const met = counting('other questions asked', 'other findings', 'the same')
    forAll((definition, answers, other) => {
      for (const [id, answer] of Object.entries(other).slice(0, 3)) {
        const before = evaluate(definition, answers, { today, stage: 2 })
        const changed = { ...answers, [id]: answer }
        const after = evaluate(definition, changed, { today, stage: 2 })
        // A definition and answers that nobody has evaluated before: nothing can be remembered of them.
        const fresh = [structuredClone(definition), structuredClone(changed)] as const
        expect(evaluate(...fresh, { today, stage: 2 })).toEqual(after)
        const isSame = (one: unknown, two: unknown) => canonicalJson(one) === canonicalJson(two)
        if (!isSame(before.asked, after.asked)) met.count('other questions asked')
        if (!isSame(before.findings, after.findings)) met.count('other findings')
        if (isSame(before.findings, after.findings)) met.count('the same')
      }
    }, 'any')
    met.atLeast({ 'other questions asked': least(0.05), 'other findings': least(0.05), 'the same': least(0.2) })
  })

  test('[V3] a hidden answer never changes anything', () => {
    forAll((definition, answers) => {
      for (const stage of stages) {
        const evaluation = evaluate(definition, answers, { today, stage })
        expect(evaluate(definition, evaluation.relevantAnswers, { today, stage })).toEqual(evaluation)
      }
    }, 'any')
  })

  test('[V3] and so may be anything at all', () => {
    const met = counting('hidden answers replaced', 'nothing hidden')
    forAll((definition, answers, other) => {
      const evaluation = evaluate(definition, answers, { today, stage: 2 })
      const isHidden = ([id]: readonly [string, unknown]) => !evaluation.asked.includes(id)
      const replaced = Object.entries(other).filter(isHidden)
      met.count(replaced.length > 0 ? 'hidden answers replaced' : 'nothing hidden')
      const tried = { ...answers, ...Object.fromEntries(replaced) }
      expect(evaluate(definition, tried, { today, stage: 2 })).toEqual(evaluation)
    }, 'any')
    met.atLeast({ 'hidden answers replaced': least(0.2), 'nothing hidden': 0 })
  })

  test('[R5] »Uoplyst« instead of »Nej« never lowers the minimum', () => {
    const met = counting('raised', 'as before', 'answers doubted')
    forAll((definition, answers) => {
      const doubted = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, inDoubt(answer)]))
      const known = evaluate(definition, answers, { today, stage: 2 }).minimumLevel
      const inDoubtNow = evaluate(definition, doubted, { today, stage: 2 }).minimumLevel
      expect(inDoubtNow).toBeGreaterThanOrEqual(known)
      met.count(inDoubtNow > known ? 'raised' : 'as before')
      if (canonicalJson(doubted) !== canonicalJson(answers)) met.count('answers doubted')
    })
    met.atLeast({ raised: 0, 'as before': least(0.2), 'answers doubted': least(0.3) })
  })

  test('[S9] every answer of the right shape is a draft', () => {
    forAll((definition, answers) => {
      expect(schemaErrors(draftSchema(definition), answers)).toEqual([])
    }, 'any')
  })

  test('[S10] every beginning of a complete set of answers is a draft', () => {
    const met = counting('half answers', 'whole answers')
    forAll((definition, answers, other) => {
      const complete = Object.entries(filled(definition, answers, 2))
      const much = Object.keys(other).length % (complete.length + 1)
      const begun = complete.slice(0, much)
      const [last] = begun.slice(-1)
      const half = last === undefined ? [] : halves(last[1]).map((part) => [...begun.slice(0, -1), [last[0], part]])
      for (const beginning of [begun, ...half]) {
        expect(schemaErrors(draftSchema(definition), Object.fromEntries(beginning))).toEqual([])
      }
      met.count(half.length > 0 ? 'half answers' : 'whole answers')
    }, 'any')
    met.atLeast({ 'half answers': least(0.2), 'whole answers': 0 })
  })

  test('[I6] a definition is the same after a journey as JSON, and so is a set of answers', () => {
    forAll((definition, answers) => {
      const journey: unknown = JSON.parse(canonicalJson(definition))
      const read = parseDefinition(journey)
      expect(read).toEqual({ ok: true, definition })
      expect(canonicalJson(journey)).toBe(canonicalJson(definition))
      expect(JSON.parse(JSON.stringify(answers))).toEqual(answers)
    }, 'any')
  })

  test('[S9] an assessment whose named gaps are filled is complete', () => {
    const met = counting('gaps filled', 'complete from the beginning')
    forAll((definition, answers) => {
      for (const stage of stages) {
        const gaps = completenessOf(definition, answers, { today, stage })
        met.count(gaps.length > 0 ? 'gaps filled' : 'complete from the beginning')
        expect(completenessOf(definition, filled(definition, answers, stage), { today, stage })).toEqual([])
      }
    })
    met.atLeast({ 'gaps filled': least(0.5), 'complete from the beginning': 0 })
  })
}

/** An answer as it is while it is being given: each of its parts alone. A list is there from its first member on. */
function halves(answer: Answer): readonly Answer[] {
  const begun = { ...(answer.values && { values: [] }), ...(answer.rows && { rows: [] }) }
  return Object.entries(answer).map(([part, value]: [string, unknown]) => ({ ...begun, [part]: value }) as Answer)
}

/** Fills what is named as missing until nothing is; each round can show new questions, and every question is filled once. */
function filled(definition: QuestionnaireDefinition, answers: Answers, stage: 1 | 2): Answers {
  let now: Answers = answers
  for (let round = 0; round < 10; round += 1) {
    const gaps = completenessOf(definition, now, { today, stage })
    if (gaps.length === 0) return now
    const ids = new Set(gaps.map(({ path }) => path.split('.')[0] ?? ''))
    now = {
      ...now,
      ...Object.fromEntries(
        questionsOf(definition)
          .filter(({ id }) => ids.has(id))
          .map((question) => [question.id, full(question)]),
      ),
    }
  }
  return now
}

function full(question: Question): Answer {
  switch (question.kind) {
    case 'factor':
      return { now: 'uoplyst', earlier: 'mistanke', whyUnknown: { now: 'ikkeSpurgt' } }
    case 'rating':
      return { value: 'mistanke' }
    case 'choice':
      return { value: question.options[0]?.id, whyUnknown: 'ikkeSpurgt', reason: 'Begrundet.' }
    case 'multipleChoice':
      return {
        values: question.options.slice(-1).map((option) => option.id),
        whyUnknown: 'ikkeSpurgt',
        reason: 'Begrundet.',
      }
    case 'date':
    case 'approximateDate':
      return { value: '2027-01-01' }
    case 'dateTime':
      return { value: '2026-11-22T10:00:00.000Z' }
    case 'number':
    case 'scale':
      return { value: question.least }
    case 'textList':
      return { values: ['Udfyldt.'] }
    case 'group':
      return {
        rows: [{ id: 'r1', answers: Object.fromEntries(question.fields.map((field) => [field.id, full(field)])) }],
      }
    case 'reference':
      return question.multiple === true ? { values: ['r1'] } : { value: 'r1' }
    case 'text':
      return { value: 'Udfyldt.' }
  }
}
