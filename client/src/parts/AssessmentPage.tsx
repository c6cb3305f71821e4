import {
  assessmentEndpoints,
  questionnaireEndpoints,
  type AssessmentView,
  type QuestionnaireDefinition,
} from '@forud/shared'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { Page } from '../design/Page.js'
import { Tag } from '../design/Tag.js'
import { useRead } from '../http/useRead.js'
import { paths } from '../paths.js'
import { Loaded } from './Loaded.js'
import { stageWords } from './words.js'

type AssessmentPageProps = {
  readonly title: string
  readonly children: (view: AssessmentView, definition: QuestionnaireDefinition) => ReactNode
}

/** A page about one assessment: fetched with its questionnaire, with the way back to the case. */
export function AssessmentPage({ title, children }: AssessmentPageProps) {
  const { assessmentId = '' } = useParams()
  const reading = useRead(assessmentEndpoints.assessment, { assessmentId })
  return (
    <Page
      title={title}
      breadcrumb={[
        { text: 'Mit arbejde', to: paths.worklist },
        ...(reading.is === 'ready' ? [caseCrumb(reading.value)] : []),
      ]}
      lead={reading.is === 'ready' ? <Lead view={reading.value} /> : undefined}
    >
      <Loaded reading={reading} what="Henter vurderingen …">
        {(view) => <WithDefinition view={view}>{children}</WithDefinition>}
      </Loaded>
    </Page>
  )
}

const caseCrumb = ({ caseId, caseNumber }: AssessmentView) => ({ text: `Sag ${caseNumber}`, to: paths.case(caseId) })

function Lead({ view }: { readonly view: AssessmentView }) {
  const { caseNumber, childInitials, number, stage, contentStatus } = view
  return (
    <>
      Sag {caseNumber} · {childInitials} · vurdering {number} · {stageWords[stage].toLowerCase()}{' '}
      {contentStatus === 'draft' ? <Tag tone="warning">Indholdet er et udkast og er ikke fagligt godkendt</Tag> : null}
    </>
  )
}

type WithDefinitionProps = Pick<AssessmentPageProps, 'children'> & { readonly view: AssessmentView }

function WithDefinition({ view, children }: WithDefinitionProps) {
  const reading = useRead(questionnaireEndpoints.definition, { hash: view.questionnaire.hash }, { lasting: true })
  return <Loaded reading={reading}>{({ definition }) => children(view, definition)}</Loaded>
}
