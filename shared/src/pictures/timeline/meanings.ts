import type { EntityKind } from '../../assessment/caseFile.js'

/** Which fields of a list say when something was, and what: the one place where their ids are known. */
export type HappeningMeaning = {
  readonly kind: EntityKind
  readonly when: string
  /** Until when, for what lasts. */
  readonly until?: string
  readonly what?: string
  readonly where?: string
  /** Points at people, or says who. */
  readonly who?: string
  readonly text?: string
  /** Answers that must not be overlooked in a row of marks, by field. */
  readonly grave?: Readonly<Record<string, readonly string[]>>
  readonly look: Look
  /** One line for each kind of it, or one for all. */
  readonly lane: 'byWhat' | { readonly title: string }
}
export const looks = ['incident', 'notification', 'contact', 'assessment', 'plan'] as const
export type Look = (typeof looks)[number]

export const happeningMeanings: readonly HappeningMeaning[] = [
  {
    kind: 'incident',
    when: 'dato',
    what: 'type',
    who: 'udoevere',
    text: 'beskrivelse',
    grave: { vaaben: ['ja'], skade: ['udenBehandling', 'kraevedeBehandling'] },
    look: 'incident',
    lane: 'byWhat',
  },
  {
    kind: 'notification',
    when: 'modtaget',
    what: 'anledning',
    look: 'notification',
    lane: { title: 'Underretninger og henvendelser' },
  },
  {
    kind: 'contact',
    when: 'hvornaar',
    what: 'kanal',
    who: 'hvem',
    text: 'indhold',
    look: 'contact',
    lane: { title: 'Kontakter med familie og netværk' },
  },
  {
    kind: 'plan',
    when: 'tidligsteDato',
    until: 'hjemrejse',
    what: 'type',
    where: 'sted',
    who: 'deltagere',
    text: 'formaal',
    look: 'plan',
    lane: { title: 'Planer om rejse eller ægteskab' },
  },
]

/** The marks of grave answers in words. */
export const graveWords: Readonly<Record<string, string>> = { vaaben: 'våben eller genstand', skade: 'skade' }
export const assessmentLane = 'Vurderinger'
export const withoutKind = 'Hændelser uden type'
