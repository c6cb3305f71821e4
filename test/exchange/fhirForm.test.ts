import { fhirQuestionnaireOf, questionnaires, questionsOf, type FhirItem } from '@forud/shared'
import { small } from '../support/smallQuestionnaire.js'
import { asR4Questionnaire } from './fhirRenderer.js'

const { questionnaire, cannotSay } = fhirQuestionnaireOf(small)
const [section] = questionnaire.item
const item = (linkId: string): FhirItem | undefined => section?.item?.find((one) => one.linkId === linkId)
const system = 'urn:forud:questionnaire:lille/options'
const isOne = (code: string) => ({ question: 'rejse', operator: '=', answerCoding: { system, code } })

const linksIn = (items: readonly FhirItem[]): readonly string[] =>
  items.flatMap(({ linkId, item: inside = [] }) => [linkId, ...linksIn(inside)])

test('[M18] a questionnaire has address, version, language and title; sections are groups', () => {
  expect(asR4Questionnaire(questionnaire)).toMatchObject({
    resourceType: 'Questionnaire',
    url: 'urn:forud:questionnaire:lille',
    version: '1',
    language: 'da',
    title: 'Lille spørgeskema',
    status: 'draft',
  })
  expect(section).toMatchObject({ linkId: 'section:A', prefix: 'A', text: 'Afsnit', type: 'group' })
  expect(section?.item?.[0]).toEqual({ linkId: 'section:A.intro', text: 'Indledning.', type: 'display' })
})

test('[M18] choices, several choices, numbers, texts and lists stand in R4 elements', () => {
  expect(item('samtale')).toMatchObject({
    prefix: 'A1',
    type: 'choice',
    required: true,
    answerOption: [{ valueCoding: { system, code: 'alene', display: 'Ja, alene' } }, {}],
  })
  expect(item('hvem')).toMatchObject({ type: 'choice', repeats: true })
  expect(item('frygt')).toMatchObject({ type: 'integer' })
  expect(item('mangler')).toMatchObject({ type: 'text' })
  expect(item('boern')).toMatchObject({ type: 'group', repeats: true })
  expect(item('trussel')?.item?.map(({ linkId, type }) => [linkId, type])).toEqual([
    ['trussel.help', 'display'],
    ['trussel.now', 'choice'],
    ['trussel.earlier', 'choice'],
  ])
})

test('[M18] what may be chosen instead of a date stands beside it, and neither is required alone', () => {
  expect(item('dato')).not.toHaveProperty('required')
  expect(item('dato.instead')).toMatchObject({ type: 'choice', answerOption: [{ valueCoding: { code: 'uoplyst' } }] })
  expect(cannotSay).toContainEqual({ question: 'dato', what: 'at enten svaret eller »Uoplyst« skal vælges' })
})

test('[M11] »when« is what must be so; »unless« names blank and every other answer', () => {
  expect(item('dato')).toMatchObject({ enableWhen: [isOne('ja'), isOne('mistanke')], enableBehavior: 'any' })
  expect(item('dato.instead')?.enableWhen).toEqual(item('dato')?.enableWhen)
  expect(item('pas')).toMatchObject({
    enableWhen: [
      { question: 'rejse', operator: 'exists', answerBoolean: false },
      isOne('uoplyst'),
      isOne('ja'),
      isOne('mistanke'),
      isOne('ikkeRelevant'),
    ],
    enableBehavior: 'any',
  })
})

test('[M11] a field of a row reads its own row and answers outside it', () => {
  expect(item('boern')?.item?.find(({ linkId }) => linkId === 'boern.hvilken')).toMatchObject({
    enableWhen: [
      { question: 'boern.risiko', operator: '=' },
      { question: 'trussel.now', operator: '=' },
    ],
    enableBehavior: 'all',
  })
})

test('[M4] what R4 cannot say is always shown, listed, and stands in an extension', () => {
  expect(item('egneSager')).not.toHaveProperty('enableWhen')
  const said = { question: 'egneSager', what: 'hvornår der spørges: antal rækker i en liste. Vises altid' }
  expect(cannotSay).toContainEqual(said)
  const listed = questionnaire.extension?.filter(({ url }) => url === 'urn:forud:fhir:cannot-say')
  expect(listed).toHaveLength(cannotSay.length)
  expect(listed?.map(({ extension = [] }) => extension.map(({ valueString }) => valueString))).toContainEqual([
    said.question,
    said.what,
  ])
})

test.each([...questionnaires, small])(
  '[M18] every question of $id has an item, and no two items one name',
  (definition) => {
    const links = linksIn(fhirQuestionnaireOf(definition).questionnaire.item)
    expect(new Set(links).size).toBe(links.length)
    expect(questionsOf(definition).filter(({ id }) => !links.includes(id))).toEqual([])
  },
)
