import { originsOf, type Origin } from '../assessment/origins.js'
import type { Evidence } from '../questionnaire/answers.js'
import { isRevealing } from './disclosure.js'
import type { Block } from './document.js'
import { evidenceKindNames } from './texts.js'
import { isQuestionWithheld, type View } from './view.js'

/** Which sources count: those behind open answers in the assessment, the others in the annex. */
export function originBlocks(view: View): readonly Block[] {
  const isOpen = (id: string, item: Evidence) => !isQuestionWithheld(view, id) && !isRevealing(item, view.notifiers)
  const isHere = view.edition === 'vurdering' ? isOpen : (id: string, item: Evidence) => !isOpen(id, item)
  const origins = originsOf(view.answers, isHere).filter(({ independent }) => independent)
  if (origins.length === 0) return []
  const isAll = origins.length === view.input.assessed.evaluation.independentSources
  const items = origins.map((origin) => originText(view, origin))
  return [
    { is: 'paragraph', text: titles[view.edition] },
    {
      is: 'list',
      items: isAll || view.edition !== 'vurdering' ? items : [...items, 'Se desuden det fortrolige bilag.'],
    },
  ]
}

const titles = {
  vurdering: 'Uafhængige kilder og de svar, de ligger bag:',
  'fortroligt-bilag': 'Uafhængige kilder bag det, der kun står her:',
} as const

function originText(view: View, { kind, name, questions }: Origin): string {
  const who = name === undefined ? evidenceKindNames[kind] : `${evidenceKindNames[kind]} (${name})`
  return `${who}: ${questions.map((id) => view.question(id)?.code ?? id).join(', ')}`
}
