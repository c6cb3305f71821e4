import fc from 'fast-check'
import {
  conditionOf,
  questionsIn,
  questionsOf,
  type Condition,
  type Item,
  type Option,
  type Question,
  type QuestionnaireDefinition,
  type Section,
} from '@forud/shared'
import { fits } from './fitting.js'
import { anyDefinition, conditionOn, fieldFrom, questionFrom, ruleFrom, type QuestionSeed } from './anyDefinition.js'

/** One change that somebody could make to a questionnaire; `pick` says where and how. */
type Edit = (definition: QuestionnaireDefinition, pick: number) => QuestionnaireDefinition

const onOne =
  (
    change: (item: Item, pick: number, earlier: readonly Question[]) => Item,
    suits: (question: Question) => boolean = () => true,
  ): Edit =>
  (definition, pick) => {
    const questions = questionsOf(definition)
    const suitable = questions.filter(suits)
    const chosen = suitable[pick % Math.max(1, suitable.length)]
    const earlier = questions.slice(0, chosen === undefined ? 0 : questions.indexOf(chosen))
    return onItems(definition, (items) =>
      items.map((item) => (item.id === chosen?.id ? change(item, pick, earlier) : item)),
    )
  }

const onItems = (
  definition: QuestionnaireDefinition,
  change: (items: readonly Item[], section: Section) => readonly Item[],
): QuestionnaireDefinition => ({
  ...definition,
  sections: definition.sections.map((section) => ({ ...section, questions: change(section.questions, section) })),
})

const onOptions = (change: (options: readonly Option[], pick: number) => readonly Option[]): Edit =>
  onOne(
    (item, pick) =>
      item.kind === 'choice' || item.kind === 'multipleChoice'
        ? { ...item, options: change(item.options, pick) }
        : item,
    ({ kind }) => kind === 'choice' || kind === 'multipleChoice',
  )

const onFields = (change: (fields: readonly Question[], pick: number) => readonly Question[]): Edit =>
  onOne(
    (item, pick) => (item.kind === 'group' ? { ...item, fields: change(item.fields, pick) } : item),
    ({ kind }) => kind === 'group',
  )

const without = <Key extends string>(item: Item, key: Key): Item => {
  const { [key]: _, ...rest } = item as Item & Readonly<Record<Key, unknown>>
  return rest as Item
}

const otherKind = (item: Item, pick: number, earlier: readonly Question[]): Item => {
  const kinds = ['rating', 'choice', 'text', 'number', 'group', 'textList'] as const
  const seed: QuestionSeed = {
    kind: kinds[pick % kinds.length] ?? 'text',
    text: item.text,
    mark: item.mark,
    stage: item.stage,
    required: item.required === true,
    annex: item.annex === true,
    options: 3,
    asked: undefined,
    unless: false,
  }
  return { ...questionFrom(seed, item.id, earlier), code: item.code }
}

