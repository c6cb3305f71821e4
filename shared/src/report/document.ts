/** The report as data: the page and the PDF are two renderings of the same document. */
export const editions = ['vurdering', 'fortroligt-bilag'] as const
export type Edition = (typeof editions)[number]

export type ReportDocument = {
  readonly edition: Edition
  /** »Risikovurdering« – printed as the main heading; never a name. */
  readonly title: string
  /** »Vurdering« or »Fortroligt bilag«. */
  readonly editionLabel: string
  readonly language: 'da-DK'
  readonly header: ReportHeader
  /** Present unless the assessment is approved: »UDKAST« as watermark and as text (G-08). */
  readonly draft?: { readonly watermark: string; readonly text: string }
  /** »Indholdet er et udkast og er ikke fagligt godkendt«, until the version is signed off. */
  readonly contentStatus?: string
  readonly blocks: readonly Block[]
}

/** Stands on every page. */
export type ReportHeader = {
  readonly municipality: string
  readonly caseNumber: string
  /** Never the name: the report's furniture must not reveal the child on a printer. */
  readonly childInitials: string
  readonly version: string
  readonly questionnaire: string
  readonly level: string
  readonly status: string
  /** First part of the content's SHA-256; filled in when a file is issued. */
  readonly contentCode?: string
}

export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string; readonly tone?: Tone }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'facts'; readonly rows: readonly Fact[] }
  | { readonly is: 'notice'; readonly title: string; readonly lines: readonly string[]; readonly tone: Tone }
  | { readonly is: 'answers'; readonly caption: string; readonly rows: readonly AnswerRow[] }
  | {
      readonly is: 'table'
      readonly caption: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly is: 'signatures'; readonly rows: readonly SignatureRow[] }
export type Tone = 'plain' | 'quiet' | 'warning' | 'danger' | 'success'
export type Fact = { readonly label: string; readonly value: string }
export type SignatureRow = { readonly role: string; readonly name: string; readonly at: string; readonly what: string }

/** How an answer stands: unknown, not asked, unanswered and in-the-annex are told apart by word and by form. */
export type AnswerState = 'answered' | 'unknown' | 'unanswered' | 'notAsked' | 'notRelevant' | 'inAnnex'

export type AnswerRow = {
  readonly question: string
  readonly code: string
  readonly mark?: string
  readonly text: string
  /** One value, or two for now and earlier. */
  readonly values: readonly AnswerValue[]
  /** Reasons, free text and rows of groups, in reading order. */
  readonly notes: readonly string[]
  readonly evidence: readonly string[]
  /** Rows of a group, each with its fields. */
  readonly entries: readonly (readonly Fact[])[]
}
export type AnswerValue = {
  readonly label?: string
  readonly text: string
  readonly state: AnswerState
  readonly tone: Tone
}
