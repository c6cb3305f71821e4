import type { QuestionnaireDefinition } from '../../questionnaire/definition.js'
import type { Cell } from '../asking/formula.js'

const base = 'urn:forud'
export const canonicalOf = ({ id }: Pick<QuestionnaireDefinition, 'id'>): string => `${base}:questionnaire:${id}`
/** Option ids of one questionnaire; ratings and »Uoplyst« are among them. */
export const optionsOf = (canonical: string): string => `${canonical}/options`

/** Our own extensions. A reader may ignore each of them and still ask every question. */
export const ours = {
  /** What the definition states besides its questions, as JSON. */
  definition: `${base}:fhir:definition`,
  /** What one question states that R4 has no element for, as JSON. */
  question: `${base}:fhir:question`,
  /** The same for an option. */
  option: `${base}:fhir:option`,
  cannotSay: `${base}:fhir:cannot-say`,
  /** The row's id, and what an answer states besides its value, in a response. */
  row: `${base}:fhir:row`,
  answer: `${base}:fhir:answer`,
} as const

const core = 'http://hl7.org/fhir/StructureDefinition'
/** Extensions that HL7 publishes with R4. */
export const standard = {
  itemControl: `${core}/questionnaire-itemControl`,
  optionExclusive: `${core}/questionnaire-optionExclusive`,
  minValue: `${core}/minValue`,
  maxValue: `${core}/maxValue`,
} as const
export const itemControlSystem = 'http://hl7.org/fhir/questionnaire-item-control'

/** Question ids hold no dots or colons, so these name nothing else. */
export const sectionLink = (code: string): string => `section:${code}`
export const introLink = (code: string): string => `section:${code}.intro`
export const helpLink = (linkId: string): string => `${linkId}.help`
export const partLink = (linkId: string, part: Cell['part']): string =>
  part === 'value' ? linkId : `${linkId}.${part}`
