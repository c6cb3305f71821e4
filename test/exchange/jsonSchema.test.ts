import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {
  answerFileSchema,
  answersSchemaOf,
  definitionSchema,
  draftSchema,
  evaluateWire,
  questionnaires,
  schemaErrors,
  type JsonSchema,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { anyAnswers } from '../support/anyAnswers.js'
import { small } from '../support/smallQuestionnaire.js'
import { anyDefinition } from './anyDefinition.js'
import { mutated } from './mutated.js'

const compiled = (schema: JsonSchema): ValidateFunction =>
  new Ajv2020({ strict: true, strictRequired: false }).compile(schema)
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown

test.each([
  ['definition-2', definitionSchema],
  ['answer-file', answerFileSchema],
])('[M2] docs/schemas/%s.json is the schema that the program has', (name, schema) => {
  const published = readFileSync(join(__dirname, `../../docs/schemas/${name}.json`), 'utf8')
  expect(JSON.parse(published)).toEqual(plain(schema))
})

describe('the schema of a definition', () => {
  const accepts = compiled(definitionSchema)

  test('[M2] accepts every published questionnaire and any other', () => {
    for (const definition of [...questionnaires, small])
      expect([accepts(plain(definition)), accepts.errors]).toEqual([true, null])
    fc.assert(
      fc.property(anyDefinition, (definition) => accepts(plain(definition))),
      { numRuns: 80 },
    )
  })

  const first = small.sections[0]
  const withQuestion = (question: object): unknown => ({ ...small, sections: [{ ...first, questions: [question] }] })
  const question = { ...first?.questions[2] }
  test.each<[string, unknown]>([
    ['another language', { ...small, language: 1 }],
    ['no version', { ...small, version: undefined }],
    ['version 0', { ...small, version: 0 }],
    ['a member of its own', { ...small, score: 12 }],
    ['an id with a dot', { ...small, id: 'a.b' }],
    ['an unknown kind', withQuestion({ ...question, kind: 'slider' })],
    ['a question without text', withQuestion({ ...question, text: '' })],
    ['a question without stage', withQuestion({ ...question, stage: undefined })],
    ['a third stage', withQuestion({ ...question, stage: 3 })],
    ['an unknown mark', withQuestion({ ...question, mark: 'red' })],
    ['required: false', withQuestion({ ...question, required: false })],
    ['a rating that nothing reassures', withQuestion({ ...question, safe: 'mistanke' })],
    ['a choice without options', withQuestion({ ...question, kind: 'choice', safe: undefined })],
    ['an unknown operator', withQuestion({ ...question, asked: { when: { op: 'xor', of: [] } } })],
    [
      'when and unless at once',
      withQuestion({ ...question, asked: { when: { op: 'all', of: [] }, unless: { op: 'all', of: [] } } }),
    ],
    [
      'a place in the conclusion inside a list',
      withQuestion({ ...question, kind: 'group', safe: undefined, rowName: 'x', fields: [{ kind: 'conclusion' }] }),
    ],
    ['a rule that lowers', { ...small, rules: [{ ...small.rules[0], minimumLevel: 1 }] }],
    ['a rule without an action', { ...small, rules: [{ ...small.rules[0], action: undefined }] }],
    ['a source without a licence', { ...small, sources: { GEN: { name: 'x', verified: 'y' } } }],
    ['no level demands', { ...small, levelDemands: undefined }],
  ])('[M2] refuses %s', (_, fault) => {
    expect(accepts(plain(fault))).toBe(false)
  })
})

describe('the schema of answers', () => {
  const file = (definition: QuestionnaireDefinition, answers: unknown): unknown => ({
    questionnaire: `${definition.id}@${String(definition.version)}`,
    today: '2026-11-22',
    stage: 2,
    answers,
  })

  test.each([...questionnaires, small])('[M3] of $id accepts and refuses what a draft does', (definition) => {
    const accepts = compiled(answersSchemaOf(definition))
    const form = compiled(answerFileSchema)
    const counts = { accepted: 0, refused: 0 }
    const given = anyAnswers(definition).chain((answers) => {
      const whole = plain(answers)
      return fc.oneof(fc.constant(whole), mutated(whole), mutated(whole).chain(mutated))
    })
    fc.assert(
      fc.property(given, (answers) => {
        fc.pre(!hasTwins(answers))
        const isDraft = schemaErrors(draftSchema(definition), answers).length === 0
        counts[isDraft ? 'accepted' : 'refused'] += 1
        expect({ answers, accepted: accepts(file(definition, answers)) }).toEqual({ answers, accepted: isDraft })
        expect(evaluateWire(definition, file(definition, answers)).ok).toBe(isDraft)
        if (isDraft) expect(form(file(definition, answers))).toBe(true)
      }),
      { numRuns: 200, seed: 18 },
    )
    expect(counts.accepted).toBeGreaterThan(80)
    expect(counts.refused).toBeGreaterThan(80)
  })

  test('[M3] takes codes and ids, and no question twice', () => {
    const accepts = compiled(answersSchemaOf(small))
    expect(accepts(file(small, { A3: { value: 'ja' } }))).toBe(true)
    expect(accepts(file(small, { rejse: { value: 'ja' } }))).toBe(true)
    expect(accepts(file(small, { A3: { value: 'ja' }, rejse: { value: 'ja' } }))).toBe(false)
    expect(accepts({ ...(file(small, {}) as object), questionnaire: 'lille@2' })).toBe(false)
  })

  test.each(['2023-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1'])(
    '[M3] knows that %s is no day',
    (today) => {
      const accepts = compiled(answersSchemaOf(small))
      expect(accepts({ ...(file(small, {}) as object), today })).toBe(false)
    },
  )
  test.each(['2024-02-29', '2000-02-29', '2026-12-31'])('[M3] knows that %s is a day', (today) => {
    expect(compiled(answersSchemaOf(small))({ ...(file(small, {}) as object), today })).toBe(true)
  })
})

/** Two rows with one id: what JSON Schema cannot say. */
function hasTwins(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const rows = (value as { rows?: unknown }).rows
  if (Array.isArray(rows)) {
    const ids = rows.map((row: unknown): unknown =>
      typeof row === 'object' && row !== null ? Reflect.get(row, 'id') : row,
    )
    if (new Set(ids).size < ids.length) return true
  }
  return Object.values(value).some(hasTwins)
}
