import { canonicalJson } from '../../questionnaire/canonical.js'
import type { CannotSay } from '../cannotSay.js'
import { itemControlSystem, ours, standard } from './names.js'
import type { FhirExtension } from './resources.js'

/** Data that R4 has no element for, as JSON; nothing where there is none. */
export const jsonExtension = (url: string, data: object): readonly FhirExtension[] => {
  const text = canonicalJson(data)
  return text === '{}' ? [] : [{ url, valueString: text }]
}

export const controlExtension = (code: 'help' | 'slider'): FhirExtension => ({
  url: standard.itemControl,
  valueCodeableConcept: { coding: [{ system: itemControlSystem, code }] },
})

export const rangeExtensions = (least: number, most: number): readonly FhirExtension[] => [
  { url: standard.minValue, valueInteger: least },
  { url: standard.maxValue, valueInteger: most },
]

export const cannotSayExtension = ({ question, what }: CannotSay): FhirExtension => ({
  url: ours.cannotSay,
  extension: [
    { url: 'question', valueString: question },
    { url: 'what', valueString: what },
  ],
})
