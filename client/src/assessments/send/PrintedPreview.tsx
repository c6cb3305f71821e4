import { useEffect, useRef, useState, type ReactNode } from 'react'
import { editionNames, editions, type Edition } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Loading } from '../../design/Loading.js'
import { Notice } from '../../design/Notice.js'
import { SegmentedControl } from '../../design/SegmentedControl.js'
import { PrintedDocument } from '../../parts/document/PrintedDocument.js'
import { useView } from '../store/hooks.js'
import { useSavedFirst } from '../store/useSavedFirst.js'
import { sendTexts } from './texts.js'

const options = editions.map((edition) => ({ value: edition, label: editionNames[edition] }))

/** The very document that is printed: the server makes it, of what is saved – so what was typed last is saved first. */
export function PrintedPreview() {
  const { id } = useView()
  const [edition, setEdition] = useState<Edition>('vurdering')
  return (
    <>
      <SegmentedControl<Edition>
        name="edition"
        label={sendTexts.edition}
        options={options}
        value={edition}
        onChange={(chosen) => setEdition(chosen ?? edition)}
      />
      <Saved>
        <PrintedDocument key={edition} assessmentId={id} edition={edition} />
      </Saved>
    </>
  )
}

function Saved({ children }: { readonly children: ReactNode }) {
  const { unsaved, saveFirst } = useSavedFirst()
  const [saved, setSaved] = useState(false)
  const save = useRef(() => void saveFirst().then(setSaved))
  useEffect(() => {
    save.current()
  }, [])
  if (saved) return children
  if (!unsaved) return <Loading what={sendTexts.savingFirst} />
  return (
    <Notice tone="warning" title={sendTexts.previewUnsaved} live="status">
      <p>
        <Button icon="sync" onPress={() => save.current()}>
          {sendTexts.tryAgain}
        </Button>
      </p>
    </Notice>
  )
}
