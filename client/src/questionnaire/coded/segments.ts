import type { Rating, UnknownReason } from '@forud/shared'
import { partly, ratingNames, unknownReasonNames, ratings, unknownReasons } from '@forud/shared'
import { capital } from '../texts.js'
import type { Segment } from '../../design/SegmentedControl.js'

const letters: { readonly [rating in Rating]: string } = {
  ja: 'j',
  mistanke: 'm',
  nej: 'n',
  uoplyst: 'u',
  ikkeRelevant: 'i',
}

/** Colour repeats the word: what worries is red and yellow, what is not known is grey. */
const worrying: { readonly [rating in Rating]: NonNullable<Segment<Rating>['tone']> } = {
  ja: 'danger',
  mistanke: 'warning',
  nej: 'plain',
  uoplyst: 'quiet',
  ikkeRelevant: 'quiet',
}
const reassuring = { ...worrying, ja: 'plain', nej: 'warning' } as const

export const ratingLabel = (rating: Rating, safe: 'ja' | 'nej'): string =>
  rating === 'mistanke' && safe === 'ja' ? partly : ratingNames[rating]

const segments = (safe: 'ja' | 'nej'): readonly Segment<Rating>[] =>
  ratings.map((rating) => ({
    value: rating,
    label: ratingLabel(rating, safe),
    letter: letters[rating],
    tone: safe === 'nej' ? worrying[rating] : reassuring[rating],
  }))

export const ratingSegments = { nej: segments('nej'), ja: segments('ja') } as const

export const reasonSegments: readonly Segment<UnknownReason>[] = unknownReasons.map((reason, index) => ({
  value: reason,
  label: capital(unknownReasonNames[reason]),
  letter: String(index + 1),
}))

/** `1`, `2`, `3` choose the reason for »Uoplyst« without leaving the row. */
export const reasonByKey = (key: string): UnknownReason | undefined => unknownReasons[Number(key) - 1]
