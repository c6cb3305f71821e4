import type { EntityKind } from '@forud/shared'

export type CaseList = { readonly kind: EntityKind; readonly title: string; readonly empty: string }

/** The lists of a case, in the order of the page. Precautions have a panel of their own. */
export const caseLists: readonly CaseList[] = [
  { kind: 'person', title: 'Personer i og omkring familien', empty: 'Ingen personer er skrevet på endnu.' },
  { kind: 'child', title: 'Søskende og andre børn i hjemmet', empty: 'Ingen børn er skrevet på endnu.' },
  { kind: 'incident', title: 'Hændelser', empty: 'Ingen hændelser er skrevet på endnu.' },
  { kind: 'plan', title: 'Planer om rejse eller ægteskab', empty: 'Ingen planer er kendt.' },
  { kind: 'action', title: 'Handlinger', empty: 'Ingen handlinger er aftalt endnu.' },
  { kind: 'contact', title: 'Kontakter med familie og netværk', empty: 'Ingen kontakter er registreret.' },
  { kind: 'notification', title: 'Underretninger og henvendelser', empty: 'Ingen er registreret.' },
]
