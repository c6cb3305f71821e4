import { unknown, type Answer, type UnknownReason } from '../questionnaire/answers.js'
import type { Aspect, Question, QuestionId } from '../questionnaire/definition.js'
import { askedTest } from '../questionnaire/program.js'
import type { AskedExplanation, Found, Leaf, Standing } from './explanation.js'
import { fieldIn, outsideOf, rowScope, stepIn, type Scope } from './scope.js'

type Explain = (scope: Scope, question: Question) => AskedExplanation

/** How the answer that a part reads stands, and why it is not there. `explain`: how a hidden question is explained in turn. */
export function standingOf(scope: Scope, leaf: Leaf, found: Found | undefined, explain: Explain): Standing {
  const field = fieldIn(scope, leaf.question)
  const hidden =
    field === undefined ? hiddenQuestion(scope, leaf.question, explain) : hiddenField(scope, field, explain)
  if (hidden !== undefined) return hidden
  if (saysUnknown(found)) return { is: 'unknown', ...whyOf(scope.subject.answers[leaf.question], leaf) }
  if (found !== undefined) return { is: 'answered' }
  const step = stepIn(scope, leaf.question)
  return field === undefined && step !== undefined && step.stage > scope.stage ? { is: 'later' } : { is: 'blank' }
}

function hiddenQuestion(scope: Scope, id: QuestionId, explain: Explain): Standing | undefined {
  const step = stepIn(scope, id)
  const outside = outsideOf(scope)
  if (step?.isAsked === undefined || step.isAsked(outside.subject) === true) return undefined
  return { is: 'hidden', because: explain(outside, step.question), hasAnswer: scope.given[id] !== undefined }
}

function hiddenField(scope: Scope, field: Question, explain: Explain): Standing | undefined {
  const { row } = scope
  if (row === undefined || field.asked === undefined) return undefined
  const before = rowScope(scope, row.group, row.given, field.id)
  if (askedTest(field.asked)(before.subject) === true) return undefined
  return { is: 'hidden', because: explain(before, field), hasAnswer: row.given.answers[field.id] !== undefined }
}

const saysUnknown = (found: Found | undefined): boolean =>
  typeof found === 'object' ? found.length > 0 && found.every((one) => one === unknown) : found === unknown

function whyOf(answer: Answer | undefined, leaf: Leaf): { readonly why?: UnknownReason } {
  const whyUnknown = answer?.whyUnknown
  const aspect: Aspect | undefined = 'aspect' in leaf ? leaf.aspect : undefined
  const why = typeof whyUnknown === 'object' ? aspect && whyUnknown[aspect] : whyUnknown
  return why === undefined ? {} : { why }
}
