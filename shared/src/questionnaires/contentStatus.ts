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

/**
 * Approved takes two professionals and a jurist, and nobody counts twice (decisions 26).
 * Until then every page and print says that the content is a draft.
 */
export function contentStatusOf(published: Published, id: string, version: number): 'draft' | 'approved' {
  const approvals = published[`${id}@${String(version)}`]?.approvals ?? []
  const jurists = namesOf(approvals, 'jurist')
  const professionals = namesOf(approvals, 'fagperson').filter((name) => !jurists.includes(name))
  return professionals.length >= 2 && jurists.length >= 1 ? 'approved' : 'draft'
}

const namesOf = (approvals: readonly ContentApproval[], role: ContentApproval['role']): readonly string[] => [
  ...new Set(approvals.filter((given) => given.role === role).map(({ name }) => name)),
]
