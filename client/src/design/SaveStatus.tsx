import type { Instant } from '@forud/shared'
import { timeText } from './danish.js'
import { Icon, type IconName } from './Icon.js'

export type Saving =
  | { readonly is: 'nothingToSave' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: Instant }
  /** Still on this page, not on the server. */
  | { readonly is: 'retrying' }
  /** It can no longer be saved, however often it is tried. */
  | { readonly is: 'ended' }

type Said = { readonly icon: IconName; readonly text: string }

function said(saving: Saving): Said | undefined {
  switch (saving.is) {
    case 'nothingToSave':
      return undefined
    case 'saving':
      return { icon: 'sync', text: 'Gemmer …' }
    case 'saved':
      return { icon: 'check', text: `Gemt kl. ${timeText(saving.at)}` }
    case 'retrying':
      return { icon: 'warning', text: 'Ikke gemt – prøver igen' }
    case 'ended':
      return { icon: 'warning', text: 'Kan ikke længere gemmes' }
  }
}

/** Says in words whether what was typed is safe. Only trouble and the end of a save are read aloud, not every keystroke. */
export function SaveStatus({ saving }: { readonly saving: Saving }) {
  const shown = said(saving)
  const isSpoken = saving.is === 'saved' || saving.is === 'retrying' || saving.is === 'ended'
  const spoken = isSpoken ? shown?.text : ''
  return (
    <div className={`save-status save-${saving.is}`}>
      <span aria-hidden="true">
        {shown === undefined ? null : (
          <>
            <Icon name={shown.icon} /> {shown.text}
          </>
        )}
      </span>
      <span className="sr-only" role="status">
        {spoken}
      </span>
    </div>
  )
}
