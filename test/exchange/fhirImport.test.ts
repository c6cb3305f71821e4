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
      { numRuns: 200, seed: 18 },
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
      { numRuns: 200, seed: 18 },
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
      { numRuns: 200, seed: 18 },
    )
  })
})

describe('what cannot be read', () => {
  const withItems = (...item: readonly unknown[]): unknown => ({
    resourceType: 'Questionnaire',
    url: 'https://example.org/Questionnaire/fremmed',
    version: '1',
    title: 'Fremmed',
    status: 'active',
    description: 'Et skema udefra.',
    item: [{ linkId: 'A', text: 'Afsnit', type: 'group', item }],
  })
  const refusals = (...item: readonly unknown[]): readonly string[] => {
    const result = definitionFromFhir(withItems(...item))
    return result.ok ? [] : result.refused.map(({ path, message }) => `${path}: ${message}`)
  }
  const ja = {
    linkId: 'ja',
    text: 'Ja?',
    type: 'choice',
    answerOption: [{ valueCoding: { code: 'j', display: 'Ja' } }],
  }

  test.each([
    ['an unknown type', { linkId: 'x', text: 'X', type: 'boolean' }, 'x: typen »boolean« kan ikke læses'],
    ['a quantity', { linkId: 'x', text: 'X', type: 'quantity' }, 'x: typen »quantity« kan ikke læses'],
    ['an open choice', { ...ja, linkId: 'x', type: 'open-choice' }, 'x: typen »open-choice« kan ikke læses'],
    ['repeated dates', { linkId: 'x', type: 'date', repeats: true }, 'x: typen »date« med gentagelser kan ikke læses'],
    ['a value set', { ...ja, answerValueSet: 'https://example.org/vs' }, 'ja: feltet »answerValueSet« kan ikke læses'],
    ['a first value', { ...ja, initial: [{ valueString: 'j' }] }, 'ja: feltet »initial« kan ikke læses'],
    ['a modifier', { ...ja, modifierExtension: [] }, 'ja: feltet »modifierExtension« kan ikke læses'],
    [
      'an extension of others',
      { ...ja, extension: [{ url: 'https://example.org/calculated' }] },
      'ja: udvidelsen https://example.org/calculated kan ikke læses',
    ],
    ['a number without bounds', { linkId: 'x', type: 'integer' }, 'x: et tal uden minValue og maxValue'],
    [
      'a choice of texts',
      { linkId: 'x', type: 'choice', answerOption: [{ valueString: 'a' }] },
      'x: feltet »valueString« kan ikke læses',
    ],
    [
      'a question below a question',
      { ...ja, item: [{ linkId: 'under', type: 'string' }] },
      'under: et spørgsmål under et spørgsmål kan ikke læses',
    ],
    [
      'a condition on what is not asked before',
      { ...ja, enableWhen: [{ question: 'senere', operator: '=', answerCoding: { code: 'j' } }] },
      'ja: betingelsen på »senere« (=)',
    ],
    [
      'a condition on a text',
      { ...ja, enableWhen: [{ question: 'ja', operator: '=', answerString: 'j' }] },
      'ja: en betingelse, hvis værdi ikke er en kode, et heltal eller sand/falsk',
    ],
    ['a display', { linkId: 'x', text: 'Husk!', type: 'display' }, 'x: typen »display« kan ikke læses'],
  ])('[M15] %s is refused by name', (_, item, expected) => {
    expect(refusals(item)).toContain(expected)
  })

  test('[M16] links that cannot be ids are renamed, and conditions follow', () => {
    const result = definitionFromFhir(
      withItems(
        { ...ja, linkId: '1.1' },
        {
          linkId: '1.2',
          text: 'Hvornår?',
          type: 'date',
          enableWhen: [{ question: '1.1', operator: '=', answerCoding: { code: 'j' } }],
        },
      ),
    )
    if (!result.ok) throw new Error(JSON.stringify(result.refused))
    expect(result.definition.sections[0]?.questions).toMatchObject([
      { id: 'q11' },
      { id: 'q12', asked: { when: { op: 'is', question: 'q11', oneOf: ['j'] } } },
    ])
  })

  test('[M15] two items of one name are refused', () => {
    expect(refusals({ ...ja, linkId: '1.1' }, { ...ja, linkId: '1-1' })).toContain('1-1: linkId findes to gange')
  })

  test('[M15] a section with a condition, and a question outside sections, are refused', () => {
    const given = { ...(withItems(ja) as object), item: [ja, { linkId: 'B', type: 'group', enableWhen: [], item: [] }] }
    const result = definitionFromFhir(given)
    expect(result.ok ? [] : result.refused.map(({ path }) => path)).toEqual(['ja', 'B'])
  })

  test('[M15] all of it is named at once', () => {
    expect(refusals({ linkId: 'x', type: 'url' }, { linkId: 'y', type: 'time' })).toHaveLength(2)
  })

  test('[M15] what is not a questionnaire is refused', () => {
    for (const value of [undefined, null, 'x', [], { resourceType: 'Patient' }])
      expect(definitionFromFhir(value)).toEqual({
        ok: false,
        refused: [{ path: '', message: 'Filen er ikke en FHIR-Questionnaire.' }],
      })
  })

  test('[M16] what R4 does not say is left open and listed', () => {
    const result = definitionFromFhir(withItems(ja))
    if (!result.ok) throw new Error(JSON.stringify(result.refused))
    expect(result.missing).toEqual(
      expect.arrayContaining([
        { question: 'ja', what: 'hjælp' },
        { question: 'ja', what: 'kilder' },
        { question: '*', what: 'regler' },
      ]),
    )
    expect(result.definition.sections[0]?.questions[0]).toMatchObject({
      id: 'ja',
      kind: 'choice',
      help: '',
      sources: [],
    })
  })
})

