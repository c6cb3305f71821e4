import type { QuestionnaireDefinition } from '../questionnaire/definition.js'
import { finding, type LintFinding } from './finding.js'
import { atSection, placedItems, type LintPlace } from './places.js'

/**
 * C. H. Björnsson, Läsbarhet (1968): from 55 a text is as hard as academic or official prose. Question and help are read
 * together and measured together.
 */
export const hardestReading = 55
/** The number says little about fewer words than this. */
const fewestWords = 20

const longWord = 7
const words = /\p{L}[\p{L}\p{N}’'-]*|\p{N}+/gu
/** A full stop, question mark, exclamation mark or colon before a new beginning: not the ones in »stk. 3«. */
const ends = /[.!?:](?=["«»)]*\s+["»«(–]*\p{Lu}|["«»)]*$)/gu

/** Words a sentence, plus words of more than six letters in a hundred. */
export function lix(text: string): number {
  const found = text.match(words) ?? []
  const sentences = Math.max(1, text.trim().match(ends)?.length ?? 0)
  const long = found.filter((word) => word.length >= longWord).length
  return found.length === 0 ? 0 : Math.round(found.length / sentences + (long * 100) / found.length)
}

export const readingLevelFindings = (definition: QuestionnaireDefinition): readonly LintFinding[] => [
  ...definition.sections.flatMap((section) => tooHard(section.intro, atSection(section))),
  ...placedItems(definition).flatMap(({ item, place }) => tooHard(asOneText(item.text, item.help), place)),
]

/** A heading without a full stop ends where the help begins. */
const asOneText = (text: string, help: string): string => `${text}${/[.!?:]$/.test(text) ? '' : '.'} ${help}`.trim()

function tooHard(text: string, place: LintPlace): readonly LintFinding[] {
  const level = lix(text)
  if (level <= hardestReading || (text.match(words)?.length ?? 0) < fewestWords) return []
  const says = `teksten er svær at læse: lix ${String(level)}, og grænsen er ${String(hardestReading)}.`
  return [finding('readingLevel', place, says, 'Del lange sætninger, og brug kortere ord.')]
}
