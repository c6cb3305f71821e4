import { questionsOf, type QuestionId, type QuestionnaireDefinition } from '@forud/shared'

/** In the order of the questionnaire. */
export const inOrder = <One extends { readonly question: QuestionId }>(
  definition: QuestionnaireDefinition,
  all: readonly One[],
): readonly One[] => questionsOf(definition).flatMap(({ id }) => all.filter(({ question }) => question === id))
