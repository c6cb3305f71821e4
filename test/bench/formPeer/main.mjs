import 'survey-core/survey-core.fontless.min.css'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import 'survey-core/i18n/danish'

const wanted = new URLSearchParams(location.search)
const [survey, data] = await Promise.all(['/survey.json', '/data.json'].map(async (path) => (await fetch(path)).json()))
const model = new Model({
  ...survey,
  textUpdateMode: wanted.get('update') ?? 'onTyping',
  questionsOnPageMode: wanted.get('pages') ?? 'standard',
  // Going on is never refused: what is measured is how long it takes.
  checkErrorsMode: 'onComplete',
})
if (wanted.get('rows') === 'folded') {
  for (const rows of model.getAllQuestions().filter((question) => question.getType() === 'paneldynamic')) {
    rows.templateTitle = 'Række {panelIndex}'
    rows.panelsState = 'collapsed'
  }
}
model.data = data
model.currentPageNo = Number(wanted.get('page') ?? 0)
globalThis.model = model
createRoot(document.getElementById('root')).render(createElement(Survey, { model }))
