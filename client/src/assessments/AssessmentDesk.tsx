import { useState, type ReactNode } from 'react'
import { Button } from '../design/Button.js'
import { momentText } from '../design/danish.js'
import { Details } from '../design/Details.js'
import { Notice } from '../design/Notice.js'
import { SaveTrouble } from './clash/SaveTrouble.js'
import { DeskBar } from './desk/DeskBar.js'
import { KnownPanel } from './desk/KnownPanel.js'
import { TaskList } from './desk/TaskList.js'
import { useView } from './store/hooks.js'
import { deskTexts, knownTexts } from './texts.js'

/** Left the sections, in the middle the work, to the right what is known. On a narrow screen one above the other. */
export function AssessmentDesk({ children }: { readonly children: ReactNode }) {
  const [known, setKnown] = useState(true)
  return (
    <div className={known ? 'desk' : 'desk desk-folded'}>
      <DeskBar />
      <aside className="desk-tasks">
        <div className="wide-only">
          <TaskList />
        </div>
        <div className="narrow-only">
          <Details summary={deskTexts.sections}>
            <TaskList />
          </Details>
        </div>
      </aside>
      <div className="desk-work">
        <SaveTrouble />
        <ContentStatus />
        {children}
      </div>
      <aside className="desk-known" aria-label={knownTexts.title}>
        <div className="known-head">
          <h2>{knownTexts.title}</h2>
          <Button look="quiet" expanded={known} onPress={() => setKnown(!known)} about={knownTexts.title}>
            {known ? 'Skjul' : 'Vis'}
          </Button>
        </div>
        {known ? <KnownPanel /> : null}
      </aside>
    </div>
  )
}

/** What must be read before the form: that it was sent back, and that the content has not been signed off. */
function ContentStatus() {
  const { status, contentStatus, names } = useView()
  return (
    <>
      {status.is === 'draft' && status.returned !== undefined ? (
        <Notice
          tone="warning"
          title={deskTexts.returned(names[status.returned.by] ?? '', momentText(status.returned.at))}
        >
          <p className="kept-lines">{status.returned.comment}</p>
        </Notice>
      ) : null}
      {contentStatus === 'draft' ? <p className="content-status">{deskTexts.contentDraft}</p> : null}
    </>
  )
}
