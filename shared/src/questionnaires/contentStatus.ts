import { array, object, string, type InferType } from 'yup'

const approval = object({
  name: string().required(),
  role: string()
    .oneOf(['fagperson', 'jurist'] as const)
    .required(),
  title: string().required(),
  date: string()
    .matches(/^\d{4}-\d{2}-\d{2}$/)
    .required(),
  /** The content that was read and approved: an approval never covers what was changed afterwards. */
  hash: string().required(),
}).noUnknown()
const line = object({ hash: string().defined().nullable(), approvals: array(approval).defined() }).noUnknown()

/** Who stands behind the content. */
export type ContentApproval = Readonly<InferType<typeof approval>>
export type PublishedVersion = { readonly hash: string | null; readonly approvals: readonly ContentApproval[] }
/** `published.json`: by questionnaire and version, `risikovurdering@1`. */
export type Published = { readonly [version: string]: PublishedVersion }

/** Reads the text of `published.json`. Throws on a line that is not one: nothing starts on a guess. */
export function parsePublished(text: string): Published {
  const lines: unknown = JSON.parse(text)
  if (typeof lines !== 'object' || lines === null) throw new Error('published.json must hold an object.')
  const entries: readonly (readonly [string, unknown])[] = Object.entries(lines)
  return Object.fromEntries(entries.map(([version, value]) => [version, line.validateSync(value, { strict: true })]))
}

/** Approvals that make a version published, besides the commit that records them (decisions 26). */
const approvalsNeeded = 2

/**
 * Published takes two professionals who have approved just this content, and nobody counts twice. A jurist's approval is
 * recorded beside theirs. Until then every page and print says that the content is a draft.
 * `name` is the version's, `risikovurdering@1`.
 */
export function contentStatusOf(published: Published, name: string, hash: string): 'draft' | 'approved' {
  const approvals = (published[name]?.approvals ?? []).filter((given) => given.hash === hash)
  const professionals = new Set(approvals.filter(({ role }) => role === 'fagperson').map((given) => given.name))
  return professionals.size >= approvalsNeeded ? 'approved' : 'draft'
}
