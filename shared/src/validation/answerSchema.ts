import { array, boolean, mixed, object, string, type Schema } from 'yup'
import { evidenceKinds, ratings, unknown, unknownReasons } from '../questionnaire/answers.js'
import { isDay } from '../questionnaire/calendar.js'
import type { Option, Question } from '../questionnaire/definition.js'

/** The longest free text that one field takes. */
const longest = 20_000
const tooLong = `Teksten er for lang (højst ${String(longest)} tegn).`
const unknownKey = 'Ukendt felt: ${unknown}.'

const freeText = string().typeError('Svaret skal være tekst.').max(longest, tooLong)
const aspect = string().oneOf(['now', 'earlier'], 'Kolonnen skal være »nu« eller »tidligere«.')
const whyUnknown = string().oneOf(unknownReasons, 'Ukendt underårsag til »Uoplyst«.')
const ratingValue = string().oneOf(ratings, 'Svaret skal være Ja, Mistanke, Nej, Uoplyst eller Ikke relevant.')
const day = string().test('day', 'Datoen findes ikke.', (value) => value === undefined || isDay(value))

const evidence = array(
  object({
    aspect: aspect.optional(),
    kind: string().oneOf(evidenceKinds, 'Ukendt slags kilde.').required('Vælg, hvad kilden er.'),
    origin: string().max(200, 'Oprindelsen må højst være 200 tegn.').optional(),
    date: day.optional(),
    firstHand: boolean().optional(),
    verbatim: boolean().optional(),
    text: freeText.optional(),
    annex: boolean().optional(),
  }).noUnknown(unknownKey),
).max(50, 'Et svar kan højst have 50 kilder.')

const common = { evidence: evidence.optional(), annex: boolean().optional() }

const factorShape = object({
  now: ratingValue.optional(),
  earlier: ratingValue.optional(),
  whyUnknown: object({ now: whyUnknown.optional(), earlier: whyUnknown.optional() })
    .noUnknown(unknownKey)
    .default(undefined),
  reason: object({ now: freeText.optional(), earlier: freeText.optional() }).noUnknown(unknownKey).default(undefined),
  ...common,
}).noUnknown(unknownKey)

const singleShape = (value: Schema<unknown>) =>
  object({ value, whyUnknown: whyUnknown.optional(), reason: freeText.optional(), ...common }).noUnknown(unknownKey)

/**
 * What an answer to this question may look like, finished or not: any gap is allowed, no value of the wrong kind is.
 * Autosave refuses no answer of the right shape (decisions 5).
 */
export function answerSchema(question: Question): Schema<unknown> {
  switch (question.kind) {
    case 'factor':
      return factorShape
    case 'rating':
      return singleShape(ratingValue.optional())
    case 'choice':
      return singleShape(oneOfOptions(question.options))
    case 'multipleChoice':
      return severalShape(question.options)
    case 'text':
      return singleShape(freeText.optional())
    case 'textList':
      return object({ values: array(freeText.required()).max(50).required(), ...common }).noUnknown(unknownKey)
    case 'number':
    case 'scale':
      return singleShape(wholeNumber(question.least, question.most, question.kind === 'scale'))
    case 'date':
      return singleShape(dateOr(question.instead ?? []))
    case 'approximateDate':
      return singleShape(approximateDate)
    case 'dateTime':
      return singleShape(moment)
    case 'reference':
      return referenceShape(question.multiple === true)
    case 'group':
      return rowsShape(question.fields)
  }
}

const oneOfOptions = (options: readonly Option[]) =>
  string().oneOf(
    options.map(({ id }) => id),
    'Svaret findes ikke blandt valgmulighederne.',
  )

const severalShape = (options: readonly Option[]) =>
  object({
    values: array(oneOfOptions(options).required())
      .required('Svaret skal være en liste af valg.')
      .test('distinct', 'Det samme valg er sat to gange.', (values) => new Set(values).size === values.length)
      .test(
        'exclusive',
        'Det valg kan ikke stå sammen med andre.',
        (values) => values.length < 2 || !values.some(isExclusive(options)),
      ),
    whyUnknown: whyUnknown.optional(),
    reason: freeText.optional(),
    ...common,
  }).noUnknown(unknownKey)

const isExclusive = (options: readonly Option[]) => (value: string | undefined) =>
  options.some(({ id, exclusive }) => id === value && exclusive === true)

const wholeNumber = (least: number, most: number, orUnknown: boolean) =>
  mixed<string | number>().test(
    'number',
    `Svaret skal være et helt tal fra ${String(least)} til ${String(most)}${orUnknown ? ' eller »Uoplyst«' : ''}.`,
    (value) =>
      value === undefined ||
      (orUnknown && value === unknown) ||
      (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most),
  )

const dateOr = (instead: readonly Option[]) =>
  string().test(
    'date',
    'Svaret skal være en dato, der findes.',
    (value) => value === undefined || isDay(value) || instead.some(({ id }) => id === value),
  )

const approximateDate = string().test(
  'approximate',
  'Skriv et år, en måned eller en dato.',
  (value) => value === undefined || /^\d{4}$/.test(value) || /^\d{4}-(0[1-9]|1[0-2])$/.test(value) || isDay(value),
)

const moment = string().test(
  'moment',
  'Svaret skal være dato og klokkeslæt.',
  (value) => value === undefined || (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) && !Number.isNaN(Date.parse(value))),
)

const referenceShape = (multiple: boolean) =>
  multiple
    ? object({ values: array(string().required()).max(100).required(), ...common }).noUnknown(unknownKey)
    : singleShape(string().max(100).optional())

/** Rows keep ids, never positions; each row's fields have schemas of their own. */
const rowsShape = (fields: readonly Question[]) =>
  object({
    rows: array(
      object({ id: string().required('Posten mangler sit id.').max(100), answers: fieldsShape(fields) }).noUnknown(
        unknownKey,
      ),
    )
      .max(200, 'Listen kan højst have 200 poster.')
      .required('Svaret skal være en liste af poster.')
      .test('ids', 'To poster har samme id.', (rows) => new Set(rows.map(({ id }) => id)).size === rows.length),
    ...common,
  }).noUnknown(unknownKey)

/** Answers by question id; any of them may be missing, none may be unknown to the questionnaire. */
export const fieldsShape = (questions: readonly Question[]): Schema<unknown> =>
  object(Object.fromEntries(questions.map((question) => [question.id, answerSchema(question).default(undefined)])))
    .noUnknown(unknownKey)
    .required('Svarene mangler.')
