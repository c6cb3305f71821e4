import type { QuestionId, QuestionnaireDefinition, Section } from '../../questionnaire/definition.js'
import { askingsOf, type Askings } from '../asking/askings.js'
import type { CannotSay } from '../cannotSay.js'
import { cannotInFhir } from './cannotInFhir.js'
import { sayEnabling, type Enabling } from './enabling.js'
import { cannotSayExtension, jsonExtension } from './extensions.js'
import { itemsFor, type Around } from './items.js'
import { canonicalOf, introLink, optionsOf, ours, sectionLink } from './names.js'
import type { FhirItem, FhirQuestionnaire } from './resources.js'

export type FhirExport = { readonly questionnaire: FhirQuestionnaire; readonly cannotSay: readonly CannotSay[] }

/** A definition as an R4 `Questionnaire`. Whatever stands in `enableWhen` is exact; the rest is listed and always shown. */
export function fhirQuestionnaireOf(definition: QuestionnaireDefinition): FhirExport {
  const system = optionsOf(canonicalOf(definition))
  const askings = fhirAskings(definition)
  const cannotSay = cannotInFhir(definition, askings)
  const around: Around = { system, enablingOf: enablingFrom(askings) }
  const { id, version, title, fixedText, sections, ...rest } = definition
  const questionnaire: FhirQuestionnaire = {
    resourceType: 'Questionnaire',
    language: 'da',
    extension: [...jsonExtension(ours.definition, rest), ...cannotSay.map(cannotSayExtension)],
    url: canonicalOf(definition),
    version: String(version),
    name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
    title,
    status: 'draft',
    description: fixedText,
    item: sections.map((section) => sectionItem(section, around)),
  }
  return { questionnaire, cannotSay }
}

/** The questions that R4 shows exactly when we ask them. Fields are named `group.field`. */
export const exactInFhir = (definition: QuestionnaireDefinition): ReadonlySet<QuestionId> =>
  new Set([...fhirAskings(definition)].filter(([, { kind }]) => kind !== 'unsaid').map(([id]) => id))

const fhirAskings = (definition: QuestionnaireDefinition): Askings<Enabling> => {
  const system = optionsOf(canonicalOf(definition))
  return askingsOf(definition, (row) => sayEnabling(system, row))
}

const enablingFrom =
  (askings: Askings<Enabling>): Around['enablingOf'] =>
  (linkId) => {
    const asking = askings.get(linkId)
    return asking?.kind === 'said' ? asking.said : undefined
  }

const sectionItem = ({ code, title, intro, questions }: Section, around: Around): FhirItem => ({
  linkId: sectionLink(code),
  prefix: code,
  text: title,
  type: 'group',
  item: [
    ...(intro === '' ? [] : [{ linkId: introLink(code), text: intro, type: 'display' as const }]),
    ...questions.flatMap((question) => itemsFor(question, question.id, around)),
  ],
})
