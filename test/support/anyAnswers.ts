import fc from 'fast-check'
import {
  evidenceKinds,
  questionsOf,
  ratings,
  unknownReasons,
  type Answer,
  type Answers,
  type Question,
  type QuestionnaireDefinition,
} from '@forud/shared'

const rating = fc.constantFrom(...ratings)
const why = fc.constantFrom(...unknownReasons)
const text = fc.string({ maxLength: 40 })
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const evidence = fc.array(
  fc.record(
    {
      aspect: fc.constantFrom('now' as const, 'earlier' as const),
      kind: fc.constantFrom(...evidenceKinds),
      origin: fc.constantFrom('Barnet', 'Klasselæreren', 'Sundhedsplejersken'),
      date: day,
      firstHand: fc.boolean(),
      text,
    },
    { requiredKeys: ['kind'] },
  ),
  { maxLength: 3 },
)

/** Any answer of the right shape to a question, finished or not. */
export function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  const single = (value: fc.Arbitrary<string | number>): fc.Arbitrary<Answer> =>
    fc.record({ value, whyUnknown: why, reason: text, evidence }, { requiredKeys: [] })
  switch (question.kind) {
    case 'factor':
      return fc.record(
        {
          now: rating,
          earlier: rating,
          whyUnknown: fc.record({ now: why, earlier: why }, { requiredKeys: [] }),
          reason: fc.record({ now: text, earlier: text }, { requiredKeys: [] }),
          evidence,
        },
        { requiredKeys: [] },
      )
    case 'rating':
      return single(rating)
    case 'choice':
      return single(fc.constantFrom(...question.options.map(({ id }) => id)))
    case 'multipleChoice': {
      const alone = question.options.filter(({ exclusive }) => exclusive).map(({ id }) => [id])
      const together = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id)
      return fc.oneof(fc.subarray(together), ...alone.map((one) => fc.constant(one))).map((values) => ({ values }))
    }
    case 'text':
      return single(fc.oneof(text, fc.constant('uoplyst')))
    case 'textList':
      return fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 3 }).map((values) => ({ values }))
    case 'number':
      return single(fc.integer({ min: question.least, max: question.most }))
    case 'scale':
      return single(fc.oneof(fc.integer({ min: question.least, max: question.most }), fc.constant('uoplyst')))
    case 'date':
      return single(fc.oneof(day, ...(question.instead ?? []).map(({ id }) => fc.constant(id))))
    case 'approximateDate':
      return single(
        fc.oneof(
          day,
          day.map((date) => date.slice(0, 7)),
          day.map((date) => date.slice(0, 4)),
        ),
      )
    case 'dateTime':
      return single(day.map((date) => `${date}T10:00:00.000Z`))
    case 'reference':
      return question.multiple ? fc.constant({ values: ['r1'] }) : single(fc.constant('r1'))
    case 'group':
      return fc
        .array(anyOf(question.fields), { maxLength: 2 })
        .map((rows) => ({ rows: rows.map((answers, place) => ({ id: `r${String(place)}`, answers })) }))
  }
}

const anyOf = (questions: readonly Question[]): fc.Arbitrary<Answers> =>
  fc
    .subarray([...questions])
    .chain((chosen) =>
      fc.tuple(...chosen.map((question) => anyAnswer(question).map((answer) => [question.id, answer] as const))),
    )
    .map((entries) => Object.fromEntries(entries))

/** Any set of answers to a questionnaire: some questions answered, some half, some not. */
export const anyAnswers = (definition: QuestionnaireDefinition): fc.Arbitrary<Answers> => anyOf(questionsOf(definition))
