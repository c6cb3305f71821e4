import { ratings, unknown, unknownReasons, type Item, type QuestionnaireDefinition, type Rule } from '@forud/shared'

/** A definition as other programs and reviewers read it: one flat list of questions, one of rules, nothing left out. */
export type Listing = {
  readonly questionnaire: string
  readonly title: string
  readonly fixedText: string
  /** What a factor or a rating may be answered with, and why an answer may be unknown. */
  readonly ratings: readonly string[]
  readonly unknown: string
  readonly unknownReasons: readonly string[]
  readonly questions: readonly ListedItem[]
  readonly rules: readonly ListedRule[]
}

/** Member by member, so that a choice keeps its options. */
type WithoutMarks<Member> = Member extends unknown ? Omit<Member, 'mark' | 'required' | 'annex'> : never
export type ListedItem = WithoutMarks<Item> & {
  readonly section: string
  readonly mark: Item['mark'] | null
  readonly required: boolean
  readonly annex: boolean
}
/** `draftId`: the number in docs/questionnaire.md and in the professional draft. Rules keep it as their id. */
export type ListedRule = Rule & { readonly draftId: string }

export const listingOf = (definition: QuestionnaireDefinition): Listing => ({
  questionnaire: `${definition.id}@${String(definition.version)}`,
  title: definition.title,
  fixedText: definition.fixedText,
  ratings,
  unknown,
  unknownReasons,
  questions: definition.sections.flatMap(({ code, questions }) => questions.map((item) => listed(code, item))),
  rules: definition.rules.map((rule) => ({ ...rule, draftId: rule.id })),
})

const listed = (section: string, item: Item): ListedItem => ({
  ...item,
  section,
  mark: item.mark ?? null,
  required: item.required === true,
  annex: item.annex === true,
})
