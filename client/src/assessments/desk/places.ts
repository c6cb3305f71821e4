import { findQuestion, type Item, type QuestionId, type QuestionnaireDefinition, type Stage } from '@forud/shared'
import { paths } from '../../paths.js'

/** Where something is filled in: a page, a field on it, and the stage that must be shown for it to be there. */
export type Place = { readonly to: string; readonly focus?: string; readonly stage: Stage }

/** Sections of questions have a page each; the last two have pages of their own. */
export function pageOf(assessmentId: string, code: string): string {
  if (code === 'K') return paths.conclusion(assessmentId)
  return code === 'L' ? paths.plan(assessmentId) : paths.section(assessmentId, code)
}

export function placeOfQuestion(definition: QuestionnaireDefinition, assessmentId: string, id: QuestionId): Place {
  const section = definition.sections.find(({ questions }) => questions.some((item) => item.id === id))
  return {
    to: pageOf(assessmentId, section?.code ?? 'A'),
    focus: id,
    stage: findQuestion(definition, id)?.stage ?? 1,
  }
}

/** The place of something missing: `answers.drabstrussel`, `acute.drabstrussel`, `ownLevel`, `conclusion.notYet.reason`. */
export function placeOf(definition: QuestionnaireDefinition, assessmentId: string, path: string): Place {
  const [part = '', name = '', row, field] = path.split('.')
  switch (part) {
    case 'answers': {
      const place = placeOfQuestion(definition, assessmentId, name)
      return row === undefined || field === undefined ? place : { ...place, focus: name }
    }
    case 'acute':
      return { ...placeOfQuestion(definition, assessmentId, name), focus: `acute-${name}` }
    default:
      return { to: paths.conclusion(assessmentId), focus: part === 'ownLevel' ? part : path, stage: 1 }
  }
}

/** What a missing thing is about: the question, or the place in the conclusion. */
export function subjectOf(definition: QuestionnaireDefinition, path: string): Item | undefined {
  const [part = '', name = ''] = path.split('.')
  if (part === 'answers' || part === 'acute') return findQuestion(definition, name)
  const own = part === 'ownLevel' ? part : name
  return definition.sections
    .flatMap(({ questions }) => questions)
    .find((item) => item.kind === 'conclusion' && item.part === partNames.get(own))
}

/** Reasons belong to the choice that they explain. */
const partNames: ReadonlyMap<string, string> = new Map([
  ['raisedReason', 'level'],
  ['unclarifiedReason', 'involvement'],
  ['cannotWaitReason', 'involvement'],
  ['reassessLaterReason', 'reassessBy'],
  ...[
    'ownLevel',
    'level',
    'reason',
    'deviations',
    'scenarios',
    'involvement',
    'precautions',
    'notYet',
    'persons',
    'reassessBy',
  ].map((name): [string, string] => [name, name]),
])
