import { QuestionPanelDynamicModel, type Model, type PanelModel, type Question as SurveyQuestion } from 'survey-core'
import { questionsOf, type Answer, type Answers, type Question, type QuestionnaireDefinition } from '@forud/shared'

type Data = { [name: string]: unknown }

/** Every answer as a person who fills in the survey would leave it, hidden ones included. */
export function surveyData(questions: readonly Question[], answers: Answers): Data {
  const data: Data = {}
  for (const question of questions) {
    const answer = answers[question.id]
    if (answer !== undefined) Object.assign(data, cellsOf(question, answer))
  }
  return data
}

function cellsOf(question: Question, answer: Answer): Data {
  const { id, kind } = question
  if (kind === 'factor') return given({ [`${id}__now`]: answer.now, [`${id}__earlier`]: answer.earlier })
  if (kind === 'group') return { [id]: (answer.rows ?? []).map((row) => surveyData(question.fields, row.answers)) }
  if (kind === 'textList') return { [id]: (answer.values ?? []).map((tekst) => ({ tekst })) }
  const beside = kind === 'date' || kind === 'scale' || (kind === 'text' && question.mayBeUnknown === true)
  if (beside && answer.value === 'uoplyst') return { [`${id}__instead`]: 'uoplyst' }
  return given({ [id]: answer.values ?? answer.value })
}

const given = (data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )

/** The question or panel of that name. */
export function fieldNamed(model: Model, name: string): SurveyQuestion | PanelModel {
  const found = [model.getQuestionByName(name), model.getPanelByName(name)].find(Boolean)
  if (found === undefined) throw new Error(`${name} findes ikke.`)
  return found
}

/** Which questions survey-core shows, fields of rows as `group.row.field`. */
export function shownBySurveyJs(
  definition: QuestionnaireDefinition,
  model: Model,
  answers: Answers,
): ReadonlySet<string> {
  const questions = questionsOf(definition)
  model.data = surveyData(questions, answers)
  const shown = new Set<string>()
  for (const question of questions) {
    const element = fieldNamed(model, question.id)
    if (!element.isVisible) continue
    shown.add(question.id)
    if (element instanceof QuestionPanelDynamicModel) addFields(question.id, element, shown)
  }
  return shown
}

function addFields(group: string, { panels }: QuestionPanelDynamicModel, shown: Set<string>): void {
  panels.forEach((panel, place) => {
    for (const { name, isVisible } of panel.questions)
      if (isVisible) shown.add(`${group}.r${String(place)}.${name.replace(/__.*$/, '')}`)
  })
}
