import type { QuestionnaireDefinition } from '../questionnaire/definition.js'
import { risikovurderingV1 } from './risikovurdering/v1/index.js'

/** Every version that can be filled in or read, oldest first. Nothing outside this folder names one. */
export const questionnaires: readonly QuestionnaireDefinition[] = [risikovurderingV1]

export const definitionOf = (id: string, version: number): QuestionnaireDefinition | undefined =>
  questionnaires.find((definition) => definition.id === id && definition.version === version)

/** The version that a new assessment is made with. */
export const latest = (id: string): QuestionnaireDefinition | undefined =>
  questionnaires
    .filter((definition) => definition.id === id)
    .toSorted((one, other) => one.version - other.version)
    .at(-1)
