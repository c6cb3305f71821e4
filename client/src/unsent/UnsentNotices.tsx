import './unsent.css'
import { useState, useSyncExternalStore } from 'react'
import { Button } from '../design/Button.js'
import { later } from '../design/later.js'
import { Notice } from '../design/Notice.js'
import { handedBack } from './handedBack.js'
import { shelter } from './shelter.js'
import { noticeTexts as texts } from './texts.js'

const HandedBackText = later(async () => (await import('./HandedBackText.js')).HandedBackText)

/** What a person must know of what they typed and nobody has saved, wherever they are. */
export function UnsentNotices({ pathTo }: { readonly pathTo: (assessment: string) => string }) {
  const { items, recovered } = useSyncExternalStore(handedBack.subscribe, handedBack.read)
  return (
    <>
      <WindowOnly />
      {recovered ? (
        <p className="unsent-recovered">
          <span role="status">{texts.recovered}</span>{' '}
          <Button look="quiet" onPress={() => handedBack.recovered(false)} about={texts.aboutRecovered}>
            {texts.close}
          </Button>
        </p>
      ) : null}
      {items.map((item) => (
        <HandedBackText key={item.id} item={item} pathTo={pathTo} />
      ))}
    </>
  )
}

/** Said once: whoever has read it is not told again in this window. */
function WindowOnly() {
  const windowOnly = useSyncExternalStore(shelter.subscribe, shelter.isWindowOnly)
  const [wasRead, setRead] = useState(false)
  if (!windowOnly || wasRead) return null
  return (
    <Notice tone="warning" title={texts.windowOnly} live="status">
      <p>{texts.windowOnlyBody}</p>
      <p>
        <Button look="quiet" onPress={() => setRead(true)} about={texts.aboutWindowOnly}>
          {texts.close}
        </Button>
      </p>
    </Notice>
  )
}
