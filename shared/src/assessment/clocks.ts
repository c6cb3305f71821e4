import type { Level } from '../questionnaire/definition.js'
import type { Entity } from './caseFile.js'
import { dueAt } from './deadlines.js'
import type { GoverningApproval } from './gate.js'
import { addHours, endOfDay, type Instant } from './instant.js'
import type { AssessmentStatus } from './lifecycle.js'
import type { Settings } from './settings.js'

/** A deadline with its source. `stoppedAt`: what it waited for was done. */
export type CaseClock = {
  readonly id: string
  readonly kind: 'acuteAssessment' | 'consultantResponse' | 'leaderResponse' | 'reassessment' | 'precaution' | 'action'
  readonly label: string
  readonly startedAt: Instant
  readonly dueAt: Instant
  /** A law, or »fastsættes lokalt«. */
  readonly source: string
  readonly stoppedAt?: Instant
}

/** What the clocks of a case are read from. */
export type ClockFacts = {
  /** When the notification came in; the clock starts there, not when somebody typed it. */
  readonly receivedAt: Instant
  /** A8, once the 24-hour assessment has been made. */
  readonly acuteAssessedAt?: Instant
  /** The assessment that is on its way through review, with its concluded level. */
  readonly open?: { readonly status: AssessmentStatus; readonly level?: Level }
  readonly governing?: GoverningApproval
  /** Actions and precautions of the case. */
  readonly entities: readonly Entity[]
  readonly settings: Settings
}

const acuteSource = 'Barnets lov § 136: vurdering inden 24 timer efter modtagelsen'

/** Every clock of a case, the earliest deadline first. */
export function clocksOf(facts: ClockFacts): readonly CaseClock[] {
  const clocks = [acuteClock(facts), ...responseClocks(facts), ...reassessmentClocks(facts), ...taskClocks(facts)]
  return clocks.sort((a, b) => a.dueAt.localeCompare(b.dueAt))
}

const acuteClock = ({ receivedAt, acuteAssessedAt }: ClockFacts): CaseClock => ({
  id: 'acuteAssessment',
  kind: 'acuteAssessment',
  label: '24-timers-vurdering af underretningen',
  startedAt: receivedAt,
  dueAt: addHours(receivedAt, 24),
  source: acuteSource,
  ...(acuteAssessedAt === undefined ? {} : { stoppedAt: acuteAssessedAt }),
})

function responseClocks({ open, settings }: ClockFacts): readonly CaseClock[] {
  if (open === undefined) return []
  // Without a level yet, the shortest period is the safe one.
  const level = open.level ?? 4
  if (open.status.is === 'submitted') {
    return [clock('consultantResponse', 'Konsulentens gennemsyn', open.status.at, settings.consultantResponse[level])]
  }
  return open.status.is === 'reviewed'
    ? [clock('leaderResponse', 'Lederens godkendelse', open.status.at, settings.leaderResponse[level])]
    : []
}

const clock = (
  kind: 'consultantResponse' | 'leaderResponse',
  label: string,
  startedAt: Instant,
  period: Settings['consultantResponse'][Level],
): CaseClock => ({ id: kind, kind, label, startedAt, dueAt: dueAt(period, startedAt), source: period.source })

function reassessmentClocks({ governing, settings }: ClockFacts): readonly CaseClock[] {
  if (governing === undefined) return []
  return [
    {
      id: 'reassessment',
      kind: 'reassessment',
      label: 'Næste revurdering',
      startedAt: governing.approvedAt,
      dueAt: endOfDay(governing.reassessBy),
      source: settings.reassessment[governing.level].source,
    },
  ]
}

const taskClocks = ({ entities, receivedAt }: ClockFacts): readonly CaseClock[] =>
  entities.flatMap((entity) => {
    const due = entity.answers['frist']?.value
    if (typeof due !== 'string' || !isOpenTask(entity)) return []
    const { id, kind } = entity
    const what = kind === 'action' ? 'action' : 'precaution'
    const label = kind === 'action' ? 'Handling' : 'Forholdsregel'
    return [{ id, kind: what, label, startedAt: receivedAt, dueAt: due, source: 'Aftalt i sagen' }]
  })

function isOpenTask({ kind, answers }: Entity): boolean {
  if (kind === 'action') return (answers['status']?.value ?? 'planlagt') === 'planlagt'
  return kind === 'precaution' && answers['udfoert']?.value === undefined
}
