import { answersFromFhirResponse, definitionFromFhir, fhirResponseOf, type Answer, type Answers } from '@forud/shared'
import { small } from '../support/smallQuestionnaire.js'

const circumstances = { today: '2026-11-22', stage: 2 } as const

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
