import type {
  CaseList,
  CaseUse,
  Item,
  LevelDemand,
  QuestionId,
  QuestionnaireDefinition,
} from '../questionnaire/definition.js'

/** Language 1: what the child's case reads stood in the program, by question id, and not in the definition. */
export type DefinitionInLanguage1 = Omit<QuestionnaireDefinition, 'language' | 'caseUse' | 'levelDemands'> & {
  readonly language: 1
}

const lists: ReadonlyMap<QuestionId, CaseList> = new Map([
  ['personer', 'person'],
  ['soeskende', 'child'],
  ['haendelser', 'incident'],
  ['planer', 'plan'],
  ['ansatteListe', 'employee'],
  ['skole', 'schoolContact'],
  ['plan', 'safetyPlan'],
  ['handlinger', 'action'],
])

/** Writes into the definition what the program of language 1 took for granted, for the questions that are there. */
export function language1to2(definition: DefinitionInLanguage1): QuestionnaireDefinition {
  const ids = new Set(definition.sections.flatMap(({ questions }) => questions.map(({ id }) => id)))
  return {
    ...definition,
    language: 2,
    sections: definition.sections.map((section) => ({
      ...section,
      questions: section.questions.map((item) => withList(item, ids)),
    })),
    caseUse: caseUseIn(ids),
    levelDemands: levelDemandsIn(ids),
  }
}

function withList(item: Item, ids: ReadonlySet<QuestionId>): Item {
  const list = lists.get(item.id)
  if (item.kind !== 'group' || list === undefined) return item
  if (list !== 'child' || !ids.has('findes')) return { ...item, list }
  return { ...item, list, neededWhen: { op: 'is', question: 'findes', oneOf: ['ja'] } }
}

function caseUseIn(ids: ReadonlySet<QuestionId>): CaseUse {
  const hasNotification = ['anledning', 'modtaget', '24t', '24tTid'].every((id) => ids.has(id))
  const hasChannels = ['kanal', 'forbudte'].every((id) => ids.has(id))
  return {
    ...(hasNotification ? { notification } : {}),
    ...(hasChannels ? { channels: { safe: 'kanal', forbidden: 'forbudte' } } : {}),
  }
}

const notification: CaseUse['notification'] = {
  occasion: 'anledning',
  receivedAt: 'modtaget',
  acuteAssessed: '24t',
  acuteAssessedAt: '24tTid',
  notANotification: 'ikkeUnderretning',
}

const levelDemandsIn = (ids: ReadonlySet<QuestionId>): readonly LevelDemand[] =>
  ids.has('beskyttelse') ? [protectionAtLevel4] : []

const protectionAtLevel4: LevelDemand = {
  level: 4,
  question: 'beskyttelse',
  refusedWhen: { op: 'is', question: 'beskyttelse', oneOf: ['ikkeOvervejet'] },
  message: 'Ved niveau 4 skal akut beskyttelse være overvejet, før vurderingen sendes.',
}