describe('answers that cannot be read', () => {
  const response = (item: readonly unknown[]): unknown => ({
    resourceType: 'QuestionnaireResponse',
    questionnaire: 'urn:forud:questionnaire:lille|1',
    status: 'in-progress',
    item: [{ linkId: 'section:A', item }],
  })
  const rejse = (code: string): unknown => ({ linkId: 'rejse', answer: [{ valueCoding: { code } }] })

  test('[M14] a response to another questionnaire or version is refused', () => {
    const given = { ...(response([]) as object), questionnaire: 'urn:forud:questionnaire:lille|2' }
    expect(answersFromFhirResponse(small, given)).toMatchObject({ ok: false })
    expect(answersFromFhirResponse(small, {})).toMatchObject({ ok: false })
  })

  test('[M14] an unknown question, a value that is no option, and two answers to one question are refused by name', () => {
    const paths = (given: unknown): readonly string[] => {
      const result = answersFromFhirResponse(small, given)
      return result.ok ? [] : result.errors.map(({ path }) => path)
    }
    expect(paths(response([{ linkId: 'ukendt' }]))).toEqual(['ukendt'])
    expect(paths(response([rejse('måske')]))).toEqual(['rejse.value'])
    expect(
      paths(
        response([
          { linkId: 'dato', answer: [{ valueDate: '2026-12-01' }] },
          { linkId: 'dato.instead', answer: [{ valueCoding: { code: 'uoplyst' } }] },
        ]),
      ),
    ).toEqual(['dato.value'])
  })

  test('[M14] sources, reasons and why something is unknown come along in extensions', () => {
    const answers: Answers = {
      trussel: {
        now: 'uoplyst',
        whyUnknown: { now: 'ikkeSikkert' },
        evidence: [{ kind: 'skole', origin: 'Klasselæreren' }],
      } satisfies Answer,
    }
    const { item } = fhirResponseOf(small, answers, circumstances)
    expect(item[0]?.item?.[0]?.item).toEqual([
      {
        linkId: 'trussel.now',
        answer: [{ valueCoding: { system: 'urn:forud:questionnaire:lille/options', code: 'uoplyst' } }],
      },
    ])
    expect(item[0]?.item?.[0]?.extension?.[0]?.valueString).toContain('ikkeSikkert')
  })
})
