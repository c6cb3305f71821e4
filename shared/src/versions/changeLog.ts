import type { QuestionnaireDefinition } from '../questionnaire/definition.js'
import type { DefinitionChange, Weight, WholeChange } from './change.js'
import { compareDefinitions } from './compareDefinitions.js'
import { codeOf, withoutDoubleStops } from './itemNames.js'
import { itemWords } from './itemWords.js'
import { weightReasonTexts } from './texts.js'
import { wholeWords } from './wholeWords.js'

/** Everything that changed in one question, section or rule, in Danish. */
export type ChangeLogEntry = {
  readonly about: 'whole' | 'section' | 'question' | 'rule'
  /** »C4«, »Afsnit C«, »Regel R4-01«, »Hele skemaet«. */
  readonly name: string
  /** A decision as soon as one of its changes is one. */
  readonly weight: Weight
  readonly sentences: readonly ChangeSentence[]
}
export type ChangeSentence = { readonly text: string; readonly weight: Weight; readonly why: string }

const order = ['whole', 'section', 'question', 'rule'] as const

/** The change log from one version to another: the whole first, then sections, questions and rules in their order. */
export function changeLogOf(from: QuestionnaireDefinition, to: QuestionnaireDefinition): readonly ChangeLogEntry[] {
  const entries = new Map<string, ChangeLogEntry>()
  for (const change of compareDefinitions(from, to)) {
    const { about, name } = subjectOf(from, to, change)
    const said = { text: wordsOf(from, to, change), weight: change.weight, why: weightReasonTexts[change.why] }
    const known = entries.get(name)
    const isDecision = change.weight === 'decision' || known?.weight === 'decision'
    entries.set(name, {
      about,
      name,
      weight: isDecision ? 'decision' : 'safe',
      sentences: [...(known?.sentences ?? []), said],
    })
  }
  return order.flatMap((kind) => [...entries.values()].filter(({ about }) => about === kind))
}

const wordsOf = (from: QuestionnaireDefinition, to: QuestionnaireDefinition, change: DefinitionChange): string =>
  withoutDoubleStops('path' in change ? itemWords({ from, to }, change) : wholeWords({ from, to }, change))

type Subject = Pick<ChangeLogEntry, 'about' | 'name'>

function subjectOf(from: QuestionnaireDefinition, to: QuestionnaireDefinition, change: DefinitionChange): Subject {
  if (!('path' in change)) return wholeSubject(change)
  const owner = change.change === 'questionRemoved' ? from : to
  return { about: 'question', name: codeOf(owner, change.path) }
}

function wholeSubject(change: WholeChange): Subject {
  if ('section' in change) return { about: 'section', name: `Afsnit ${change.section}` }
  if ('rule' in change) return { about: 'rule', name: `Regel ${change.rule}` }
  return { about: 'whole', name: 'Hele skemaet' }
}
