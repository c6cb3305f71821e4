import { useState } from 'react'
import { Button } from '../../design/Button.js'
import { later } from '../../design/later.js'
import type { Derived } from '../store/derived.js'
import { useDerived } from '../store/hooks.js'
import { knownTexts } from '../texts.js'

const KnownPanel = later(async () => (await import('./KnownPanel.js')).KnownPanel)

/** Folded or not, for as long as the page is open. */
let remembered = true

export function useKnownOpen(): readonly [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(remembered)
  const fold = (next: boolean) => {
    remembered = next
    setOpen(next)
  }
  return [open, fold]
}

const panel = 'hvad-ved-vi'

type KnownAsideProps = { readonly open: boolean; readonly onFold: (open: boolean) => void }

/** »Hvad ved vi«, which folds away to one line with what matters most. */
export function KnownAside({ open, onFold }: KnownAsideProps) {
  return (
    <aside className="desk-known" aria-label={knownTexts.title}>
      <div className="known-head">
        <h2 id={panel} tabIndex={-1}>
          {knownTexts.title}
        </h2>
        <Button look="quiet" expanded={open} onPress={() => onFold(!open)} about={knownTexts.title}>
          {open ? knownTexts.hide : knownTexts.show}
        </Button>
      </div>
      {open ? (
        <KnownPanel />
      ) : (
        <p className="known-short">
          <InShort />
        </p>
      )}
    </aside>
  )
}

/** Where the panel lies below the form: what matters most, and the way down to the rest. */
export function KnownJump({ onFold }: Pick<KnownAsideProps, 'onFold'>) {
  const jump = () => {
    onFold(true)
    const heading = document.getElementById(panel)
    heading?.focus()
    heading?.scrollIntoView()
  }
  return (
    <p className="known-jump">
      <Button look="quiet" icon="chevron-down" onPress={jump}>
        {knownTexts.title}
      </Button>{' '}
      <InShort />
    </p>
  )
}

const shortOf = ({ evaluation, missing }: Derived) => ({ acute: evaluation.acute.length, missing: missing.length })

function InShort() {
  const { acute, missing } = useDerived(shortOf)
  return (
    <>
      <span className={acute === 0 ? undefined : 'known-open'}>{knownTexts.acuteShort(acute)}</span> ·{' '}
      {knownTexts.missingShort(missing)}
    </>
  )
}
