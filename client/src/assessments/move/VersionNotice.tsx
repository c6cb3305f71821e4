import { useLocation } from 'react-router'
import { LinkButton } from '../../design/Button.js'
import { Notice } from '../../design/Notice.js'
import { paths } from '../../paths.js'
import { useUnconfirmed, useView } from '../store/hooks.js'
import { versionTexts } from './noticeTexts.js'

/** That there is a newer version, or that the draft was moved and answers wait to be confirmed. */
export function VersionNotice() {
  const { id, newer, setAside } = useView()
  const unconfirmed = useUnconfirmed()
  const { pathname } = useLocation()
  // The two pages about it say so themselves.
  if (pathname === paths.move(id) || pathname === paths.moved(id)) return null
  if (unconfirmed.length > 0 || setAside.length > 0) {
    const open = unconfirmed.length
    return (
      <Notice tone={open > 0 ? 'warning' : 'info'} title={versionTexts.moved}>
        <p>{versionTexts.movedCount(open)}</p>
        <LinkButton to={paths.moved(id)}>{versionTexts.seeMoved}</LinkButton>
      </Notice>
    )
  }
  if (newer === undefined) return null
  return (
    <Notice tone="info" title={versionTexts.newer}>
      <p>{versionTexts.newerBody}</p>
      <LinkButton to={paths.move(id)}>{versionTexts.see}</LinkButton>
    </Notice>
  )
}
