import { useEffect, useRef } from 'react'
import { Button } from '../design/Button.js'
import { momentText } from '../design/danish.js'
import { focusField } from '../design/ErrorSummary.js'
import { TextArea } from '../design/TextArea.js'
import { FailedNotice } from '../parts/Loaded.js'
import { useProtectedAddress, type AddressState } from './useProtectedAddress.js'

type Address = ReturnType<typeof useProtectedAddress>

/** Where the child or somebody near it is in safety. Fetched only when asked for, and each time that is logged. */
export function ProtectedAddress({ caseId }: { readonly caseId: string }) {
  const address = useProtectedAddress(caseId)
  const { state, busy, problem } = address
  const toggle = useRef<HTMLButtonElement>(null)
  const back = () => {
    toggle.current?.focus()
  }
  return (
    <div className="only-on-screen">
      <p className="muted">Står aldrig i lister, vurderinger eller udskrifter. Hver visning bliver logget.</p>
      <Button
        buttonRef={toggle}
        icon={state.is === 'hidden' ? 'visibility' : 'visibility-off'}
        busy={busy}
        about={state.is === 'hidden' ? '(det bliver logget)' : 'adressen'}
        onPress={() => {
          if (state.is === 'hidden') void address.show()
          else address.hide()
        }}
      >
        {toggleText(state)}
      </Button>
      <p role="status" className={spokenOf(state) === '' ? 'sr-only' : undefined}>
        {spokenOf(state)}
      </p>
      {problem === undefined ? null : <FailedNotice problem={problem} />}
      {state.is === 'hidden' ? null : <Shown address={address} onEnd={back} />}
    </div>
  )
}

const toggleText = ({ is }: AddressState): string => {
  switch (is) {
    case 'hidden':
      return 'Vis beskyttet adresse'
    case 'shown':
      return 'Skjul'
    case 'writing':
      return 'Fortryd, og skjul'
  }
}

function spokenOf(state: AddressState): string {
  switch (state.is) {
    case 'hidden':
      return state.saved === true ? 'Gemt og skjult.' : ''
    case 'shown':
      return 'Vises kun nu. Visningen er logget.'
    case 'writing':
      return 'Du retter adressen.'
  }
}

function Shown({ address, onEnd }: { readonly address: Address; readonly onEnd: () => void }) {
  const { state } = address
  switch (state.is) {
    case 'hidden':
      return null
    case 'shown':
      return (
        <>
          <Read read={state.read} />
          <Button icon="edit" about="den beskyttede adresse" onPress={address.edit}>
            {state.read.address === '' ? 'Skriv' : 'Ret'}
          </Button>
        </>
      )
    case 'writing':
      return <Writing address={address} state={state} onEnd={onEnd} />
  }
}

function Read({ read: { address, written } }: { readonly read: Extract<AddressState, { is: 'shown' }>['read'] }) {
  return (
    <>
      {address === '' ? <p>Der står ingen adresse.</p> : <p className="address">{address}</p>}
      {written === undefined ? null : (
        <p className="muted">
          Skrevet af {written.by} {momentText(written.at)}.
        </p>
      )}
    </>
  )
}

// Nothing that a browser takes for an address that it should remember.
const field = 'beskyttet-tekst'

type WritingProps = {
  readonly address: Address
  readonly state: Extract<AddressState, { readonly is: 'writing' }>
  readonly onEnd: () => void
}

function Writing({ address: { busy, change, save, show, problem }, state: { read, text }, onEnd }: WritingProps) {
  useEffect(() => {
    focusField(field)
  }, [read.revision])
  return (
    <>
      {problem?.type === 'edited-elsewhere' ? (
        <Button onPress={() => void show()}>Vis, hvad der står nu</Button>
      ) : (
        <p className="muted">{read.address === '' ? 'Der står ingen nu.' : <>Der står nu: {read.address}</>}</p>
      )}
      <TextArea
        name={field}
        label="Beskyttet adresse eller opholdssted"
        hint="Skriv kun det, der er brug for. Lad feltet stå tomt for at fjerne adressen."
        maxLength={1000}
        value={text}
        onChange={change}
      />
      <Button
        look="primary"
        busy={busy}
        onPress={() => {
          void save().then(onEnd)
        }}
      >
        Gem adressen
      </Button>
    </>
  )
}
