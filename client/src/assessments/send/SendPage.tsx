import { lazy, Suspense } from 'react'
import { LinkButton } from '../../design/Button.js'
import { Loading } from '../../design/Loading.js'
import { Notice } from '../../design/Notice.js'
import { Page } from '../../design/Page.js'
import { Panel } from '../../design/Panel.js'
import { DiscardDraft } from '../../parts/DiscardDraft.js'
import { paths } from '../../paths.js'
import type { Derived } from '../store/derived.js'
import { useDerived, useStore, useView } from '../store/hooks.js'
import { ConsultantQuestions } from './ConsultantQuestions.js'
import { MissingPanel } from './MissingPanel.js'
import { Sending } from './Sending.js'
import { sendTexts } from './texts.js'

// The document is large and is read last: the form is usable without it.
const PrintedPreview = lazy(async () => ({ default: (await import('./PrintedPreview.js')).PrintedPreview }))

const standingOf = ({ missing, evaluation }: Derived) => ({ missing, unknown: evaluation.unknown.length })

/** Page 8: what is missing, what the consultant will be asked, the document as it is printed – and then it is sent. */
export function SendPage() {
  const { id } = useView()
  const { missing, unknown } = useDerived(standingOf)
  return (
    <Page title={sendTexts.title}>
      {missing.length === 0 ? <Ready unknown={unknown} /> : <MissingPanel missing={missing} />}
      <Sending isReady={missing.length === 0} />
      <ConsultantQuestions />
      <Panel
        title={sendTexts.preview}
        action={
          <LinkButton to={paths.report(id)} look="quiet" icon="document">
            {sendTexts.print}
          </LinkButton>
        }
      >
        <Suspense fallback={<Loading />}>
          <PrintedPreview />
        </Suspense>
      </Panel>
      <Discard />
    </Page>
  )
}

function Discard() {
  const store = useStore()
  const { id, number, allowed } = useView()
  return allowed.includes('discard') ? <DiscardDraft assessmentId={id} number={number} first={store.flush} /> : null
}

function Ready({ unknown }: { readonly unknown: number }) {
  return (
    <Notice tone="success" title={sendTexts.ready}>
      <p>{sendTexts.readyBody}</p>
      {unknown === 0 ? null : <p>{sendTexts.unknowns(unknown)}</p>}
    </Notice>
  )
}
