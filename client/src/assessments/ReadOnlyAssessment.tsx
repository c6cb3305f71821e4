import type { AssessmentView, QuestionnaireDefinition } from '@forud/shared'
import { LinkButton } from '../design/Button.js'
import { momentText } from '../design/danish.js'
import { Notice } from '../design/Notice.js'
import { Page } from '../design/Page.js'
import { Tag } from '../design/Tag.js'
import { statusWords } from '../parts/statusWords.js'
import { paths } from '../paths.js'
import { AnswersReadout } from '../questionnaire/AnswersReadout.js'
import { useDerived } from './store/hooks.js'
import type { Derived } from './store/derived.js'
import { deskTexts } from './texts.js'

type ReadOnlyAssessmentProps = { readonly view: AssessmentView; readonly definition: QuestionnaireDefinition }

const derivedOf = (derived: Derived) => derived

/** The answers as they stand, for whoever may read but not write. */
export function ReadOnlyAssessment({ view, definition }: ReadOnlyAssessmentProps) {
  const { answers, evaluation } = useDerived(derivedOf)
  const { text, tone } = statusWords(view.status)
  return (
    <Page
      title={deskTexts.title(view.number)}
      lead={
        <>
          {view.caseNumber} · {view.childInitials} · <Tag tone={tone}>{text}</Tag>
        </>
      }
      actions={
        <>
          <LinkButton to={paths.case(view.caseId)}>Til sagen</LinkButton>
          <LinkButton to={paths.report(view.id)}>Rapport</LinkButton>
        </>
      }
    >
      {view.status.is === 'submitted' ? (
        <Notice tone="success" title={deskTexts.sent(momentText(view.status.at))}>
          <p>{deskTexts.sentBody}</p>
        </Notice>
      ) : null}
      <div className="panel">
        <AnswersReadout definition={definition} answers={answers} evaluation={evaluation} carried={view.carried} />
      </div>
    </Page>
  )
}
