import './assessments.css'
import '../questionnaire/questionnaire.css'
import {
  assessmentEndpoints,
  questionnaireEndpoints,
  type Account,
  type AssessmentView,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { useEffect } from 'react'
import { Navigate, Route, Routes, useLocation, useParams } from 'react-router'
import { Loading } from '../design/Loading.js'
import { useRead } from '../http/useRead.js'
import { Loaded } from '../parts/Loaded.js'
import { AnswerSourceContext } from '../questionnaire/source.js'
import { AssessmentDesk } from './AssessmentDesk.js'
import { SectionPage } from './desk/SectionPage.js'
import {
  ConclusionPage,
  MovedPage,
  MovePage,
  PlanPage,
  ReadOnlyAssessment,
  SendPage,
  useLaterPages,
} from './laterPages.js'
import { StoreContext, useStore } from './store/hooks.js'
import { deskTexts } from './texts.js'
import { useAssessmentStore } from './useAssessmentStore.js'

/** Pages 5–8: the assessment while it is being written. Whoever may not write reads it. */
export function AssessmentRoutes({ account }: { readonly account: Account }) {
  const { assessmentId = '' } = useParams()
  const reading = useRead(assessmentEndpoints.assessment, { assessmentId })
  if (reading.is === 'loading') return <Coming />
  return (
    <Loaded reading={reading}>
      {(view) => <WithDefinition key={`${assessmentId} ${view.questionnaire.hash}`} account={account.id} view={view} />}
    </Loaded>
  )
}

function WithDefinition({ account, view }: { readonly account: string; readonly view: AssessmentView }) {
  const reading = useRead(questionnaireEndpoints.definition, { hash: view.questionnaire.hash }, { lasting: true })
  if (reading.is === 'loading') return <Coming />
  return (
    <Loaded reading={reading}>
      {({ definition }) => <Assessment account={account} view={view} definition={definition} />}
    </Loaded>
  )
}

/** Takes up the place that the desk will have, so that nothing moves when it comes. */
const Coming = () => (
  <div className="desk-coming">
    <Loading what={deskTexts.loading} />
  </div>
)

type AssessmentProps = {
  readonly account: string
  readonly view: AssessmentView
  readonly definition: QuestionnaireDefinition
}

function Assessment({ account, view, definition }: AssessmentProps) {
  const { store, source, isReady } = useAssessmentStore(account, view, definition)
  if (!isReady) return <Coming />
  return (
    <StoreContext value={store}>
      <AnswerSourceContext value={source}>
        {view.allowed.includes('write') ? <Writing /> : <ReadOnlyAssessment view={view} definition={definition} />}
      </AnswerSourceContext>
    </StoreContext>
  )
}

function Writing() {
  useSavingOnTurn()
  useLaterPages()
  return (
    <AssessmentDesk>
      <Routes>
        <Route index element={<Navigate to="afsnit/A" replace />} />
        <Route path="afsnit/:code" element={<OneSection />} />
        <Route path="konklusion" element={<ConclusionPage />} />
        <Route path="plan" element={<PlanPage />} />
        <Route path="send" element={<SendPage />} />
        <Route path="ny-version" element={<MovePage />} />
        <Route path="fra-tidligere-version" element={<MovedPage />} />
        <Route path="*" element={<Navigate to="afsnit/A" replace />} />
      </Routes>
    </AssessmentDesk>
  )
}

function OneSection() {
  const { code } = useParams()
  const { definition } = useStore()
  const section = definition.sections.find((known) => known.code === code)
  return section === undefined ? <Navigate to="../afsnit/A" replace /> : <SectionPage key={code} section={section} />
}

/** Turning the page saves what was written on it. */
function useSavingOnTurn(): void {
  const store = useStore()
  const { pathname } = useLocation()
  useEffect(() => void store.flush(), [store, pathname])
}
