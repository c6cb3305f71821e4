import {
  conclusionItem,
  type ConclusionPart,
  type Option,
  type Question,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { capital } from '../../questionnaire/texts.js'

/** What the questionnaire calls a part of the conclusion, its help, options and fields. */
export type Wording = {
  readonly code: string
  readonly text: string
  readonly help: string
  readonly options: readonly Option[]
  readonly fields: readonly Question[]
}

export function wordingOf(definition: QuestionnaireDefinition, part: ConclusionPart): Wording {
  const item = conclusionItem(definition, part)
  return item?.kind === 'conclusion'
    ? { code: item.code, text: item.text, help: item.help, options: item.options ?? [], fields: item.fields ?? [] }
    : { code: 'K', text: '', help: '', options: [], fields: [] }
}

export const optionName = ({ options }: Pick<Wording, 'options'>, id: string): string =>
  options.find((option) => option.id === id)?.label ?? id

export const fieldName = ({ fields }: Wording, id: string): string =>
  capital(fields.find((field) => field.id === id)?.text ?? id)

export function fieldOptions({ fields }: Wording, id: string): readonly Option[] {
  const field = fields.find((known) => known.id === id)
  return field !== undefined && 'options' in field ? field.options : []
}
