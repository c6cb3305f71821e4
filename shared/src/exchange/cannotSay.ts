import type { QuestionId } from '../questionnaire/definition.js'

/** What a format has no words for. `*`: the questionnaire as a whole. */
export type CannotSay = { readonly question: QuestionId | '*'; readonly what: string }
