import { questionsOf, type Answers, type FhirResponseItem, type QuestionnaireDefinition } from '@forud/shared'
import { fhirResponseOf } from '@forud/shared'

/** The same questions without their conditions, so that answers to hidden ones are written too. */
export const withoutConditions = (definition: QuestionnaireDefinition): QuestionnaireDefinition => ({
  ...definition,
  sections: definition.sections.map((section) => ({
    ...section,
    questions: section.questions.map(({ asked: _, ...question }) =>
      question.kind === 'group'
        ? { ...question, fields: question.fields.map(({ asked: __, ...field }) => field) }
        : question,
    ),
  })),
})

/** Every answer as R4 items, also those that our engine would have set aside. */
export const allAsFhir = (definition: QuestionnaireDefinition, answers: Answers): readonly FhirResponseItem[] =>
  fhirResponseOf(withoutConditions(definition), answers, { today: '2026-11-22', stage: 2 }).item

export const conditional = (definition: QuestionnaireDefinition): readonly string[] =>
  questionsOf(definition)
    .filter(({ asked }) => asked !== undefined)
    .map(({ id }) => id)