/** Every edit by name, so that a property can count which of them it has met. */
export const edits = {
  addQuestion: (definition, pick) => {
    const seed: QuestionSeed = {
      kind: 'rating',
      text: 'Er det nyt?',
      mark: pick % 3 === 0 ? 'critical' : undefined,
      stage: 1,
      required: pick % 2 === 0,
      annex: false,
      options: 2,
      asked: undefined,
      unless: false,
    }
    const added = questionFrom(seed, `n${String(pick)}`, [])
    const first = definition.sections[0]?.code
    return questionsOf(definition).some(({ id }) => id === added.id)
      ? definition
      : onItems(definition, (items, { code }) => (code === first ? [...items, added] : items))
  },
  removeQuestion: (definition, pick) => {
    const gone = questionsOf(definition)[pick % Math.max(1, questionsOf(definition).length)]
    return onItems(definition, (items) => items.filter(({ id }) => id !== gone?.id))
  },
  moveQuestion: (definition, pick) => {
    const moved = questionsOf(definition)[pick % Math.max(1, questionsOf(definition).length)]
    const last = definition.sections.at(-1)?.code
    return onItems(definition, (items, { code }) => {
      const others = items.filter(({ id }) => id !== moved?.id)
      return code === last && moved !== undefined ? [...others, moved] : others
    })
  },
  rewordText: onOne((item) => ({ ...item, text: `${item.text} Sig mere.` })),
  rewordHelp: onOne((item) => ({ ...item, help: `${item.help} Mere hjælp.` })),
  addOption: onOptions((options, pick) => [
    ...options.filter(({ id }) => id !== `p${String(pick)}`),
    { id: `p${String(pick)}`, label: 'Et svar til' },
  ]),
  removeOption: onOptions((options) => (options.length > 2 ? options.slice(1) : options)),
  rewordOption: onOptions((options) => options.map((option) => ({ ...option, label: `${option.label}!` }))),
  markOption: onOptions((options, pick) =>
    options.map((option, place) => (place === pick % options.length ? { ...option, exclusive: true } : option)),
  ),
  reverseOptions: onOptions((options) => options.toReversed()),
  toggleRequired: onOne((item) => (item.required ? without(item, 'required') : { ...item, required: true })),
  toggleAnnex: onOne((item) => (item.annex ? without(item, 'annex') : { ...item, annex: true })),
  changeStage: onOne((item) => ({ ...item, stage: item.stage === 1 ? 2 : 1 })),
  changeMark: onOne((item, pick) =>
    item.mark ? without(item, 'mark') : { ...item, mark: pick % 2 === 0 ? 'acute' : 'critical' },
  ),
  changeKind: onOne(otherKind),
  changeCondition: onOne((item, pick, earlier) => {
    const when = conditionOn(earlier, pick)
    return when === undefined || item.asked !== undefined ? without(item, 'asked') : { ...item, asked: { when } }
  }),
  flipSafe: onOne((item) =>
    item.kind === 'factor' || item.kind === 'rating' ? { ...item, safe: item.safe === 'ja' ? 'nej' : 'ja' } : item,
  ),
  changeBounds: onOne(
    (item, pick) => (item.kind === 'number' || item.kind === 'scale' ? { ...item, most: 1 + (pick % 20) } : item),
    ({ kind }) => kind === 'number' || kind === 'scale',
  ),
  addField: onFields((fields, pick) => [
    ...fields,
    { ...fieldFrom(pick % 4, pick % 2 === 0), id: `g${String(fields.length)}` },
  ]),
  removeField: onFields((fields) => fields.slice(1)),
  rewordField: onFields((fields) => fields.map((field) => ({ ...field, text: `${field.text} (nyt)` }))),
  renameSection: (definition, pick) => ({
    ...definition,
    sections: definition.sections.map((section, place) =>
      place === pick % definition.sections.length ? { ...section, title: `${section.title} (nyt)` } : section,
    ),
  }),
  moveSection: (definition) => ({ ...definition, sections: definition.sections.toReversed() }),
  addRule: (definition, pick) => ({
    ...definition,
    rules: [
      ...definition.rules.filter(({ id }) => id !== `N${String(pick)}`),
      ...ruleFrom(`N${String(pick)}`, questionsOf(definition), pick),
    ],
  }),
  removeRule: (definition) => ({ ...definition, rules: definition.rules.slice(1) }),
  raiseRule: (definition) => ({
    ...definition,
    rules: definition.rules.map((rule, place) => (place === 0 ? { ...rule, minimumLevel: 4 } : rule)),
  }),
  rewordRule: (definition) => ({
    ...definition,
    rules: definition.rules.map((rule) => ({ ...rule, message: `${rule.message}!` })),
  }),
  changeBasis: (definition, pick) => ({
    ...definition,
    lowLevelNeeds: questionsOf(definition)
      .slice(0, pick % 3)
      .map(({ id }) => id),
  }),
  rewordWhole: (definition) => ({ ...definition, fixedText: `${definition.fixedText} Altid.` }),
} satisfies Readonly<Record<string, Edit>>

export type EditName = keyof typeof edits
const names = Object.keys(edits) as readonly EditName[]

/** Some edits of a questionnaire, with their names, tidied so that the result hangs together too. */
export const anyEdits = (
  definition: QuestionnaireDefinition,
): fc.Arbitrary<{ readonly names: readonly EditName[]; readonly edited: QuestionnaireDefinition }> =>
  fc
    .array(fc.tuple(fc.constantFrom(...names), fc.nat(999)), { minLength: 1, maxLength: 8, size: 'medium' })
    .map((chosen) => ({
      names: chosen.map(([name]) => name),
      edited: tidied(
        chosen.reduce((now, [name, pick]) => edits[name](now, pick), {
          ...definition,
          version: definition.version + 1,
        }),
      ),
    }))

/** A questionnaire and a later version of it. */
export const anyPair = anyDefinition.chain((from) =>
  anyEdits(from).map(({ names: by, edited }) => ({ from, to: edited, by })),
)

/** Takes away the conditions and rules that no longer have what they read before them. */
export function tidied(definition: QuestionnaireDefinition): QuestionnaireDefinition {
  const questions = questionsOf(definition)
  const holds = (condition: Condition, known: readonly Question[]): boolean =>
    questionsIn(condition).every((id) => known.some((question) => question.id === id)) && fits(condition, known)
  const places = new Map(questions.map(({ id }, place) => [id, place]))
  return {
    ...onItems(definition, (items) =>
      items.map((item) =>
        item.asked !== undefined && !holds(conditionOf(item.asked), questions.slice(0, places.get(item.id)))
          ? without(item, 'asked')
          : item,
      ),
    ),
    rules: definition.rules.filter(({ when }) => holds(when, questions)),
    lowLevelNeeds: definition.lowLevelNeeds.filter((id) => places.has(id)),
  }
}
