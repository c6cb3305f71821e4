import fc from 'fast-check'
import {
  completenessOf,
  draftSchema,
  evaluate,
  findQuestion,
  questionnaires,
  schemaErrors,
  type Answer,
  type Answers,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { anyAnswers } from '../support/anyAnswers.js'

const today = '2026-11-22'
const stages = [1, 2] as const
const saysUnknown = <T>(value: T): T | 'uoplyst' => (value === 'nej' ? 'uoplyst' : value)
const inDoubt = (answer: Answer): Answer => {
  if (answer.now !== undefined || answer.earlier !== undefined) {
    return { ...answer, now: saysUnknown(answer.now), earlier: saysUnknown(answer.earlier) }
  }
  return typeof answer.value === 'string' ? { ...answer, value: saysUnknown(answer.value) } : answer
}

/** The laws that hold for every definition and every set of answers, tried on so many. */
export function laws(runs: number): void {
  const forAll = (law: (definition: QuestionnaireDefinition, answers: Answers) => void): void => {
    for (const definition of questionnaires) {
      fc.assert(
        fc.property(anyAnswers(definition), (answers) => {
          law(definition, answers)
        }),
        { numRuns: runs },
      )
    }
  }

  test('[V7] an evaluation depends on its input only', () => {
    forAll((definition, answers) => {
      const before = structuredClone(answers)
      for (const stage of stages) {
        expect(evaluate(definition, answers, { today, stage })).toEqual(evaluate(definition, before, { today, stage }))
      }
      expect(answers).toEqual(before)
    })
  })

  test('[V3] a hidden answer never changes anything', () => {
    forAll((definition, answers) => {
      for (const stage of stages) {
        const evaluation = evaluate(definition, answers, { today, stage })
        expect(evaluate(definition, evaluation.relevantAnswers, { today, stage })).toEqual(evaluation)
      }
    })
  })

  test('[R5] »Uoplyst« instead of »Nej« never lowers the minimum', () => {
    forAll((definition, answers) => {
      const doubted = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, inDoubt(answer)]))
      const known = evaluate(definition, answers, { today, stage: 2 }).minimumLevel
      expect(evaluate(definition, doubted, { today, stage: 2 }).minimumLevel).toBeGreaterThanOrEqual(known)
    })
  })

  test('[S9] every answer of the right shape is a draft', () => {
    forAll((definition, answers) => {
      expect(schemaErrors(draftSchema(definition), answers)).toEqual([])
    })
  })

  test('[S9] an assessment whose named gaps are filled is complete', () => {
    forAll((definition, answers) => {
      for (const stage of stages) {
        expect(completenessOf(definition, filled(definition, answers, stage), { today, stage })).toEqual([])
      }
    })
  })
}

/** Fills what is named as missing until nothing is; each round can show new questions, and every question is filled once. */
function filled(definition: QuestionnaireDefinition, answers: Answers, stage: 1 | 2): Answers {
  let now: Answers = answers
  for (let round = 0; round < 10; round += 1) {
    const gaps = completenessOf(definition, now, { today, stage })
    if (gaps.length === 0) return now
    const ids = new Set(gaps.map(({ path }) => path.split('.')[0] ?? ''))
    now = { ...now, ...Object.fromEntries([...ids].map((id) => [id, full(definition, id)])) }
  }
  return now
}

function full(definition: QuestionnaireDefinition, id: string): Answer {
  const question = findQuestion(definition, id)
  switch (question?.kind) {
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
      return { value: '2027-01-01' }
    case 'dateTime':
      return { value: '2026-11-22T10:00:00.000Z' }
    case 'group':
      return {
        rows: [
          {
            id: 'r1',
            answers: Object.fromEntries(
              question.fields.map((field) => [
                field.id,
                rowAnswer(field.kind === 'choice' ? field.options[0]?.id : undefined),
              ]),
            ),
          },
        ],
      }
    default:
      return { value: 'Udfyldt.' }
  }
}
const rowAnswer = (option: string | undefined): Answer => ({ value: option ?? 'Udfyldt.', reason: 'Begrundet.' })
