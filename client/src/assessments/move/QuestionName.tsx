import { findQuestion, type QuestionId, type QuestionnaireDefinition } from '@forud/shared'

type QuestionNameProps = { readonly definition: QuestionnaireDefinition; readonly question: QuestionId }

export function QuestionName({ definition, question }: QuestionNameProps) {
  const found = findQuestion(definition, question)
  return (
    <>
      <span className="question-code">{found?.code}</span> {found?.text}
    </>
  )
}
