import { reportEndpoints, type Edition } from '@forud/shared'
import { useRead } from '../../http/useRead.js'
import { Loaded } from '../Loaded.js'
import { DocumentView } from './DocumentView.js'

type PrintedDocumentProps = { readonly assessmentId: string; readonly edition: Edition }

/** The document as the server would print it now: it is made anew each time it is shown, and never taken from before. */
export function PrintedDocument({ assessmentId, edition }: PrintedDocumentProps) {
  const reading = useRead(reportEndpoints.preview, { assessmentId, edition }, { fresh: true })
  return (
    <Loaded reading={reading} what="Samler rapporten …">
      {(document) => <DocumentView document={document} />}
    </Loaded>
  )
}
