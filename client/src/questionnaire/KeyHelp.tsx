import { useEffect, useState } from 'react'
import { Button } from '../design/Button.js'
import { Dialog } from '../design/Dialog.js'
import { keyTexts, keyWords } from './texts.js'

const wanted = 'forud:keys'

/** Shows the keys of the form, wherever in it somebody is. */
export const showKeys = (): void => {
  document.dispatchEvent(new Event(wanted))
}

/** A button and a window with the keys of the form; `?` in a row opens it too. */
export function KeyHelp() {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const show = () => setShown(true)
    document.addEventListener(wanted, show)
    return () => document.removeEventListener(wanted, show)
  }, [])
  return (
    <div className="key-help-place">
      <Button look="quiet" onPress={() => setShown(true)}>
        {keyTexts.open}
      </Button>
      {shown ? (
        <Dialog title={keyTexts.title} onClose={() => setShown(false)}>
          <p>{keyTexts.where}</p>
          <dl className="key-list">
            {keyWords.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      ) : null}
    </div>
  )
}
