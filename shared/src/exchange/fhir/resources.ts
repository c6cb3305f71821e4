/** The parts of FHIR R4 that a questionnaire and its answers use, as hl7.org/fhir/R4 defines them. */

export type FhirCoding = { readonly system?: string; readonly code: string; readonly display?: string }

export type FhirExtension = {
  readonly url: string
  readonly valueString?: string
  readonly valueInteger?: number
  readonly valueBoolean?: boolean
  readonly valueCode?: string
  readonly valueCodeableConcept?: { readonly coding: readonly FhirCoding[] }
  readonly extension?: readonly FhirExtension[]
}

export const fhirItemTypes = ['group', 'display', 'integer', 'date', 'dateTime', 'string', 'text', 'choice'] as const
export type FhirItemType = (typeof fhirItemTypes)[number]

export const fhirOperators = ['exists', '=', '!=', '>=', '<'] as const
export type FhirEnableWhen = {
  readonly question: string
  readonly operator: (typeof fhirOperators)[number]
  readonly answerBoolean?: boolean
  readonly answerInteger?: number
  readonly answerCoding?: FhirCoding
}

export type FhirAnswerOption = { readonly valueCoding: FhirCoding; readonly extension?: readonly FhirExtension[] }

export type FhirItem = {
  readonly linkId: string
  readonly type: FhirItemType
  readonly prefix?: string
  readonly text?: string
  readonly required?: boolean
  readonly repeats?: boolean
  readonly enableWhen?: readonly FhirEnableWhen[]
  readonly enableBehavior?: 'all' | 'any'
  readonly answerOption?: readonly FhirAnswerOption[]
  readonly extension?: readonly FhirExtension[]
  readonly item?: readonly FhirItem[]
}

export type FhirQuestionnaire = {
  readonly resourceType: 'Questionnaire'
  readonly url: string
  readonly version: string
  readonly name: string
  readonly title: string
  readonly status: 'draft'
  readonly language: 'da'
  readonly description: string
  readonly extension?: readonly FhirExtension[]
  readonly item: readonly FhirItem[]
}

export type FhirAnswer = {
  readonly valueCoding?: FhirCoding
  readonly valueString?: string
  readonly valueInteger?: number
  readonly valueDate?: string
  readonly valueDateTime?: string
}

export type FhirResponseItem = {
  readonly linkId: string
  readonly text?: string
  readonly extension?: readonly FhirExtension[]
  readonly answer?: readonly FhirAnswer[]
  readonly item?: readonly FhirResponseItem[]
}

export type FhirQuestionnaireResponse = {
  readonly resourceType: 'QuestionnaireResponse'
  readonly language: 'da'
  readonly questionnaire: string
  readonly status: 'in-progress' | 'completed'
  readonly authored: string
  readonly item: readonly FhirResponseItem[]
}
