import type { Instant } from '../assessment/instant.js'
import type { Picture } from '../pictures/shapes.js'

/** The report as data: the page and the PDF are two renderings of the same document. */
export const editions = ['vurdering', 'fortroligt-bilag'] as const
export type Edition = (typeof editions)[number]

/**
 * What is printed, in this order: `title` (the only main heading) with `subtitle` and `editionLabel`, `draft`,
 * `contentStatus`, then `blocks`. Draft status, content status and edition stand on every page too.
 */
export type PrintedDocument = {
  /** Printed as the main heading; never a name. */
  readonly title: string
  readonly subtitle: string
  readonly editionLabel: string
  readonly language: 'da-DK'
  /** When the document was made. The file's creation date, so that the same input gives the same bytes. */
  readonly madeAt: Instant
  /** »UDKAST« as watermark and as text (G-08). */
  readonly draft?: { readonly watermark: string; readonly text: string }
  /** »Indholdet er et udkast og er ikke fagligt godkendt«, until the version is signed off. */
  readonly contentStatus?: string
  readonly blocks: readonly Block[]
}

/** One edition of an assessment: »Vurdering« or »Fortroligt bilag«. A draft unless the assessment is approved. */
export type ReportDocument = PrintedDocument & { readonly edition: Edition; readonly header: ReportHeader }

/** A questionnaire for its readers on paper. */
export type PaperDocument = PrintedDocument & { readonly paper: PaperHeader }
export type PaperHeader = {
  /** `risikovurdering@1`. */
  readonly version: string
  readonly contentCode: string
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
  | { readonly is: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string; readonly tone?: Tone }
  | { readonly is: 'list'; readonly items: readonly string[] }
  /** What a hurried reader must see: a few large values side by side. */
  | { readonly is: 'highlights'; readonly items: readonly Highlight[] }
  /** `grid`: short facts side by side. */
  | { readonly is: 'facts'; readonly caption?: string; readonly shape?: 'grid'; readonly rows: readonly Fact[] }
  /** Things of one kind, each with a title and fields. */
  | { readonly is: 'entries'; readonly entries: readonly Entry[] }
  | { readonly is: 'notice'; readonly title: string; readonly lines: readonly string[]; readonly tone: Tone }
  /** How each kind of answer looks, and what it means. */
  | { readonly is: 'legend'; readonly items: readonly LegendItem[] }
  | { readonly is: 'answers'; readonly caption: string; readonly rows: readonly AnswerRow[] }
  | {
      readonly is: 'table'
      readonly caption: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** Never alone: what it says stands as text as well. */
  | { readonly is: 'picture'; readonly picture: Picture }
  | { readonly is: 'signatures'; readonly rows: readonly SignatureRow[] }
export type Tone = 'plain' | 'quiet' | 'warning' | 'danger' | 'success'
/** `state`: absent where the value is simply said. */
export type Fact = { readonly label: string; readonly value: string; readonly state?: AnswerState }
export type Highlight = {
  readonly label: string
  readonly value: string
  readonly lines: readonly string[]
  readonly tone: Tone
}
export type LegendItem = { readonly value: AnswerValue; readonly meaning: string }
/** `signed`: nobody has signed where it is false, and `name` says so. */
export type SignatureRow = {
  readonly role: string
  readonly name: string
  readonly at: string
  readonly what: string
  readonly signed: boolean
}

/** How an answer stands: unknown, not asked, unanswered and in-the-annex are told apart by word and by form. */
export type AnswerState = 'answered' | 'unknown' | 'unanswered' | 'notAsked' | 'notRelevant' | 'inAnnex'

export type AnswerRow = {
  readonly question: string
  readonly code: string
  readonly mark?: string
  readonly text: string
  /** One value; two for now and earlier; none for a list with rows, and where the answer stands in the other edition. */
  readonly values: readonly AnswerValue[]
  /** Reasons and free text, in reading order. */
  readonly notes: readonly string[]
  readonly evidence: readonly EvidenceLine[]
  /** Rows of a group, each with its fields. */
  readonly entries: readonly Entry[]
}
/** One source, or the place of one that stands in the annex. */
export type EvidenceLine = { readonly text: string; readonly state?: AnswerState }
export type Entry = { readonly title: string; readonly facts: readonly Fact[] }
export type AnswerValue = {
  readonly label?: string
  readonly text: string
  readonly state: AnswerState
  readonly tone: Tone
}
