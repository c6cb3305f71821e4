import type { Level, Stage } from '../questionnaire/definition.js'

/**
 * What a municipality decides, copied into each assessment when it is created.
 * Periods are proposals from the questionnaire's § 4 unless a source says otherwise.
 */
export type Settings = {
  readonly municipality: string
  readonly department: string
  /** Months that count as »nu« in a factor. */
  readonly nowMonths: number
  readonly reassessment: { readonly [level in Level]: Period }
  /** Stage 1 or an insufficient basis: never later than this. */
  readonly provisionalReassessment: Period
  readonly consultantResponse: { readonly [level in Level]: Period }
  readonly leaderResponse: { readonly [level in Level]: Period }
}

export type Period = { readonly amount: number; readonly unit: 'hours' | 'days' | 'workdays'; readonly source: string }

const local = 'Forslag i spørgeskemaets § 4; fastsættes lokalt'
const hours = (amount: number): Period => ({ amount, unit: 'hours', source: local })
const days = (amount: number): Period => ({ amount, unit: 'days', source: local })
const workdays = (amount: number): Period => ({ amount, unit: 'workdays', source: local })

/** Proposals to start from; an administrator decides the municipality's own. */
export const proposedSettings: Settings = {
  municipality: 'Demokommune',
  department: 'Børn og Unge',
  nowMonths: 3,
  reassessment: { 4: hours(24), 3: workdays(3), 2: days(14), 1: days(30) },
  provisionalReassessment: workdays(3),
  consultantResponse: { 4: hours(4), 3: workdays(1), 2: workdays(3), 1: workdays(5) },
  leaderResponse: { 4: hours(1), 3: workdays(1), 2: workdays(3), 1: workdays(5) },
}

export const stageNames: { readonly [stage in Stage]: string } = {
  1: '24-timers-kernen (foreløbig vurdering)',
  2: 'Hele vurderingen',
}
