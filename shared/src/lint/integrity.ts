import { ratings, unknown } from '../questionnaire/answers.js'
import type { Condition } from '../questionnaire/condition.js'
import { questionsIn } from '../questionnaire/conditionReasons.js'
import type { Item, Question, QuestionnaireDefinition, Rule } from '../questionnaire/definition.js'
import { conditionOf, questionsOf } from '../questionnaire/program.js'

/** Every fault of a definition, in the author's words. Run by a test and when a definition is loaded, never per request. */
export function integrityErrors(definition: QuestionnaireDefinition): readonly string[] {
  const items = definition.sections.flatMap(({ questions }) => questions)
  const questions = questionsOf(definition)
  return [
    ...repeated(
      items.map(({ id }) => id),
      'Id',
    ),
    ...repeated(
      items.map(({ code }) => code),
      'Nummeret',
    ),
    ...repeated(
      definition.rules.map(({ id }) => id),
      'Regel-id',
    ),
    ...items.flatMap((item) => itemErrors(item, definition)),
    ...questions.flatMap((question, place) => askedErrors(question, questions.slice(0, place), questions)),
    ...definition.rules.flatMap((rule) => ruleErrors(rule, questions)),
  ]
}

const repeated = (names: readonly string[], what: string): readonly string[] =>
  [...new Set(names.filter((name, place) => names.indexOf(name) !== place))].map(
    (name) => `${what} »${name}« bruges mere end én gang.`,
  )

const idForm = /^[a-z0-9][a-zA-Z0-9]*$/

function itemErrors(item: Item, { sources, factors }: QuestionnaireDefinition): readonly string[] {
  const faults: string[] = []
  const at = `${item.code} (${item.id})`
  if (!idForm.test(item.id))
    faults.push(`${at}: id må kun have bogstaver og tal og skal begynde med lille bogstav eller tal.`)
  if (item.text.trim() === '' || item.help.trim() === '') faults.push(`${at}: spørgsmål og hjælp skal være udfyldt.`)
  if (item.sources.length === 0) faults.push(`${at}: der mangler en kilde.`)
  faults.push(
    ...item.sources
      .filter((code) => !(code in sources))
      .map((code) => `${at}: kilden »${code}« findes ikke i kildelisten.`),
  )
  faults.push(
    ...item.factors
      .filter((code) => !(code in factors))
      .map((code) => `${at}: faktoren »${code}« findes ikke i faktorlisten.`),
  )
  return item.kind === 'conclusion' ? faults : [...faults, ...kindErrors(item, at)]
}

function kindErrors(question: Question, at: string): readonly string[] {
  switch (question.kind) {
    case 'choice':
    case 'multipleChoice':
      return [
        ...repeated(
          question.options.map(({ id }) => id),
          `${at}: svaret`,
        ),
        ...(question.options.length < 2 ? [`${at}: der skal være mindst to svar at vælge imellem.`] : []),
        ...safeErrors(question, at),
      ]
    case 'group':
      return [
        ...repeated(
          question.fields.map(({ id }) => id),
          `${at}: feltet`,
        ),
        ...question.fields.flatMap((field) => kindErrors(field, `${at}, feltet »${field.id}«`)),
      ]
    case 'factor':
    case 'rating':
    case 'text':
    case 'textList':
    case 'number':
    case 'scale':
    case 'date':
    case 'approximateDate':
    case 'dateTime':
    case 'reference':
      return []
  }
}

function safeErrors(question: Question, at: string): readonly string[] {
  if (question.kind !== 'choice' || question.safe === undefined) return []
  const { safe } = question
  return question.options.some(({ id }) => id === safe)
    ? []
    : [`${at}: det betryggende svar »${safe}« findes ikke blandt svarene.`]
}

function askedErrors(question: Question, earlier: readonly Question[], every: readonly Question[]): readonly string[] {
  if (question.asked === undefined) return []
  const condition = conditionOf(question.asked)
  const at = `${question.code} (${question.id})`
  return [
    ...questionsIn(condition)
      .filter((id) => every.some((other) => other.id === id) && !earlier.some((other) => other.id === id))
      .map((id) => `${at}: betingelsen henviser til »${id}«, som ikke kommer før.`),
    ...conditionErrors(condition, every).map((fault) => `${at}: ${fault}`),
  ]
}

function ruleErrors(rule: Rule, questions: readonly Question[]): readonly string[] {
  const forbidden = questionsIn(rule.when)
    .map((id) => questions.find((question) => question.id === id))
    .filter(
      (question) =>
        question !== undefined &&
        (question.noRule === true || question.kind === 'text' || question.kind === 'textList'),
    )
  return [
    ...conditionErrors(rule.when, questions).map((fault) => `${rule.id}: ${fault}`),
    ...forbidden.map((question) => `${rule.id}: reglen må ikke læse »${question?.id ?? ''}« (G-10).`),
  ]
}

function conditionErrors(condition: Condition, questions: readonly Question[]): readonly string[] {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'countAtLeast':
      return condition.of.length === 0
        ? ['en tom liste af betingelser siger ingenting.']
        : condition.of.flatMap((part) => conditionErrors(part, questions))
    case 'not':
      return conditionErrors(condition.of, questions)
    case 'is':
      return leafErrors(condition, questions, condition.oneOf)
    case 'notKnownToBe':
      return leafErrors(condition, questions, [condition.value])
    case 'notKnown':
    case 'atLeast':
    case 'withinDays':
    case 'afterDays':
    case 'rowsAtLeast':
      return leafErrors(condition, questions, [])
  }
}

type Leaf = Exclude<Condition, { readonly of: unknown }>

function leafErrors(leaf: Leaf, questions: readonly Question[], values: readonly string[]): readonly string[] {
  const question = questions.find(({ id }) => id === leaf.question)
  if (question === undefined) return [`spørgsmålet »${leaf.question}« findes ikke.`]
  const aspect = 'aspect' in leaf ? leaf.aspect : undefined
  const faults: string[] = []
  if ((question.kind === 'factor') !== (aspect !== undefined)) {
    faults.push(
      question.kind === 'factor'
        ? `»${question.id}« har to kolonner; skriv, om det er nu eller tidligere.`
        : `»${question.id}« har ikke kolonnerne nu og tidligere.`,
    )
  }
  if (!fits(leaf.op, question)) faults.push(`»${question.id}« kan ikke sammenlignes på den måde (${leaf.op}).`)
  const possible = possibleValues(question)
  faults.push(
    ...values
      .filter((value) => value === unknown)
      .map(() => `brug »notKnown« og ikke svaret »uoplyst« om »${question.id}«.`),
  )
  faults.push(
    ...values
      .filter((value) => value !== unknown && possible !== undefined && !possible.includes(value))
      .map((value) => `»${question.id}« har ikke svaret »${value}«.`),
  )
  return faults
}

const possibleValues = (question: Question): readonly string[] | undefined => {
  if (question.kind === 'factor' || question.kind === 'rating') return ratings
  return question.kind === 'choice' || question.kind === 'multipleChoice'
    ? question.options.map(({ id }) => id)
    : undefined
}

function fits(op: Leaf['op'], question: Question): boolean {
  const { kind } = question
  switch (op) {
    case 'is':
    case 'notKnownToBe':
      return kind === 'factor' || kind === 'rating' || kind === 'choice' || kind === 'multipleChoice'
    case 'atLeast':
      return kind === 'scale' || kind === 'number'
    case 'withinDays':
    case 'afterDays':
      return kind === 'date'
    case 'rowsAtLeast':
      return kind === 'group'
    case 'notKnown':
      return kind !== 'group'
  }
}
