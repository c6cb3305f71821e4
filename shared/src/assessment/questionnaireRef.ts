/** The version, and the hash of the very content, that something is made with. */
export type QuestionnaireRef = { readonly id: string; readonly version: number; readonly hash: string }
