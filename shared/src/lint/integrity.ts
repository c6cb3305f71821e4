import type { QuestionnaireDefinition } from '../questionnaire/definition.js'
import { findingText } from './finding.js'
import { lintErrors } from './lint.js'

/** Every fault of a definition as text. */
export const integrityErrors = (definition: QuestionnaireDefinition): readonly string[] =>
  lintErrors(definition).map(findingText)
