import {
  carryOver,
  completenessErrors,
  definitionOf,
  judge,
  proposedSettings,
  type Content,
  type Entity,
  type Evaluation,
  type FieldError,
  type Instant,
  type Level,
  type OwnLevel,
  type Stage,
} from '@forud/shared'
import type { DemonstrationCase, Step } from '../../server/src/demonstration/demonstrationCase'

export const definition = definitionOf('risikovurdering', 1)!

/** One assessment as it was sent. */
export type SentCase = {
  readonly stage: Stage
  readonly at: Instant
  readonly gaps: readonly FieldError[]
  readonly evaluation: Evaluation
  readonly level: Level | undefined
  readonly content: Content
}

/** The journey on paper: what every assessment holds when it is sent, and what it then lacks. */
export function playedOut({ occasion, receivedAt, journey }: DemonstrationCase): readonly SentCase[] {
  const sent: SentCase[] = []
  const entities = new Map<string, Entity>()
  let content: Content = {
    answers: { anledning: { value: occasion }, modtaget: { value: receivedAt } },
    acute: {},
    conclusion: {},
  }
  let stage: Stage = 1
  let ownLevel: OwnLevel | undefined
  for (const step of journey) {
    if (step.does === 'write') {
      content = written(content, step)
      for (const entity of step.entities ?? []) entities.set(entity.id, { ...entity, revision: 1 })
    }
    if (step.does === 'lockOwnLevel') ownLevel = { stage, level: step.level, by: step.by, at: step.at }
    if (step.does === 'startStage2') {
      content = carryOver(content, { from: definition, to: definition, as: 'stage2' })
      stage = 2
    }
    if (step.does !== 'submit') continue
    const sending = {
      definition,
      content,
      entities: [...entities.values()],
      stage,
      settings: proposedSettings,
      now: step.at,
    }
    const complete = { ...sending, ...(ownLevel === undefined ? {} : { ownLevel }) }
    const { evaluation } = judge(complete)
    sent.push({
      stage,
      at: step.at,
      gaps: completenessErrors(complete),
      evaluation,
      level: content.conclusion.level,
      content,
    })
  }
  return sent
}

const written = (content: Content, step: Extract<Step, { does: 'write' }>): Content => ({
  answers: { ...content.answers, ...step.answers },
  acute: { ...content.acute, ...step.acute },
  conclusion: { ...content.conclusion, ...step.conclusion },
})
