import { Model } from 'survey-core'
import { questionnaires, surveyOf, type SurveyElement } from '@forud/shared'
import { small } from '../support/smallQuestionnaire.js'
import { fieldNamed } from './surveyRenderer.js'

const elementsOf = ({ pages }: ReturnType<typeof surveyOf>['survey']): readonly SurveyElement[] =>
  pages.flatMap(({ elements }) => elements)
const element = (name: string): SurveyElement | undefined =>
  elementsOf(surveyOf(small).survey).find((one) => one.name === name)

const faultsIn = ({ jsonErrors }: { readonly jsonErrors: readonly { readonly message: string }[] | null }) =>
  (jsonErrors ?? []).map(({ message }) => message)

test.each([...questionnaires, small])('[M17] survey-core loads $id without a fault', (definition) => {
  const model = new Model(surveyOf(definition).survey)
  expect(faultsIn(model)).toEqual([])
  expect(model.pages).toHaveLength(definition.sections.length)
})

test.each(questionnaires)('[M17] every item of $id has a field that can be filled in, or is listed', (definition) => {
  const { survey, cannotSay } = surveyOf(definition)
  const model = new Model(survey)
  const items = definition.sections.flatMap(({ questions }) => questions)
  expect(items).toHaveLength(105)
  for (const { id, kind } of items) {
    const field = fieldNamed(model, id)
    expect({ id, found: field.name }).toEqual({ id, found: id })
    if (kind === 'reference') expect(cannotSay.map(({ question }) => question)).toContain(id)
    else expect({ id, type: field.getType() }).not.toEqual({ id, type: 'html' })
  }
})

test('[M17] a factor is two columns, a date may be »Uoplyst«, a list is a panel per row', () => {
  expect(element('trussel')).toMatchObject({
    type: 'panel',
    title: 'A2 Er der truet?',
    elements: [
      { type: 'radiogroup', name: 'trussel__now', isRequired: true },
      { type: 'radiogroup', name: 'trussel__earlier', isRequired: true },
    ],
  })
  expect(element('dato')).toMatchObject({ type: 'text', inputType: 'date', requiredIf: '{dato__instead} empty' })
  expect(element('dato__instead')).toMatchObject({ choices: [{ value: 'uoplyst', text: 'Uoplyst' }] })
  expect(element('boern')).toMatchObject({ type: 'paneldynamic', addPanelText: 'Tilføj barn' })
})

test('[M13] a hidden answer counts for nothing, though SurveyJS keeps it', () => {
  const [section] = small.sections
  const definition = {
    ...small,
    sections: [
      {
        ...section,
        code: 'A',
        title: 'Afsnit',
        intro: '',
        questions: [
          ...(section?.questions ?? []),
          {
            ...element0(),
            id: 'efter',
            code: 'Z1',
            asked: { when: { op: 'is' as const, question: 'pas', oneOf: ['ja'] } },
          },
        ],
      },
    ],
  }
  const model = new Model(surveyOf(definition).survey)
  model.data = { rejse: 'ja', pas: 'ja' }
  expect(model.getQuestionByName('efter').isVisible).toBe(true)
  model.data = { rejse: 'nej', pas: 'ja' }
  expect(model.getQuestionByName('efter').isVisible).toBe(false)
  expect(model.data).toEqual({ rejse: 'nej', pas: 'ja' })
})

/** A plain rating of the small questionnaire. */
function element0() {
  const question = small.sections[0]?.questions.find(({ id }) => id === 'kontrol')
  if (question?.kind !== 'rating') throw new Error('Vurderingen mangler.')
  return question
}

test('[M4] what SurveyJS cannot say is listed by question', () => {
  expect(surveyOf(small).cannotSay).toEqual([
    { question: '*', what: '4 regler, der angiver et mindste niveau' },
    expect.objectContaining({ question: '*' }),
    expect.objectContaining({ question: '*' }),
    { question: 'boern', what: 'hvilket svar der siger, at listen med rette er tom' },
    { question: 'egneSager', what: 'et svar, der læses af rækkerne' },
  ])
})
