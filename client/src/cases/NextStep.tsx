import { assessmentEndpoints, type CaseAction, type CasePage } from '@forud/shared'
import { useNavigate } from 'react-router'
import { Button, LinkButton } from '../design/Button.js'
import { useIdempotencyKey, useWrite } from '../http/useWrite.js'
import { FailedNotice } from '../parts/Loaded.js'
import { paths } from '../paths.js'

type Next = CasePage['next'][number]
type Step =
  | { readonly is: 'start'; readonly text: string; readonly as: 'stage2' | 'reassessment' }
  | { readonly is: 'go'; readonly text: string; readonly to: (assessmentId: string) => string }

const steps: { readonly [does in CaseAction]: Step } = {
  startAssessment: { is: 'start', text: 'Start vurdering', as: 'reassessment' },
  startReassessment: { is: 'start', text: 'Start revurdering', as: 'reassessment' },
  continueToFull: { is: 'start', text: 'Fortsæt til hele vurderingen', as: 'stage2' },
  openDraft: { is: 'go', text: 'Fortsæt vurderingen', to: paths.assessment },
  openReview: { is: 'go', text: 'Åbn gennemsynet', to: paths.review },
  openApproval: { is: 'go', text: 'Åbn godkendelsen', to: paths.approval },
  openReport: { is: 'go', text: 'Se rapporten', to: paths.report },
}

/** What can be done in the case now. The first is the thing to do, and the only primary button of the page. */
export function NextStep({ caseId, next }: { readonly caseId: string; readonly next: readonly Next[] }) {
  const start = useWrite(assessmentEndpoints.startAssessment)
  const once = useIdempotencyKey()
  const navigate = useNavigate()
  const begin = async (as: 'stage2' | 'reassessment') => {
    const outcome = await start.send({ params: { caseId }, body: { as }, idempotencyKey: once.key() })
    if (outcome?.ok === true) await navigate(paths.assessment(outcome.value.assessmentId))
  }
  return (
    <div>
      <div className="page-actions">
        {next.map(({ does, assessmentId }, index) => {
          const step = steps[does]
          const look = index === 0 ? 'primary' : 'secondary'
          if (step.is === 'start') {
            return (
              <Button key={does} look={look} busy={start.busy} onPress={() => void begin(step.as)}>
                {step.text}
              </Button>
            )
          }
          return assessmentId === undefined ? null : (
            <LinkButton key={`${does} ${assessmentId}`} look={look} to={step.to(assessmentId)}>
              {step.text}
            </LinkButton>
          )
        })}
      </div>
      {start.problem === undefined ? null : <FailedNotice problem={start.problem} />}
    </div>
  )
}
