import { useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Button } from '../design/Button.js'
import { momentText } from '../design/danish.js'
import { Notice } from '../design/Notice.js'
import { AcutePanel } from './acute/AcutePanel.js'
import { AcuteWatch } from './acute/AcuteWatch.js'
import { SaveTrouble } from './clash/SaveTrouble.js'
import { DeskBar } from './desk/DeskBar.js'
import { KnownAside, KnownJump, useKnownOpen } from './desk/KnownAside.js'
import { TaskList } from './desk/TaskList.js'
import { KeptElsewhere } from './kept/KeptElsewhere.js'
import { VersionNotice } from './move/VersionNotice.js'
import { PresenceContext, usePresence } from './presence/usePresence.js'
import { useView } from './store/hooks.js'
import { deskTexts } from './texts.js'

/** Left the sections, in the middle the work, to the right what is known. On a narrow screen one above the other. */
export function AssessmentDesk({ children }: { readonly children: ReactNode }) {
  const [known, fold] = useKnownOpen()
  const presence = usePresence()
  return (
    <PresenceContext value={presence}>
      <AcuteWatch>
        <div className={known ? 'desk' : 'desk desk-folded'}>
          <DeskBar />
          <Tasks />
          <div className="desk-work">
            <KnownJump onFold={fold} />
            <AcutePanel />
            <SaveTrouble />
            <KeptElsewhere />
            <ContentStatus />
            <VersionNotice />
            {children}
          </div>
          <KnownAside open={known} onFold={fold} />
        </div>
      </AcuteWatch>
    </PresenceContext>
  )
}

/** On a narrow screen the list is folded together until it is asked for, and again when a section was chosen. */
function Tasks() {
  const { pathname } = useLocation()
  const [openAt, setOpenAt] = useState<string>()
  const isOpen = openAt === pathname
  return (
    <aside aria-label={deskTexts.sections} className={isOpen ? 'desk-tasks desk-tasks-open' : 'desk-tasks'}>
      <div className="tasks-toggle">
        <Button
          icon={isOpen ? 'chevron-up' : 'chevron-down'}
          expanded={isOpen}
          onPress={() => setOpenAt(isOpen ? undefined : pathname)}
        >
          {deskTexts.sections}
        </Button>
      </div>
      <TaskList />
    </aside>
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
