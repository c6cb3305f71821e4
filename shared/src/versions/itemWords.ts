import { markNames } from '../explanations/answerNames.js'
import { askedTree, flatWords } from '../explanations/conditionWords.js'
import { listed } from '../explanations/sentence.js'
import { valueWords } from '../explanations/valueWords.js'
import type { Item, Mark, Option, QuestionId, QuestionnaireDefinition } from '../questionnaire/definition.js'
import type { Asked, ItemChange, ItemKind } from './change.js'
import { atStart, itemAt, itemName, quoted } from './itemNames.js'
import { settingWords } from './settingWords.js'

type Versions = { readonly from: QuestionnaireDefinition; readonly to: QuestionnaireDefinition }

/** One change of a question or a field in one Danish sentence, or two where a condition is told before and after. */
export function itemWords(versions: Versions, change: ItemChange): string {
  const owner = change.change === 'questionRemoved' ? versions.from : versions.to
  return atStart(wordsFor(versions, change, itemName(owner, change.path)))
}

function wordsFor(versions: Versions, change: ItemChange, name: string): string {
  switch (change.change) {
    case 'questionAdded':
      return `${name} er nyt${change.required ? ' og skal besvares' : ''}${marked(change.mark)}${textOf(versions.to, change.path)}.`
    case 'questionRemoved':
      return `${name} er udgået${textOf(versions.from, change.path)}.`
    case 'reworded':
      return rewordedWords(name, change.part, change.before, change.after)
    case 'optionsAdded':
    case 'optionsRemoved':
    case 'optionsMoved':
    case 'optionReworded':
    case 'optionMarksChanged':
      return optionWords(name, change)
    case 'conditionAdded':
    case 'conditionRemoved':
    case 'conditionChanged':
      return conditionWords(versions, change, name)
    case 'safeChanged':
      return safeWords(versions, change, name)
    case 'settingChanged':
      return settingWords(name, change.setting, change.after)
    case 'questionMoved':
    case 'madeRequired':
    case 'madeOptional':
    case 'kindChanged':
    case 'markChanged':
    case 'stageChanged':
    case 'annexChanged':
    case 'ruleReadingChanged':
    case 'boundsChanged':
    case 'codesChanged':
      return plainWords(name, change)
  }
}

type Plain = ItemChange & {
  readonly change:
    | 'questionMoved'
    | 'madeRequired'
    | 'madeOptional'
    | 'kindChanged'
    | 'markChanged'
    | 'stageChanged'
    | 'annexChanged'
    | 'ruleReadingChanged'
    | 'boundsChanged'
    | 'codesChanged'
}

function plainWords(name: string, change: Plain): string {
  switch (change.change) {
    case 'questionMoved':
      return change.before === change.after
        ? `${name} har fået en anden plads i rækkefølgen.`
        : `${name} er flyttet fra afsnit ${change.before} til afsnit ${change.after}.`
    case 'madeRequired':
      return `${name} skal nu besvares.`
    case 'madeOptional':
      return `${name} behøver ikke længere at blive besvaret.`
    case 'kindChanged':
      return `${name} besvares nu med ${kindNames[change.after]} (før med ${kindNames[change.before]}).`
    case 'markChanged':
      return markWords(name, change.before, change.after)
    case 'stageChanged':
      return `${name} hører nu til ${change.after === 1 ? 'de første 24 timer' : 'hele vurderingen'}.`
    case 'annexChanged':
      return `Svar på ${name} hører ${change.after ? 'nu' : 'ikke længere'} til i det fortrolige bilag.`
    case 'ruleReadingChanged':
      return `Reglerne må ${change.after ? 'nu' : 'ikke længere'} læse ${name}.`
    case 'boundsChanged':
      return `${name} går nu fra ${between(change.after)} (før fra ${between(change.before)}).`
    case 'codesChanged':
      return `${change.part === 'sources' ? 'Kilderne' : 'Faktorerne'} ved ${name} er nu ${codeList(change.after)} (før ${codeList(change.before)}).`
  }
}

const between = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  `${String(least)} til ${String(most)}`
const codeList = (codes: readonly string[]): string => (codes.length === 0 ? 'ingen' : listed(codes))

/** Said about a whole question only: a field's text is its name. */
const textOf = (definition: QuestionnaireDefinition, path: readonly QuestionId[]): string =>
  path.length > 1 ? '' : `: ${quoted(itemAt(definition, path)?.text ?? '')}`

const marked = (mark: Mark | undefined): string => (mark === undefined ? '' : ` (${markNames[mark]})`)

function markWords(name: string, before: Mark | undefined, after: Mark | undefined): string {
  if (after === undefined) return `${name} er ikke længere mærket ${before === undefined ? '' : markNames[before]}.`
  return `${name} er nu mærket ${markNames[after]}${before === undefined ? '' : ` (før ${markNames[before]})`}.`
}

