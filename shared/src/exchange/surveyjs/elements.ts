import type { ConclusionItem, Item, Option, Question } from '../../questionnaire/definition.js'
import { insteadOptions } from '../companion.js'
import { columnLabels, insteadLabel, ratingOptions } from '../ratingLabels.js'
import type { SurveyChoice, SurveyElement } from './survey.js'
import { surveyName } from './visibleIf.js'

export type VisibleIf = (path: string) => string | undefined

/** The elements that stand for one question; `path` is `group.field` in a row. */
export function elementsFor(item: Item, path: string, visibleIf: VisibleIf): readonly SurveyElement[] {
  const instead = insteadOptions(item)
  const element = elementFor(item, path, visibleIf)
  if (instead.length === 0) return [element]
  const beside: SurveyElement = {
    type: 'radiogroup',
    name: surveyName({ question: item.id, part: 'instead' }),
    title: `${item.text} – ${insteadLabel.toLowerCase()}`,
    ...shownIf(visibleIf(path)),
    choices: instead.map(choice),
    showClearButton: true,
  }
  return [element, beside]
}

const shownIf = (visibleIf: string | undefined): { readonly visibleIf?: string } =>
  visibleIf === undefined ? {} : { visibleIf }

function elementFor(item: Item, path: string, visibleIf: VisibleIf): SurveyElement {
  const base = baseOf(item, path, visibleIf)
  switch (item.kind) {
    case 'factor':
      return factorPanel(item, visibleIf(path))
    case 'rating':
      return { ...base, type: 'radiogroup', choices: ratingOptions.map(choice), showClearButton: true }
    case 'choice':
      return { ...base, type: 'radiogroup', choices: item.options.map(choice), showClearButton: true }
    case 'multipleChoice':
      return { ...base, type: 'checkbox', choices: item.options.map(oneOfSeveral) }
    case 'text':
      return item.lines === 'many' ? { ...base, type: 'comment' } : { ...base, type: 'text' }
    case 'textList':
      return rowsOf(item, base, [{ type: 'text', name: 'tekst', title: 'Tekst' }], 50)
    case 'number':
      return { ...base, type: 'text', inputType: 'number', min: item.least, max: item.most }
    case 'scale':
      return { ...base, type: 'rating', rateMin: item.least, rateMax: item.most }
    case 'date':
      return { ...base, type: 'text', inputType: 'date' }
    case 'approximateDate':
      return { ...base, type: 'text' }
    case 'dateTime':
      return { ...base, type: 'text', inputType: 'datetime-local' }
    case 'group':
      return rowsOf(item, base, fieldsOf(item.fields, path, visibleIf), item.single ? 1 : 200)
    case 'reference':
      return item.readFrom === undefined ? { ...base, type: 'text' } : shownOnly(item, base)
    case 'conclusion':
      return conclusionElement(item, base, path, visibleIf)
  }
}

type Base = Pick<SurveyElement, 'name' | 'title' | 'description' | 'visibleIf' | 'isRequired' | 'requiredIf'>

function baseOf(item: Item, path: string, visibleIf: VisibleIf): Base {
  return {
    name: item.id,
    title: item.code === '' ? item.text : `${item.code} ${item.text}`,
    ...(item.help === '' ? {} : { description: item.help }),
    ...shownIf(visibleIf(path)),
    ...requirement(item, path),
  }
}

function requirement(item: Item, path: string): Pick<Base, 'isRequired' | 'requiredIf'> {
  if (item.required !== true || item.kind === 'reference') return {}
  if (item.kind === 'group' && item.emptyWhen !== undefined) return {}
  if (insteadOptions(item).length === 0) return { isRequired: true }
  const beside = surveyName({ question: item.id, part: 'instead' })
  return { requiredIf: `{${path.includes('.') ? 'panel.' : ''}${beside}} empty` }
}

function factorPanel(item: Question, visibleIf: string | undefined): SurveyElement {
  const column = (part: 'now' | 'earlier'): SurveyElement => ({
    type: 'radiogroup',
    name: surveyName({ question: item.id, part }),
    title: columnLabels[part],
    ...(item.required === true ? { isRequired: true } : {}),
    choices: ratingOptions.map(choice),
    showClearButton: true,
  })
  return {
    type: 'panel',
    name: item.id,
    title: `${item.code} ${item.text}`.trim(),
    ...(item.help === '' ? {} : { description: item.help }),
    ...shownIf(visibleIf),
    elements: [column('now'), column('earlier')],
  }
}

const rowsOf = (
  item: Item,
  base: Base,
  templateElements: readonly SurveyElement[],
  maxPanelCount: number,
): SurveyElement => ({
  ...base,
  type: 'paneldynamic',
  templateElements,
  panelCount: 0,
  maxPanelCount,
  addPanelText: item.kind === 'group' ? `Tilføj ${item.rowName}` : 'Tilføj',
})

const fieldsOf = (fields: readonly Question[], path: string, visibleIf: VisibleIf): readonly SurveyElement[] =>
  fields.flatMap((field) => elementsFor(field, `${path}.${field.id}`, visibleIf))

const shownOnly = (item: Item, { isRequired: _, requiredIf: __, ...base }: Base): SurveyElement => ({
  ...base,
  type: 'html',
  html: `<p>${escaped(base.title)}</p><p>${escaped(item.help)}</p>`,
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function conclusionElement(
  { part, options, fields, ...item }: ConclusionItem,
  base: Base,
  path: string,
  visibleIf: VisibleIf,
): SurveyElement {
  if (fields !== undefined) return rowsOf({ ...item, part }, base, fieldsOf(fields, path, visibleIf), 200)
  if (options === undefined) return { ...base, type: 'comment' }
  return part === 'precautions'
    ? { ...base, type: 'checkbox', choices: options.map(oneOfSeveral) }
    : { ...base, type: 'radiogroup', choices: options.map(choice), showClearButton: true }
}

const choice = ({ id, label }: Option): SurveyChoice => ({ value: id, text: label })
const oneOfSeveral = (option: Option): SurveyChoice => ({
  ...choice(option),
  ...(option.exclusive === true ? { isExclusive: true } : {}),
})
