import {
  conclusionOptions,
  type Entity,
  type GoverningApproval,
  type Instant,
  type PrecautionState,
  type QuestionnaireDefinition,
  type Submission,
} from '@forud/shared'

type Approved = {
  readonly submission: Submission
  readonly approvedAt: Instant
  readonly definition: QuestionnaireDefinition
  /** The lists of the case as they stand now: whether a precaution is done is decided by today's. */
  readonly live: readonly Entity[]
}

/** What the approved assessment says about contact. Absent where it says nothing: then the gate is closed. */
export function governingOf({ submission, approvedAt, definition, live }: Approved): GoverningApproval | undefined {
  const { level, involvement, reassessBy, persons = [] } = submission.content.conclusion
  if (level === undefined || involvement === undefined || reassessBy === undefined) return undefined
  return {
    stage: submission.stage,
    level,
    involvement,
    reassessBy,
    approvedAt,
    persons: persons.flatMap(({ person, decision }) => (decision === undefined ? [] : [{ person, decision }])),
    precautions: precautionsOf(submission.caseFile.entities, live).map((row) => stateOf(row, definition)),
  }
}

type Required = { readonly row: Entity; readonly kept: boolean }

/** The approved ones and those added since. One that has been taken out of the list is not done by that. */
function precautionsOf(frozen: readonly Entity[], live: readonly Entity[]): readonly Required[] {
  const isPrecaution = ({ kind }: Entity) => kind === 'precaution'
  const current = live.filter(isPrecaution)
  const gone = frozen.filter(isPrecaution).filter(({ id }) => !current.some((row) => row.id === id))
  return [...current.map((row) => ({ row, kept: true })), ...gone.map((row) => ({ row, kept: false }))]
}

function stateOf({ row, kept }: Required, definition: QuestionnaireDefinition): PrecautionState {
  const said = (field: string): string => String(row.answers[field]?.value ?? '')
  const option = conclusionOptions(definition, 'precautions').find(({ id }) => id === said('type'))
  const label = [option?.label ?? said('type'), said('beskrivelse')].filter((part) => part !== '').join(': ')
  const deadline = said('frist')
  return {
    id: row.id,
    label,
    owner: said('ansvarlig'),
    ...(deadline === '' ? {} : { deadline }),
    done: kept && said('udfoert') !== '',
  }
}