function rewordedWords(
  name: string,
  part: 'text' | 'help' | 'code' | 'rowName',
  before: string,
  after: string,
): string {
  switch (part) {
    case 'text':
      return `${name} er omformuleret: ${quoted(before)} er blevet til ${quoted(after)}.`
    case 'help':
      return `Hjælpen til ${name} er ændret: ${quoted(before)} er blevet til ${quoted(after)}.`
    case 'code':
      return `${after} hed før ${before}.`
    case 'rowName':
      return `En post i ${name} kaldes nu ${quoted(after)} (før ${quoted(before)}).`
  }
}

type OptionChange = ItemChange & {
  readonly change: 'optionsAdded' | 'optionsRemoved' | 'optionsMoved' | 'optionReworded' | 'optionMarksChanged'
}

function optionWords(name: string, change: OptionChange): string {
  switch (change.change) {
    case 'optionsAdded':
      return `${name} har fået ${labels(change.options)}.`
    case 'optionsRemoved':
      return `${name} har ikke længere ${labels(change.options)}.`
    case 'optionsMoved':
      return `Svarene på ${name} står i en anden rækkefølge.`
    case 'optionReworded':
      return `Svaret ${quoted(change.before)} på ${name} hedder nu ${quoted(change.after)}.`
    case 'optionMarksChanged':
      return `Svaret ${quoted(change.after.label)} på ${name} ${listed(optionMarks(change.before, change.after))}.`
  }
}

const labels = (options: readonly Option[]): string =>
  `${options.length === 1 ? 'svaret' : 'svarene'} ${listed(options.map(({ label }) => quoted(label)))}`

function optionMarks(before: Option, after: Option): readonly string[] {
  const said: string[] = []
  if (before.exclusive !== after.exclusive)
    said.push(after.exclusive ? 'skal nu vælges alene' : 'kan nu vælges sammen med andre')
  if (before.needsReason !== after.needsReason)
    said.push(after.needsReason ? 'skal nu begrundes' : 'skal ikke længere begrundes')
  if (before.leavesOpen !== after.leavesOpen)
    said.push(after.leavesOpen ? 'tæller ikke længere som afklaret' : 'tæller nu som afklaret')
  return said
}

type ConditionChange = ItemChange & { readonly change: 'conditionAdded' | 'conditionRemoved' | 'conditionChanged' }

function conditionWords({ from, to }: Versions, change: ConditionChange, name: string): string {
  const group = change.path.length > 1 ? change.path[0] : undefined
  const words = (definition: QuestionnaireDefinition, asked: Asked): string =>
    askedWords(definition, change.path, asked, group)
  switch (change.change) {
    case 'conditionAdded':
      return `${name} stilles ikke længere altid. Nu: ${words(to, change.after)}.`
    case 'conditionRemoved':
      return `${name} stilles nu altid. Før: ${words(from, change.before)}.`
    case 'conditionChanged':
      return `${name} stilles på en anden betingelse. Før: ${words(from, change.before)}. Nu: ${words(to, change.after)}.`
  }
}

function askedWords(
  definition: QuestionnaireDefinition,
  path: readonly QuestionId[],
  asked: Asked,
  group: QuestionId | undefined,
): string {
  const item = itemAt(definition, path)
  if (item === undefined || item.kind === 'conclusion') return 'på en betingelse'
  const tree = askedTree({ ...item, asked }, definition, group)
  return tree === undefined ? 'altid' : flatWords(tree).replace(/^S/, 's')
}

type SafeChange = ItemChange & { readonly change: 'safeChanged' }

function safeWords({ from, to }: Versions, { before, after, path }: SafeChange, name: string): string {
  const words = (definition: QuestionnaireDefinition, value: string): string => {
    const item = itemAt(definition, path)
    return quoted(valueWords(item?.kind === 'conclusion' ? undefined : item, value))
  }
  const earlier = before === undefined ? 'ikke angivet' : words(from, before)
  const now = after === undefined ? 'ikke længere angivet' : `nu ${words(to, after)}`
  return `Det betryggende svar på ${name} er ${now} (før ${earlier}).`
}

/** What a question is answered with. */
const kindNames: Readonly<Record<ItemKind, string>> = {
  factor: 'nu og tidligere',
  rating: 'ja, mistanke, nej eller uoplyst',
  choice: 'ét valg',
  multipleChoice: 'flere valg',
  text: 'fri tekst',
  textList: 'en liste af tekster',
  number: 'et tal',
  scale: 'en skala',
  date: 'en dato',
  approximateDate: 'en omtrentlig dato',
  dateTime: 'dato og klokkeslæt',
  group: 'en liste',
  reference: 'et valg fra en liste',
  conclusion: 'en del af konklusionen',
} satisfies Record<Item['kind'], string>
