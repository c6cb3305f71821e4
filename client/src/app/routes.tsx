import { lazy } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { AssessmentRoutes } from '../assessments/routes.js'
import { AssessmentFrame } from './AssessmentFrame.js'
import { Layout } from './Layout.js'
import { NotFoundPage } from './NotFoundPage.js'
import { useSession } from './session.js'

const AccessibilityPage = lazy(async () => ({
  default: (await import('../accessibility/AccessibilityPage.js')).AccessibilityPage,
}))
const WorklistPage = lazy(async () => ({ default: (await import('../cases/WorklistPage.js')).WorklistPage }))
const NewCasePage = lazy(async () => ({ default: (await import('../cases/NewCasePage.js')).NewCasePage }))
const DraftMovesPage = lazy(async () => ({ default: (await import('../cases/DraftMovesPage.js')).DraftMovesPage }))
const CasePage = lazy(async () => ({ default: (await import('../cases/CasePage.js')).CasePage }))
const QueuePage = lazy(async () => ({ default: (await import('../reviews/QueuePage.js')).QueuePage }))
const ReviewPage = lazy(async () => ({ default: (await import('../reviews/ReviewPage.js')).ReviewPage }))
const ApprovalPage = lazy(async () => ({ default: (await import('../approvals/ApprovalPage.js')).ApprovalPage }))
const ComparisonPage = lazy(async () => ({ default: (await import('../comparison/ComparisonPage.js')).ComparisonPage }))
const ReportPage = lazy(async () => ({ default: (await import('../reports/ReportPage.js')).ReportPage }))

/** The form is there from the start, so that opening it waits for nothing; every other page is fetched when it is opened. */
export function AppRoutes() {
  const { account } = useSession()
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<WorklistPage account={account} />} />
        <Route path="tilgaengelighed" element={<AccessibilityPage />} />
        <Route path="log-ind" element={<Navigate to="/" replace />} />
        <Route path="kladder" element={<DraftMovesPage />} />
        <Route path="sager/ny" element={<NewCasePage account={account} />} />
        <Route path="sager/:caseId" element={<CasePage account={account} />} />
        <Route path="gennemsyn" element={<QueuePage account={account} />} />
        <Route element={<AssessmentFrame />}>
          <Route path="vurderinger/:assessmentId/*" element={<AssessmentRoutes account={account} />} />
          <Route path="gennemsyn/:assessmentId" element={<ReviewPage account={account} />} />
          <Route path="godkendelse/:assessmentId" element={<ApprovalPage account={account} />} />
          <Route path="sammenlign/:assessmentId/:otherId" element={<ComparisonPage />} />
          <Route path="rapport/:assessmentId" element={<ReportPage account={account} />} />
        </Route>
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  )
}
