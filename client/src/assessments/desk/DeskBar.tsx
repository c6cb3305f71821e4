import { Link } from 'react-router'
import { SaveStatus } from '../../design/SaveStatus.js'
import { paths } from '../../paths.js'
import { ClashJump } from '../clash/ClashJump.js'
import { WhoIsHere } from '../presence/WhoIsHere.js'
import { useSaving, useView } from '../store/hooks.js'
import { deskTexts } from '../texts.js'
import { NextUnanswered } from './NextUnanswered.js'
import { StageSwitch } from './StageSwitch.js'

/** Always in sight: whether it is saved, how much is shown, and the way to what is left. */
export function DeskBar() {
  const { caseId, caseNumber, childInitials, number } = useView()
  return (
    <div className="desk-bar">
      <p className="desk-case">
        <Link to={paths.case(caseId)} className="alone">
          <strong>{caseNumber}</strong>
        </Link>{' '}
        · {childInitials} · {deskTexts.title(number)}
      </p>
      <StageSwitch />
      <NextUnanswered />
      <WhoIsHere />
      <ClashJump />
      <SaveStatus saving={useSaving()} />
    </div>
  )
}
