import { addDays } from '../questionnaire/calendar.js'
import type { IsoDate, Level, Stage } from '../questionnaire/definition.js'
import type { Basis } from '../questionnaire/evaluation.js'
import { addHours, danishDate, endOfDay, type Instant } from './instant.js'
import type { Period, Settings } from './settings.js'
import { addWorkdays } from './workdays.js'

/** When a period that began then is over. Days are inclusive to the end of the day in Denmark (decisions 15). */
export function dueAt({ amount, unit }: Period, from: Instant): Instant {
  switch (unit) {
    case 'hours':
      return addHours(from, amount)
    case 'days':
      return endOfDay(addDays(danishDate(from), amount))
    case 'workdays':
      return endOfDay(addWorkdays(danishDate(from), amount))
  }
}

type Concluded = { readonly level: Level; readonly stage: Stage; readonly basis: Basis; readonly settings: Settings }

/** The last day for the next reassessment: the level's own, and never later than the provisional one where the basis is insufficient. */
export function latestReassessment({ level, stage, basis, settings }: Concluded, now: Instant): IsoDate {
  const byLevel = danishDate(dueAt(settings.reassessment[level], now))
  if (stage === 2 && basis !== 'utilstraekkeligt') return byLevel
  const provisional = danishDate(dueAt(settings.provisionalReassessment, now))
  return provisional < byLevel ? provisional : byLevel
}
