import { LinkButton } from '../../design/Button.js'
import { Notice } from '../../design/Notice.js'
import { Page } from '../../design/Page.js'
import { Panel } from '../../design/Panel.js'
import { paths } from '../../paths.js'
import { AnswersReadout } from '../../questionnaire/AnswersReadout.js'
import type { Derived } from '../store/derived.js'
import { useConclusion, useDerived, useStore, useView } from '../store/hooks.js'
import { ConclusionSummary } from './ConclusionSummary.js'
import { MissingPanel } from './MissingPanel.js'
import { Sending } from './Sending.js'
import { sendTexts } from './texts.js'

const derivedOf = (derived: Derived) => derived

/** Page 8: what is missing, what the consultant will be asked, everything on one page – and then it is sent. */
export function SendPage() {
  const { definition } = useStore()
  const { id } = useView()
  const { answers, evaluation, missing } = useDerived(derivedOf)
  return (
    <Page title={sendTexts.title}>
      {missing.length === 0 ? <Ready unknown={evaluation.unknown.length} /> : <MissingPanel missing={missing} />}
      <Sending isReady={missing.length === 0} />
      <ConsultantQuestions deviates={deviates(useConclusion().level, evaluation.minimumLevel)} />
      <Panel
        title={sendTexts.preview}
        action={
          <LinkButton to={paths.report(id)} look="quiet" icon="document">
            {sendTexts.print}
          </LinkButton>
        }
      >
        <ConclusionSummary />
        <AnswersReadout definition={definition} answers={answers} evaluation={evaluation} />
      </Panel>
    </Page>
  )
}

const deviates = (level: number | undefined, minimum: number): boolean => level !== undefined && level < minimum

function Ready({ unknown }: { readonly unknown: number }) {
  return (
    <Notice tone="success" title={sendTexts.ready}>
      <p>{sendTexts.readyBody}</p>
      {unknown === 0 ? null : <p>{sendTexts.unknowns(unknown)}</p>}
    </Notice>
  )
}

function ConsultantQuestions({ deviates: isLower }: { readonly deviates: boolean }) {
  return (
    <Panel title={sendTexts.asked}>
      <ul>
        {sendTexts.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
        {isLower ? <li>{sendTexts.deviations}</li> : null}
      </ul>
    </Panel>
  )
}
