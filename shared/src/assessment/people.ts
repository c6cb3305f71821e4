/** What an account may do at all; what it may see is decided by attachment (decisions 20). */
export const roles = ['caseworker', 'consultant', 'leader', 'administrator', 'auditor'] as const
export type Role = (typeof roles)[number]
export type AccountId = string
export type Actor = { readonly account: AccountId; readonly role: Role }
/** Why an account may see a case. */
export const attachmentKinds = ['responsible', 'coworker', 'consultant', 'leader'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]
/** A person as printed: name and role in words. */
export type Signature = { readonly account: AccountId; readonly name: string; readonly role: Role; readonly at: string }
