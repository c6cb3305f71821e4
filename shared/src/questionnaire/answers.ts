import type { Aspect, IsoDate, QuestionId } from './definition.js'

export const ratings = ['ja', 'mistanke', 'nej', 'uoplyst', 'ikkeRelevant'] as const
export type Rating = (typeof ratings)[number]

/** Ikke spurgt endnu · spurgt, ikke afklaret · kan ikke undersøges sikkert endnu. */
export const unknownReasons = ['ikkeSpurgt', 'ikkeAfklaret', 'ikkeSikkert'] as const
export type UnknownReason = (typeof unknownReasons)[number]

/** The value that says »Uoplyst« in every kind that can say it. */
export const unknown = 'uoplyst'

export const evidenceKinds = [
  'barnet',
  'soeskende',
  'skole',
  'sundhed',
  'politi',
  'underretter',
  'sagsakter',
  'egenIagttagelse',
  'andet',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** One source for one answer. */
export type Evidence = {
  /** Which column it supports; absent: the whole answer. */
  readonly aspect?: Aspect
  readonly kind: EvidenceKind
  /** Which person or institution knows it. Case files count as the origin that they report. */
  readonly origin?: string
  readonly date?: IsoDate
  readonly firstHand?: boolean
  /** True: word for word. False: interpreted. */
  readonly verbatim?: boolean
  readonly text?: string
  /** Could reveal who notified: printed in the confidential annex only. */
  readonly annex?: boolean
}

type Common = {
  readonly evidence?: readonly Evidence[]
  /** The author puts the answer in the confidential annex. */
  readonly annex?: boolean
}
/** Keys of the other forms, so that an answer can be read without first asking which form it has. */
type Without<Keys extends string> = { readonly [key in Keys]?: undefined }

export type FactorAnswer = Common &
  Without<'value' | 'values' | 'rows'> & {
    readonly now?: Rating
    readonly earlier?: Rating
    readonly whyUnknown?: { readonly [aspect in Aspect]?: UnknownReason }
    /** Why »Ikke relevant«, per column. */
    readonly reason?: { readonly [aspect in Aspect]?: string }
  }
export type SingleAnswer = Common &
  Without<'now' | 'earlier' | 'values' | 'rows'> & {
    readonly value?: string | number
    readonly whyUnknown?: UnknownReason
    readonly reason?: string
  }
export type MultipleAnswer = Common &
  Without<'now' | 'earlier' | 'value' | 'rows'> & {
    readonly values: readonly string[]
    readonly whyUnknown?: UnknownReason
    readonly reason?: string
  }
export type RowsAnswer = Common &
  Without<'now' | 'earlier' | 'value' | 'values' | 'whyUnknown' | 'reason'> & { readonly rows: readonly Row[] }
/** A row keeps its id for life, never its position. */
export type Row = { readonly id: string; readonly answers: Answers }

export type Answer = FactorAnswer | SingleAnswer | MultipleAnswer | RowsAnswer
/** What has been answered so far. An unanswered question has no key. */
export type Answers = { readonly [question: QuestionId]: Answer }
