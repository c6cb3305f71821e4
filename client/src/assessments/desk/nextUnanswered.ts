import type { QuestionId } from '@forud/shared'

/** The first unanswered question after the one that was worked on last, or from the page's first; otherwise the first of all. */
export function nextUnanswered(
  order: readonly QuestionId[],
  unanswered: readonly QuestionId[],
  last: Element | undefined,
): QuestionId | undefined {
  const row = last ?? document.querySelector('[data-question]')
  const place = order.indexOf(row?.getAttribute('data-question') ?? '')
  const from = last === undefined ? place : place + 1
  const open = new Set(unanswered)
  return order.slice(Math.max(0, from)).find((id) => open.has(id)) ?? order.find((id) => open.has(id))
}
