import type { ConclusionItem, Item, Option, Question } from '../../questionnaire/definition.js'
import { insteadOptions } from '../companion.js'
import { columnLabels, insteadLabel, ratingOptions } from '../ratingLabels.js'
import type { Enabling } from './enabling.js'
import { controlExtension, jsonExtension, rangeExtensions } from './extensions.js'
import { helpLink, ours, partLink, standard } from './names.js'
import { isRequired } from './required.js'
import { unsaidOf } from './unsaid.js'
import type { FhirAnswerOption, FhirExtension, FhirItem } from './resources.js'

/** What an item needs to know of the questionnaire around it. */
export type Around = {
  /** The code system of the options. */
  readonly system: string
  readonly enablingOf: (linkId: string) => Enabling | undefined
}

/** The items that stand for one question: mostly one, two where something may be chosen instead. */
export function itemsFor(question: Item, linkId: string, around: Around): readonly FhirItem[] {
  const instead = insteadOptions(question)
  const item = itemFor(question, linkId, around)
  if (instead.length === 0) return [item]
  return [
    item,
    {
      linkId: partLink(linkId, 'instead'),
      text: `${question.text} – ${insteadLabel.toLowerCase()}`,
      type: 'choice',
      ...around.enablingOf(linkId),
      answerOption: instead.map((option) => answerOption(option, around)),
    },
  ]
}

function itemFor(question: Item, linkId: string, around: Around): FhirItem {
  const { type, repeats, answerOption: options, extension = [], item = [] } = formOf(question, linkId, around)
  const extensions = [...extension, ...jsonExtension(ours.question, unsaidOf(question))]
  const items = [...helpItems(question, linkId, type), ...item]
  return withoutEmpty({
    linkId,
    prefix: question.code,
    text: question.text,
    type,
    ...around.enablingOf(linkId),
    required: isRequired(question) && question.kind !== 'factor',
    repeats: repeats === true,
    ...(options === undefined ? {} : { answerOption: options }),
    extension: extensions,
    item: items,
  })
}

/** R4 has no empty texts or lists, and what is false need not be said. */
function withoutEmpty({ prefix, required, repeats, extension = [], item = [], ...stated }: FhirItem): FhirItem {
  return {
    ...stated,
    ...(prefix ? { prefix } : {}),
    ...(required ? { required } : {}),
    ...(repeats ? { repeats } : {}),
    ...(extension.length > 0 ? { extension } : {}),
    ...(item.length > 0 ? { item } : {}),
  }
}

const helpItems = (question: Item, linkId: string, type: FhirItem['type']): readonly FhirItem[] =>
  question.help === '' || type === 'display'
    ? []
    : [{ linkId: helpLink(linkId), text: question.help, type: 'display', extension: [controlExtension('help')] }]

type Form = Pick<FhirItem, 'type' | 'repeats' | 'answerOption' | 'extension' | 'item'>

function formOf(question: Item, linkId: string, around: Around): Form {
  const choices = (options: readonly Option[]): Form => ({
    type: 'choice',
    answerOption: options.map((option) => answerOption(option, around)),
  })
  switch (question.kind) {
    case 'factor':
      return { type: 'group', item: factorColumns(question, linkId, around) }
    case 'rating':
      return choices(ratingOptions)
    case 'choice':
      return choices(question.options)
    case 'multipleChoice':
      return { ...choices(question.options), repeats: true }
    case 'text':
      return { type: question.lines === 'one' ? 'string' : 'text' }
    case 'textList':
      return { type: 'string', repeats: true }
    case 'number':
      return { type: 'integer', extension: rangeExtensions(question.least, question.most) }
    case 'scale':
      return {
        type: 'integer',
        extension: [controlExtension('slider'), ...rangeExtensions(question.least, question.most)],
      }
    case 'date':
    case 'approximateDate':
      return { type: 'date' }
    case 'dateTime':
      return { type: 'dateTime' }
    case 'group':
      return { type: 'group', repeats: question.single !== true, item: fieldItems(question.fields, linkId, around) }
    case 'reference':
      return question.readFrom === undefined
        ? { type: 'string', repeats: question.multiple === true }
        : { type: 'display' }
    case 'conclusion':
      return conclusionForm(question, linkId, around)
  }
}

function conclusionForm({ options, fields }: ConclusionItem, linkId: string, around: Around): Form {
  if (fields !== undefined) return { type: 'group', repeats: true, item: fieldItems(fields, linkId, around) }
  return options === undefined
    ? { type: 'text' }
    : { type: 'choice', answerOption: options.map((option) => answerOption(option, around)) }
}

const fieldItems = (fields: readonly Question[], linkId: string, around: Around): readonly FhirItem[] =>
  fields.flatMap((field) => itemsFor(field, `${linkId}.${field.id}`, around))

const factorColumns = (question: Question, linkId: string, around: Around): readonly FhirItem[] =>
  (['now', 'earlier'] as const).map((aspect) => ({
    linkId: partLink(linkId, aspect),
    text: columnLabels[aspect],
    type: 'choice',
    ...(isRequired(question) ? { required: true } : {}),
    answerOption: ratingOptions.map((option) => answerOption(option, around)),
  }))

function answerOption({ id, label, exclusive, ...unsaid }: Option, { system }: Around): FhirAnswerOption {
  const extension: readonly FhirExtension[] = [
    ...(exclusive === true ? [{ url: standard.optionExclusive, valueBoolean: true }] : []),
    ...jsonExtension(ours.option, unsaid),
  ]
  return { ...(extension.length > 0 ? { extension } : {}), valueCoding: { system, code: id, display: label } }
}
