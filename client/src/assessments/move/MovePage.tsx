import { moveEndpoints, questionnaireEndpoints, type MovePreview, type QuestionnaireDefinition } from '@forud/shared'
import { Navigate } from 'react-router'
import { Page } from '../../design/Page.js'
import { useRead } from '../../http/useRead.js'
import { Loaded } from '../../parts/Loaded.js'
import { paths } from '../../paths.js'
import { useView } from '../store/hooks.js'
import { Changes } from './Changes.js'
import { Counts } from './Counts.js'
import { Fates } from './Fates.js'
import { Moving } from './Moving.js'
import { moveTexts } from './texts.js'

/** What moving the draft would do, answer by answer – and then it is done in one step. */
export function MovePage() {
  const { id, revision, newer } = useView()
  // Moved already, or never in need of it: there is nothing to preview.
  if (newer === undefined) return <Navigate to={paths.moved(id)} replace />
  return <Preview key={revision} id={id} />
}

function Preview({ id }: { readonly id: string }) {
  const reading = useRead(moveEndpoints.movePreview, { assessmentId: id })
  return <Loaded reading={reading}>{(found) => <Versions found={found} />}</Loaded>
}

function Versions({ found }: { readonly found: MovePreview }) {
  const before = useRead(questionnaireEndpoints.definition, { hash: found.from.hash }, { lasting: true })
  const after = useRead(questionnaireEndpoints.definition, { hash: found.to.hash }, { lasting: true })
  return (
    <Loaded reading={before}>
      {(from) => (
        <Loaded reading={after}>{(to) => <Shown found={found} from={from.definition} to={to.definition} />}</Loaded>
      )}
    </Loaded>
  )
}

type ShownProps = {
  readonly found: MovePreview
  readonly from: QuestionnaireDefinition
  readonly to: QuestionnaireDefinition
}

function Shown({ found, from, to }: ShownProps) {
  return (
    <Page title={moveTexts.title(found.from.version, found.to.version)} lead={moveTexts.lead}>
      <Counts preview={found.preview}>
        <Moving to={found.to} />
      </Counts>
      <Fates preview={found.preview} from={from} to={to} />
      <Changes from={from} to={to} />
    </Page>
  )
}
