import type { IsoDate } from '../questionnaire/definition.js'

/** Who stands behind the content. Publishing takes two professionals and a jurist (decisions 26). */
export type ContentApproval = {
  readonly name: string
  readonly role: 'fagperson' | 'jurist'
  readonly title: string
  readonly date: IsoDate
}
export type PublishedVersion = { readonly hash: string | null; readonly approvals: readonly ContentApproval[] }
/** `published.json`: by questionnaire and version, `risikovurdering@1`. */
export type Published = { readonly [version: string]: PublishedVersion }

/** Until the content is approved, every page and print says that it is a draft. */
export function contentStatusOf(published: Published, id: string, version: number): 'draft' | 'approved' {
  const approvals = published[`${id}@${String(version)}`]?.approvals ?? []
  const named = (role: ContentApproval['role']) =>
    new Set(approvals.filter((approval) => approval.role === role).map(({ name }) => name)).size
  return named('fagperson') >= 2 && named('jurist') >= 1 ? 'approved' : 'draft'
}
