import { NavLink } from 'react-router'
import { Tag, type TagTone } from '../../design/Tag.js'
import { paths } from '../../paths.js'
import { InSection } from '../presence/WhoIsHere.js'
import { useDerived, useView } from '../store/hooks.js'
import type { Progress, SectionState } from '../store/sectionStates.js'
import { deskTexts, progressWords } from '../texts.js'
import { pageOf } from './places.js'

const tones: { readonly [progress in Progress]: TagTone } = {
  ikkeStartet: 'quiet',
  iGang: 'info',
  manglerOplysninger: 'warning',
  faerdig: 'success',
}

/** The sections with how far each has come, in words. */
export function TaskList() {
  const { id } = useView()
  const sections = useDerived(({ sections }) => sections)
  return (
    <nav className="task-list" aria-label={deskTexts.sections}>
      <ul className="plain">
        {sections.map((section) => (
          <Task key={section.code} section={section} to={pageOf(id, section.code)} />
        ))}
        <li className="task-send">
          <NavLink className="task" to={paths.send(id)}>
            {deskTexts.send}
            <InSection code="send" />
          </NavLink>
        </li>
      </ul>
    </nav>
  )
}

function Task({
  section: { code, title, progress, asked, answered, hasNothing },
  to,
}: {
  readonly section: SectionState
  readonly to: string
}) {
  return (
    <li>
      <NavLink className="task" to={to}>
        <span className="task-name">
          <span className="question-code">{code}</span> {title}
        </span>
        <span className="task-state">
          {hasNothing ? (
            <span className="task-count">{deskTexts.nothingHere}</span>
          ) : (
            <Tag tone={tones[progress]}>{progressWords[progress]}</Tag>
          )}
          {asked === 0 ? null : (
            <span className="task-count">
              {answered}/{asked}
              <span className="sr-only"> besvaret</span>
            </span>
          )}
        </span>
        <InSection code={code} />
      </NavLink>
    </li>
  )
}
