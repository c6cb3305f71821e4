import fc from 'fast-check'
import {
  answersFromFhirResponse,
  canonicalJson,
  definitionFromFhir,
  evaluate,
  fhirQuestionnaireOf,
  fhirResponseOf,
  questionnaires,
  type Answer,
  type Answers,
  type FhirItem,
  type FhirQuestionnaire,
} from '@forud/shared'
import { anyAnswers } from '../support/anyAnswers.js'
import { small } from '../support/smallQuestionnaire.js'
import { anyDefinition } from './anyDefinition.js'

const circumstances = { today: '2026-11-22', stage: 2 } as const
const imported = (resource: unknown) => {
  const result = definitionFromFhir(resource)
  if (!result.ok) throw new Error(JSON.stringify(result.refused))
  return result
}
const itemNamed = (questionnaire: FhirQuestionnaire, linkId: string): FhirItem | undefined =>
  questionnaire.item.flatMap(({ item = [] }) => item).find((item) => item.linkId === linkId)

/** What a reader of R4 alone leaves: no extension of ours. */
const withoutOurs = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutOurs)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).map(([name, member]: [string, unknown]) => [
    name,
    name === 'extension' && Array.isArray(member)
      ? member.filter(({ url }: { url: string }) => !url.startsWith('urn:forud'))
      : withoutOurs(member),
  ])
  return Object.fromEntries(kept) as unknown
}

describe('a questionnaire', () => {
  test.each([...questionnaires, small])('[M12] $id comes back from FHIR as it was', (definition) => {
    const { questionnaire } = fhirQuestionnaireOf(definition)
    const { definition: back, missing } = imported(JSON.parse(JSON.stringify(questionnaire)))
    expect(JSON.parse(canonicalJson(back))).toEqual(JSON.parse(canonicalJson(definition)))
    expect(missing).toEqual([])
  })

  test('[M12] any questionnaire comes back from FHIR as it was', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const { definition: back } = imported(JSON.parse(JSON.stringify(fhirQuestionnaireOf(definition).questionnaire)))
        expect(canonicalJson(back)).toBe(canonicalJson(definition))
      }),
      { numRuns: 80, seed: 18 },
    )
  })

  test('[M12] without our extensions the questions, options and conditions that R4 says come back', () => {
    fc.assert(
      fc.property(
        anyDefinition.chain((definition) => fc.tuple(fc.constant(definition), anyAnswers(definition))),
        ([definition, answers]) => {
          const { questionnaire } = fhirQuestionnaireOf(definition)
          const { definition: back, missing } = imported(withoutOurs(questionnaire))
          const again = fhirQuestionnaireOf(back).questionnaire
          expect(missing.length).toBeGreaterThan(0)
          expect(shapesOf(again)).toEqual(shapesOf(questionnaire))
          for (const { linkId, enableWhen } of questionnaire.item.flatMap(({ item = [] }) => item))
            if (enableWhen !== undefined)
              expect(askedIn(back, answers, linkId)).toBe(askedIn(definition, answers, linkId))
        },
      ),
      { numRuns: 80, seed: 18 },
    )
  })

  test('[M12] what was changed in the R4 elements counts before our extension', () => {
    const { questionnaire } = fhirQuestionnaireOf(small)
    const item = itemNamed(questionnaire, 'dato')
    const changed = JSON.parse(
      JSON.stringify(questionnaire).replaceAll(
        JSON.stringify(item?.enableWhen),
        JSON.stringify([{ question: 'trussel.now', operator: '=', answerCoding: { code: 'nej' } }]),
      ),
    ) as unknown
    const question = imported(changed).definition.sections[0]?.questions.find(({ id }) => id === 'dato')
    expect(question?.asked).toEqual({ when: { op: 'is', question: 'trussel', aspect: 'now', oneOf: ['nej'] } })
  })
})

const shapesOf = ({ item }: FhirQuestionnaire): unknown =>
  item.flatMap(({ item: questions = [] }) =>
    questions
      .filter(({ type }) => type !== 'display')
      .map(({ linkId, type, text, repeats, answerOption }) => ({
        linkId,
        type,
        text,
        repeats,
        options: answerOption?.map(({ valueCoding }) => valueCoding.code),
      })),
  )
const askedIn = (definition: Parameters<typeof evaluate>[0], answers: Answers, linkId: string): boolean =>
  evaluate(definition, answers, circumstances).asked.includes(linkId.replace(/\..*$/, ''))

describe('answers', () => {
  /** R4 has no empty text: it is the same as none. */
  const withoutEmptyText = (answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).map(([id, answer]): [string, Answer] => {
        if (answer.rows !== undefined)
          return [
            id,
            { ...answer, rows: answer.rows.map((row) => ({ ...row, answers: withoutEmptyText(row.answers) })) },
          ]
        if (answer.value !== '') return [id, answer]
        const { value: _, ...rest } = answer
        return [id, rest]
      }),
    )
  const readFromRows = ['egneSager', 'egenSag']

  test.each([...questionnaires, small])('[M14] answers to $id come back from FHIR, hidden ones aside', (definition) => {
    fc.assert(
      fc.property(anyAnswers(definition), (answers) => {
        const response = JSON.parse(JSON.stringify(fhirResponseOf(definition, answers, circumstances))) as unknown
        const back = answersFromFhirResponse(definition, response)
        if (!back.ok) throw new Error(JSON.stringify(back.errors))
        const counted = Object.entries(evaluate(definition, answers, circumstances).relevantAnswers)
        const expected = Object.fromEntries(counted.filter(([id]) => !readFromRows.includes(id)))
        expect(back.answers).toEqual(withoutEmptyText(expected))
      }),
      { numRuns: 80, seed: 18 },
    )
  })
})
