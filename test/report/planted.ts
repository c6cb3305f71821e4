import {
  questionsOf,
  type Answer,
  type Answers,
  type Entity,
  type EntityKind,
  type Evidence,
  type Question,
  type QuestionnaireDefinition,
} from '@forud/shared'

/** Where a planted string belongs: in the assessment, or in the confidential annex only. */
export type Belongs = 'assessment' | 'annex'
export type Plant = { readonly word: string; readonly belongs: Belongs; readonly where: string }

export const notifier = 'Skolens sundhedsplejerske'

/** A case in which every text that can be written holds a word of its own. */
export function plantedCase(original: QuestionnaireDefinition) {
  const plants: Plant[] = []
  const plant = (where: string, belongs: Belongs): string => {
    const word = `Ord${String(plants.length + 1000)}x`
    plants.push({ word, belongs, where })
    return word
  }
  const definition = withWordsInOptions(original, plant)
  const answers: Record<string, Answer> = {}
  const entities: Entity[] = [notificationOf(plant)]
  for (const question of questionsOf(definition)) {
    const kind = question.kind === 'group' ? question.list : undefined
    if (question.kind === 'group' && kind !== undefined) entities.push(rowOf(question, kind, plant))
    else {
      const answer = answerOf(question, question.annex === true ? 'annex' : 'assessment', plant)
      if (answer !== undefined) answers[question.id] = answer
    }
  }
  return { definition, answers: answers as Answers, entities, plants, plant }
}
type PlantWord = (where: string, belongs: Belongs) => string

/** The first option of every choice is called by its word; it is the one that is chosen. */
function withWordsInOptions(definition: QuestionnaireDefinition, plant: PlantWord): QuestionnaireDefinition {
  const worded = (question: Question, annex: boolean): Question => {
    const belongs = annex || question.annex === true ? 'annex' : 'assessment'
    if (question.kind === 'group') {
      return { ...question, fields: question.fields.map((field) => worded(field, annex || question.annex === true)) }
    }
    if (question.kind !== 'choice' && question.kind !== 'multipleChoice') return question
    const chosen = chosenIn(question)
    const options = question.options.map((option) =>
      option.id === chosen ? { ...option, label: plant(`${question.id} option`, belongs) } : option,
    )
    return { ...question, options }
  }
  const sections = definition.sections.map((section) => ({
    ...section,
    questions: section.questions.map((item) => (item.kind === 'conclusion' ? item : worded(item, false))),
  }))
  return { ...definition, sections }
}

/** The answers that keep every question on the page. */
const opening: Readonly<Record<string, string>> = {
  samtale: 'jaAlene',
  ansatte: 'ja',
  '24t': 'foretagetIkkeAkut',
  findes: 'ja',
}
const chosenIn = ({ id, options }: Extract<Question, { kind: 'choice' | 'multipleChoice' }>): string =>
  opening[id] ?? options[0]?.id ?? ''

const notificationOf = (plant: PlantWord): Entity => ({
  kind: 'notification',
  id: 'n1',
  revision: 1,
  answers: {
    underretter: { value: `${notifier} ${plant('notifier', 'annex')}` },
    modtaget: { value: '2026-11-17T12:40:00.000Z' },
  },
})

const rowOf = (group: Extract<Question, { kind: 'group' }>, kind: EntityKind, plant: PlantWord): Entity => ({
  kind,
  id: `${kind}-1`,
  revision: 1,
  answers: Object.fromEntries(
    group.fields.flatMap((field): [string, Answer][] => {
      const belongs = group.annex === true || field.annex === true ? 'annex' : 'assessment'
      const answer = answerOf(field, belongs, plant)
      return answer === undefined ? [] : [[field.id, answer]]
    }),
  ),
})

/** One source of each kind that matters: open, marked by the author, from the notifier, of the notifier's origin. */
const evidenceOf = (id: string, belongs: Belongs, plant: PlantWord): readonly Evidence[] => [
  { kind: 'skole', origin: `lærer ${plant(`${id} origin`, belongs)}`, text: plant(`${id} source`, belongs) },
  { kind: 'sundhed', annex: true, text: plant(`${id} marked source`, 'annex') },
  { kind: 'underretter', text: plant(`${id} notifier's source`, 'annex') },
  {
    kind: 'skole',
    origin: '  skolens   SUNDHEDSPLEJERSKE ',
    text: plant(`${id} source of the notifier's origin`, 'annex'),
  },
  { kind: 'underretter', origin: notifier },
]

function answerOf(question: Question, belongs: Belongs, plant: PlantWord): Answer | undefined {
  const { id } = question
  if (question.kind === 'group' || (question.kind === 'reference' && question.readFrom !== undefined)) return undefined
  const evidence = evidenceOf(id, belongs, plant)
  const reason = (): string => plant(`${id} reason`, belongs)
  switch (question.kind) {
    case 'factor':
      return { now: 'ja', earlier: 'ikkeRelevant', reason: { earlier: reason() }, evidence }
    case 'rating':
      return { value: 'ja', reason: reason(), evidence }
    case 'choice':
      return { value: chosenIn(question), reason: reason(), evidence }
    case 'multipleChoice':
      return { values: [chosenIn(question)], reason: reason(), evidence }
    case 'text':
      return { value: plant(`${id} text`, belongs), reason: reason(), evidence }
    case 'textList':
      return { values: [plant(`${id} item`, belongs)], evidence }
    case 'scale':
    case 'number':
      return { value: question.most, reason: reason(), evidence }
    case 'date':
      return { value: '2026-12-19', reason: reason(), evidence }
    case 'approximateDate':
      return { value: '2025-11', reason: reason(), evidence }
    case 'dateTime':
      return { value: '2026-11-20T10:00:00.000Z', reason: reason(), evidence }
    case 'reference':
      return { values: ['person-1'], reason: reason(), evidence }
  }
}
