import { levelNames } from '../explanations/answerNames.js'
import { conditionInWords } from '../explanations/conditionWords.js'
import { listed } from '../explanations/sentence.js'
import type { QuestionnaireDefinition, Rule } from '../questionnaire/definition.js'
import type { RuleFact, SectionFact, WholeChange } from './change.js'
import { codeOf, quoted } from './itemNames.js'

type Versions = { readonly from: QuestionnaireDefinition; readonly to: QuestionnaireDefinition }

/** One change of a section, a rule or the whole, in Danish. */
export function wholeWords(versions: Versions, change: WholeChange): string {
  switch (change.change) {
    case 'sectionAdded':
    case 'sectionRemoved':
    case 'sectionMoved':
    case 'sectionReworded':
      return sectionWords(change)
    case 'ruleAdded':
    case 'ruleRemoved':
    case 'ruleMoved':
    case 'ruleConditionChanged':
    case 'ruleLevelChanged':
    case 'ruleReworded':
      return ruleWords(versions, change)
    case 'basisChanged':
      return basisWords(versions, change)
    case 'caseUseChanged':
      return 'Det er ændret, hvilke svar sagen bruger uden for skemaet.'
    case 'levelDemandsChanged':
      return 'Det er ændret, hvad der skal være overvejet, før et niveau kan sendes.'
    case 'wordingChanged':
      return change.part === 'title'
        ? `Skemaet hedder nu ${quoted(change.after)} (før ${quoted(change.before)}).`
        : `Den faste tekst er ændret: ${turned(change.before, change.after)}.`
    case 'listingChanged':
      return listingWords(change)
  }
}

const turned = (before: string, after: string): string => `${quoted(before)} er blevet til ${quoted(after)}`

function sectionWords(change: SectionFact): string {
  const name = `Afsnit ${change.section}`
  switch (change.change) {
    case 'sectionAdded':
      return `${name} ${quoted(change.title)} er nyt.`
    case 'sectionRemoved':
      return `${name} ${quoted(change.title)} er udgået.`
    case 'sectionMoved':
      return `${name} ${quoted(change.title)} har fået en anden plads i rækkefølgen.`
    case 'sectionReworded':
      return change.part === 'title'
        ? `${name} hedder nu ${quoted(change.after)} (før ${quoted(change.before)}).`
        : `Indledningen til afsnit ${change.section} er ændret: ${turned(change.before, change.after)}.`
  }
}

function ruleWords({ from, to }: Versions, change: RuleFact): string {
  const name = `Regel ${change.rule}`
  switch (change.change) {
    case 'ruleAdded':
      return `${name} er ny: ${pointing(change.definition)}, når ${conditionInWords(change.definition.when, to)}.`
    case 'ruleRemoved':
      return `${name} er udgået: ${pointing(change.definition)}, når ${conditionInWords(change.definition.when, from)}.`
    case 'ruleMoved':
      return `${name} har fået en anden plads i rækkefølgen.`
    case 'ruleConditionChanged':
      return `${name} udløses på en anden betingelse. Før: ${conditionInWords(change.before, from)}. Nu: ${conditionInWords(change.after, to)}.`
    case 'ruleLevelChanged':
      return `${name} peger nu på mindst niveau ${levelNames[change.after]} (før ${levelNames[change.before]}).`
    case 'ruleReworded':
      return change.part === 'message'
        ? `${name} er omformuleret: ${turned(change.before, change.after)}.`
        : `Første skridt ved regel ${change.rule} er ændret: ${turned(change.before, change.after)}.`
  }
}

const pointing = ({ message, minimumLevel }: Rule): string =>
  `${quoted(message)}, mindst niveau ${levelNames[minimumLevel]}`

type BasisChange = WholeChange & { readonly change: 'basisChanged' }

function basisWords({ from, to }: Versions, { part }: BasisChange): string {
  switch (part) {
    case 'lowLevelNeeds':
      return `Før »Ingen indikation over Lav« kan vises, skal dette nu også være afklaret: ${needs(to)} (før: ${needs(from)}).`
    case 'heardAlone':
      return 'Det er ændret, hvilket svar der fortæller, at barnet er hørt alene.'
    case 'missingInformation':
      return `De manglende oplysninger beskrives nu i ${codeOf(to, [to.missingInformation])} (før i ${codeOf(from, [from.missingInformation])}).`
  }
}

const needs = (definition: QuestionnaireDefinition): string =>
  definition.lowLevelNeeds.length === 0
    ? 'ingenting'
    : listed(definition.lowLevelNeeds.map((id) => codeOf(definition, [id])))

type Listing = WholeChange & { readonly change: 'listingChanged' }

function listingWords({ part, added, removed, altered }: Listing): string {
  const parts = [
    ...(added.length > 0 ? [`${listed(added)} er kommet til`] : []),
    ...(removed.length > 0 ? [`${listed(removed)} er udgået`] : []),
    ...(altered.length > 0 ? [`${listed(altered)} er ændret`] : []),
  ]
  return `${part === 'sources' ? 'Kildelisten' : 'Faktorlisten'} er ændret: ${parts.join('; ')}.`
}
