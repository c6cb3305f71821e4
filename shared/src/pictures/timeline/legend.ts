import type { Shape } from '../shapes.js'
import { textWidth, wrapped } from '../textWidth.js'
import { dateText } from '../../explanations/dateText.js'
import type { Timeline } from './happenings.js'
import type { TimelineLayout } from './layout.js'
import { formOf, formShapes, type Form } from './marks.js'

type Meaning = { readonly form: Form; readonly words: string; readonly when: (form: Form) => boolean }

const exact = { exact: 'exact', grave: false } as const
const meanings: readonly Meaning[] = [
  { form: { look: 'incident', ...exact }, words: 'hændelse, dagen er kendt', when: isIncident('exact') },
  {
    form: { look: 'incident', exact: 'approximate', grave: false },
    words: 'hændelse, kun måned eller år er kendt',
    when: isIncident('approximate'),
  },
  {
    form: { look: 'incident', exact: 'exact', grave: true },
    words: 'med våben eller skade',
    when: ({ grave }) => grave,
  },
  { form: { look: 'notification', ...exact }, words: 'underretning', when: ({ look }) => look === 'notification' },
  { form: { look: 'contact', ...exact }, words: 'kontakt', when: ({ look }) => look === 'contact' },
  { form: { look: 'assessment', ...exact }, words: 'vurdering', when: ({ look }) => look === 'assessment' },
  { form: { look: 'plan', ...exact }, words: 'plan', when: ({ look }) => look === 'plan' },
]

function isIncident(is: Form['exact']): (form: Form) => boolean {
  return (form) => form.look === 'incident' && form.exact === is
}

/** What the forms on this picture mean, in as many lines as it takes. */
export function legendOf({ happenings }: Timeline, { axis, left, right }: TimelineLayout, top: number) {
  const forms = happenings.map(formOf)
  const shapes: Shape[] = []
  let x = left
  let y = top
  for (const { form, words } of meanings.filter(({ when }) => forms.some(when))) {
    const width = 34 + textWidth(words, 12)
    if (x > left && x + width > right) {
      x = left
      y += 28
    }
    shapes.push(...formShapes(form, { x, y, width: 22, height: 20 }, 'nr.'), {
      is: 'text',
      at: [x + 28, y + 14.5],
      text: words,
      size: 12,
      ink: 'ink',
    })
    x += width + 16
  }
  if (!axis.pressed) return { shapes, bottom: y + 26 }
  const text = `Grå grund: tiden før ${dateText(axis.recentFrom.slice(0, 7))} er trykket sammen.`
  const lines = wrapped(text, { width: right - left, size: 12, lines: 3 })
  lines.forEach((line, at) => {
    shapes.push({ is: 'text', at: [left, y + 40 + at * 16], text: line, size: 12, ink: 'ink' })
  })
  return { shapes, bottom: y + 32 + lines.length * 16 }
}
