import type { QuestionId } from '@forud/shared'

/** The first unanswered question after the one that has focus, or after the page's first; otherwise the first of all. */
export function nextUnanswered(
  order: readonly QuestionId[],
  unanswered: readonly QuestionId[],
): QuestionId | undefined {
  const here = document.activeElement?.closest('[data-question]')
  const row = here ?? document.querySelector('[data-question]')
  const place = order.indexOf(row?.getAttribute('data-question') ?? '')
  const from = here === null || here === undefined ? place : place + 1
  const open = new Set(unanswered)
  return order.slice(Math.max(0, from)).find((id) => open.has(id)) ?? order.find((id) => open.has(id))
}
