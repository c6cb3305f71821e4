import { ours, standard } from '../names.js'
import { extensionJson, textIn, type JsonObject } from '../readingJson.js'
import { controlOf, onlyKnown, type Findings } from './findings.js'
import { formIn, type Form } from './kinds.js'
import { besideOf, childrenOf, idFrom, isBeside, linkOf } from './links.js'
import { optionsIn } from './options.js'

const members = [
  'linkId',
  'type',
  'prefix',
  'text',
  'required',
  'repeats',
  'enableWhen',
  'enableBehavior',
  'answerOption',
  'extension',
  'item',
]
const extensions = [ours.question, standard.itemControl, standard.minValue, standard.maxValue]

/** The questions among these items. Items beside a date and help below a question belong to their question. */
export function questionsIn(items: readonly JsonObject[], prefix: string, findings: Findings): readonly Form[] {
  return items
    .filter((item) => !isBeside(linkOf(item)) && controlOf(item, standard.itemControl) !== 'help')
    .flatMap((item) => {
      const beside = items.find((other) => isBeside(linkOf(other)) && besideOf(linkOf(other)) === linkOf(item))
      const question = questionIn(item, beside, prefix, findings)
      return question === undefined ? [] : [question]
    })
}

function questionIn(
  item: JsonObject,
  beside: JsonObject | undefined,
  prefix: string,
  findings: Findings,
): Form | undefined {
  const link = linkOf(item)
  onlyKnown(item, link, { members, extensions }, findings)
  const unsaid = extensionJson(item, ours.question)
  const readFields = (group: JsonObject): readonly unknown[] => questionsIn(childrenOf(group), linkOf(group), findings)
  const form = ownForm(item, unsaid['kind'], findings) ?? formIn({ item, beside, findings, readFields })
  if (form === undefined) return undefined
  refuseStrayChildren(item, form.kind, findings)
  const question: Form = {
    id: idFrom(link, prefix),
    code: textIn(item, 'prefix') ?? '',
    text: textIn(item, 'text') ?? link,
    help: helpIn(item),
    sources: [],
    factors: [],
    stage: 2,
    ...(isRated(form) ? { safe: 'nej' } : {}),
    ...(item['required'] === true ? { required: true } : {}),
    ...form,
    ...unsaid,
  }
  listGaps(item, question, unsaid, prefix !== '', findings)
  return question
}

const isRated = ({ kind }: Form): boolean => kind === 'factor' || kind === 'rating'

function helpIn(item: JsonObject): string {
  const help = childrenOf(item).find((child) => controlOf(child, standard.itemControl) === 'help')
  return help === undefined ? '' : (textIn(help, 'text') ?? '')
}

/** What R4 did not say. Fields of a list have no help or sources of their own. */
function listGaps(item: JsonObject, question: Form, unsaid: JsonObject, isField: boolean, { miss }: Findings): void {
  const link = linkOf(item)
  if (textIn(item, 'text') === undefined) miss(link, 'teksten')
  if (unsaid['stage'] === undefined) miss(link, 'trin (sat til 2)')
  if (isRated(question) && unsaid['safe'] === undefined) miss(link, 'betryggende svar (sat til »nej«)')
  if (isField) return
  if (question['help'] === '') miss(link, 'hjælp')
  if (unsaid['sources'] === undefined) miss(link, 'kilder')
}

/** Kinds that R4 has no type for, written by our own export. */
function ownForm(item: JsonObject, kind: unknown, findings: Findings): Form | undefined {
  switch (kind) {
    case 'reference':
    case 'approximateDate':
      return { kind }
    case 'conclusion':
      if (item['type'] === 'choice') return { kind, options: optionsIn(item, findings) }
      if (item['type'] === 'group') return { kind, fields: questionsIn(childrenOf(item), linkOf(item), findings) }
      return { kind }
    default:
      return undefined
  }
}

/** Questions below a question, and columns with conditions of their own, have no counterpart here. */
function refuseStrayChildren(item: JsonObject, kind: string, findings: Findings): void {
  if (item['type'] === 'group' && kind !== 'factor') return
  for (const child of childrenOf(item)) {
    if (controlOf(child, standard.itemControl) === 'help') continue
    if (kind !== 'factor') findings.refuse(linkOf(child), 'et spørgsmål under et spørgsmål kan ikke læses')
    else if (child['enableWhen'] !== undefined)
      findings.refuse(linkOf(child), 'en betingelse på én kolonne kan ikke læses')
  }
}
