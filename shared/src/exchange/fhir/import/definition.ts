import { canonicalJson } from '../../../questionnaire/canonical.js'
import type { QuestionnaireDefinition } from '../../../questionnaire/definition.js'
import type { FieldError } from '../../../validation/fieldError.js'
import { parseDefinition } from '../../../versions/parseDefinition.js'
import type { CannotSay } from '../../cannotSay.js'
import { introLink, ours } from '../names.js'
import { fhirQuestionnaireOf } from '../questionnaire.js'
import { extensionJson, isObject, objectsIn, textIn, type JsonObject } from '../readingJson.js'
import { conditionFrom } from './conditions.js'
import { onlyKnown, type Findings } from './findings.js'
import { childrenOf, linkOf } from './links.js'
import { questionsIn } from './questions.js'
import { renamed } from './renamed.js'
import { withConditions } from './withConditions.js'

export type FhirImport =
  | { readonly ok: true; readonly definition: QuestionnaireDefinition; readonly missing: readonly CannotSay[] }
  | { readonly ok: false; readonly refused: readonly FieldError[] }

/** Says about the resource, not about its questions: not carried over, and named. */
const aboutTheFile = ['id', 'meta', 'text', 'identifier', 'date', 'publisher', 'contact', 'subjectType', 'experimental']
const members = [
  'resourceType',
  'language',
  'extension',
  'url',
  'version',
  'name',
  'title',
  'status',
  'description',
  'item',
]

/**
 * Reads an R4 `Questionnaire` as a definition. What has no counterpart is refused by name, all at once; what R4 does not say –
 * help, sources, reassuring answers – is left open and listed, and the lint will ask for it.
 */
export function definitionFromFhir(resource: unknown): FhirImport {
  const refused: FieldError[] = []
  const missing: CannotSay[] = []
  const inFile: Findings = {
    refuse: (path, message) => refused.push({ path, message }),
    miss: (question, what) => missing.push({ question, what }),
  }
  if (!isObject(resource) || resource['resourceType'] !== 'Questionnaire') {
    inFile.refuse('', 'Filen er ikke en FHIR-Questionnaire.')
    return { ok: false, refused }
  }
  const known = { members: [...members, ...aboutTheFile], extensions: [ours.definition, ours.cannotSay] }
  onlyKnown(resource, '', known, inFile)
  for (const member of aboutTheFile) if (member in resource) inFile.miss('*', `»${member}«`)
  const { items, original } = renamed(objectsIn(resource['item']), inFile)
  const findings: Findings = {
    ...inFile,
    refuse: (path, message) => {
      inFile.refuse(original.get(path) ?? path, message)
    },
  }
  const read = parseDefinition(rawDefinition(resource, items, findings))
  if (!read.ok) return { ok: false, refused: [...refused, ...read.errors] }
  const definition = withReadConditions(read.definition, items, findings)
  return refused.length > 0 ? { ok: false, refused } : { ok: true, definition, missing }
}

function rawDefinition(resource: JsonObject, items: readonly JsonObject[], findings: Findings): unknown {
  const unsaid = extensionJson(resource, ours.definition)
  for (const [member, what] of definitionNeeds) if (unsaid[member] === undefined) findings.miss('*', what)
  return {
    language: 2,
    id: idOf(resource),
    version: versionOf(resource, findings),
    title: textIn(resource, 'title') ?? textIn(resource, 'name') ?? 'Uden titel',
    fixedText: textIn(resource, 'description') ?? 'Fast tekst mangler.',
    sections: items.flatMap((item) => sectionIn(item, findings)),
    rules: [],
    sources: {},
    factors: {},
    lowLevelNeeds: [],
    heardAlone: { question: 'mangler', option: 'mangler' },
    missingInformation: 'mangler',
    caseUse: {},
    levelDemands: [],
    ...unsaid,
  }
}

const idOf = (resource: JsonObject): string =>
  (textIn(resource, 'url')?.split(/[:/]/).at(-1) ?? '').replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 100)

function versionOf(resource: JsonObject, { miss }: Findings): number {
  const version = Number(textIn(resource, 'version'))
  if (Number.isInteger(version) && version > 0) return version
  miss('*', 'et versionsnummer (sat til 1)')
  return 1
}

const definitionNeeds: readonly (readonly [string, string])[] = [
  ['rules', 'regler'],
  ['sources', 'kildelisten'],
  ['heardAlone', 'svaret, der fortæller, at barnet er hørt alene'],
  ['missingInformation', 'spørgsmålet om manglende oplysninger'],
]

function sectionIn(item: JsonObject, findings: Findings): readonly unknown[] {
  const link = linkOf(item)
  if (item['type'] !== 'group' || item['repeats'] === true || item['enableWhen'] !== undefined) {
    findings.refuse(link, 'øverst kan kun stå grupper uden betingelser og gentagelser; de læses som afsnit')
    return []
  }
  onlyKnown(item, link, { members: ['linkId', 'prefix', 'text', 'type', 'item', 'required'], extensions: [] }, findings)
  const code = textIn(item, 'prefix') ?? link
  const isIntro = (child: JsonObject): boolean => linkOf(child) === introLink(code)
  const intro = childrenOf(item).find(isIntro)
  const questions = questionsIn(
    childrenOf(item).filter((child) => !isIntro(child)),
    '',
    findings,
  )
  return [
    {
      code,
      title: textIn(item, 'text') ?? code,
      intro: intro === undefined ? '' : (textIn(intro, 'text') ?? ''),
      questions,
    },
  ]
}

/**
 * A condition of ours stands in our extension, and R4's counterpart in `enableWhen`. Where the two no longer say the same,
 * somebody has changed the R4 elements, and they count.
 */
function withReadConditions(
  definition: QuestionnaireDefinition,
  items: readonly JsonObject[],
  findings: Findings,
): QuestionnaireDefinition {
  const written = enablings(fhirQuestionnaireOf(definition).questionnaire.item)
  const found = enablings(items)
  const changed = new Map([...found].filter(([link, { enabling }]) => written.get(link)?.enabling !== enabling))
  if (changed.size === 0) return definition
  return withConditions(definition, (link, targets) => {
    const item = changed.get(link)?.item
    if (item === undefined) return 'keep'
    return item['enableWhen'] === undefined ? undefined : conditionFrom(item, targets, findings)
  })
}

type Enabled = { readonly item: JsonObject; readonly enabling: string }

function enablings(items: readonly object[]): ReadonlyMap<string, Enabled> {
  const found = new Map<string, Enabled>()
  const visit = (item: JsonObject): void => {
    found.set(linkOf(item), { item, enabling: canonicalJson([item['enableWhen'], item['enableBehavior']]) })
    for (const child of childrenOf(item)) visit(child)
  }
  for (const item of items) if (isObject(item)) visit(item)
  return found
}
