import type { Item, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { finding, type LintFinding, type LintKind } from './finding.js'
import { atRule, atSection, atUse, placedItems, type LintPlace, type Placed } from './places.js'
import { forbiddenSubjects } from './subjects.js'

type Words = { readonly text: string; readonly place: LintPlace; readonly what: string }

/** Texts, helps and sources: there, finished, and about nothing that may not be asked. */
export function wordingFaults(definition: QuestionnaireDefinition): readonly LintFinding[] {
  const items = placedItems(definition)
  return [
    ...overallWords(definition).flatMap(wordFaults('missingText')),
    ...items.flatMap((placed) => itemFaults(placed, definition)),
    ...definition.rules.flatMap((rule) =>
      [
        { text: rule.message, place: atRule(rule), what: 'reglens begrundelse' },
        { text: rule.action, place: atRule(rule), what: 'reglens første handling' },
      ].flatMap(wordFaults('missingRuleText')),
    ),
    ...items.flatMap(forbiddenSubjects),
  ]
}

const overallWords = ({ title, fixedText, sections, levelDemands }: QuestionnaireDefinition): readonly Words[] => [
  { text: title, place: atUse('title'), what: 'titlen' },
  { text: fixedText, place: atUse('fixedText'), what: 'den faste tekst' },
  ...sections.flatMap((section) => [
    { text: section.title, place: atSection(section), what: 'afsnittets titel' },
    { text: section.intro, place: atSection(section), what: 'afsnittets indledning' },
  ]),
  ...levelDemands.map(({ message }) => ({ text: message, place: atUse('levelDemands'), what: 'kravets tekst' })),
]

function itemFaults({ item, place, owner }: Placed, definition: QuestionnaireDefinition): readonly LintFinding[] {
  const words = (text: string, what: string): Words => ({ text, place, what })
  const options = 'options' in item ? (item.options ?? []) : []
  return [
    ...wordFaults('missingText')(words(item.text, owner === undefined ? 'spørgsmålet' : 'feltets tekst')),
    ...options.flatMap(({ id, label }) => wordFaults('missingText')(words(label, `teksten til svaret »${id}«`))),
    ...(owner === undefined ? wordFaults('missingHelp')(words(item.help, 'hjælpen')) : []),
    ...(owner === undefined ? sourceFaults(item, place, definition) : []),
  ]
}

function sourceFaults(item: Item, place: LintPlace, { sources, factors }: QuestionnaireDefinition) {
  const unknown = (kind: LintKind, codes: readonly string[], known: object, says: (code: string) => string) =>
    codes
      .filter((code) => !Object.hasOwn(known, code))
      .map((code) => finding(kind, place, says(code), 'Ret koden, eller skriv den på listen.'))
  return [
    ...(item.sources.length > 0
      ? []
      : [finding('missingSource', place, 'der mangler en kilde.', 'Skriv, hvad spørgsmålet bygger på.')]),
    ...unknown('unknownSource', item.sources, sources, (code) => `kilden »${code}« findes ikke i kildelisten.`),
    ...unknown('unknownFactor', item.factors, factors, (code) => `faktoren »${code}« findes ikke i faktorlisten.`),
  ]
}

/** Written to be replaced later. */
const placeholder =
  /\b(TODO|TBD|FIXME|XXX+|lorem ipsum|udfyldes senere|tekst mangler|mangler tekst)\b|\?\?\?|\[[^\]]*\]/i

const wordFaults =
  (missing: LintKind) =>
  ({ text, place, what }: Words): readonly LintFinding[] => {
    if (text.trim() === '') return [finding(missing, place, `${what} skal være udfyldt.`, 'Skriv teksten.')]
    const [unfinished] = placeholder.exec(text) ?? []
    if (unfinished === undefined) return []
    const says = `${what} er ikke skrevet færdig: »${unfinished}«.`
    return [finding('placeholderText', place, says, 'Skriv den endelige tekst.')]
  }
