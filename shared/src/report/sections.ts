import type { Section } from '../questionnaire/definition.js'
import { answerRow } from './answerRows.js'
import type { Block } from './document.js'
import { stateMeanings } from './texts.js'
import { stateValue } from './values.js'
import type { View } from './view.js'

/** Every question of the questionnaire, in its order. */
export function assessmentBlocks(view: View): readonly Block[] {
  const sections = view.input.definition.sections.flatMap((section) => sectionBlocks(view, section))
  if (sections.length === 0) return []
  return [{ is: 'heading', level: 2, text: 'Svarene' }, legend(view), ...sections]
}

function sectionBlocks(view: View, section: Section): readonly Block[] {
  const questions = section.questions.filter((item) => item.kind !== 'conclusion')
  const rows = questions.flatMap((question) => answerRow(view, question) ?? [])
  const elsewhere = section.questions.filter(({ kind }) => view.edition === 'vurdering' && kind === 'conclusion')
  if (rows.length === 0 && elsewhere.length === 0) return []
  const title = `${section.code} · ${section.title}`
  return [
    { is: 'heading', level: 3, text: title },
    ...(rows.length === 0 ? [] : [{ is: 'answers', caption: title, rows } as const]),
    ...(elsewhere.length === 0 ? [] : [elsewhereBlock(elsewhere.map(({ code }) => code))]),
  ]
}

const elsewhereBlock = (codes: readonly string[]): Block => ({
  is: 'paragraph',
  text: `${rangeOf(codes)} står i afsnittet »Konklusion«.`,
  tone: 'quiet',
})

/** »K3–K11« where the codes follow each other. */
function rangeOf(codes: readonly string[]): string {
  const numbers = codes.map((code) => Number(code.slice(1)))
  const isRange = numbers.length > 2 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at)
  return isRange ? `${codes[0] ?? ''}–${codes.at(-1) ?? ''}` : codes.join(', ')
}

function legend({ edition }: View): Block {
  const states = (['unknown', 'unanswered', 'notRelevant', 'notAsked', 'inAnnex'] as const).filter(
    (state) => state !== 'inAnnex' || edition === 'vurdering',
  )
  return { is: 'legend', items: states.map((state) => ({ value: stateValue(state), meaning: stateMeanings[state] })) }
}
