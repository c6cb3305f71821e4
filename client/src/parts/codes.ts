import { findQuestion, type QuestionId, type QuestionnaireDefinition } from '@forud/shared'

/** `C1, C4`: what people cite. */
export const codesOf = (definition: QuestionnaireDefinition, ids: readonly QuestionId[]): string =>
  ids.map((id) => findQuestion(definition, id)?.code ?? id).join(', ')
