import type { CasePage } from '@forud/shared'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { dateText } from '../design/danish.js'
import { Facts } from '../design/Facts.js'
import { cprText } from './cpr.js'
import { EditChild } from './EditChild.js'

/** Who the case is about. The CPR number is covered until somebody asks for it. */
export function ChildFacts({ page, edits }: { readonly page: CasePage; readonly edits: boolean }) {
  const { child, team, responsible } = page
  const [editing, setEditing] = useState(false)
  return (
    <>
      <Facts
        facts={[
          { label: 'Barn', value: child.name },
          { label: 'CPR-nummer', value: child.cpr === undefined ? 'Ikke oplyst' : <Cpr cpr={child.cpr} /> },
          ...(child.birthDate === undefined ? [] : [{ label: 'Født', value: dateText(child.birthDate) }]),
          { label: 'Ansvarlig', value: responsible },
          ...(team === '' ? [] : [{ label: 'Team', value: team }]),
        ]}
      />
      {edits ? (
        <Button look="quiet" icon="edit" about="barnets navn og CPR-nummer" onPress={() => setEditing(true)}>
          {child.cpr === undefined ? 'Skriv CPR-nummer' : 'Ret'}
        </Button>
      ) : null}
      {editing ? <EditChild page={page} onClose={() => setEditing(false)} /> : null}
    </>
  )
}

function Cpr({ cpr }: { readonly cpr: string }) {
  const [shown, setShown] = useState(false)
  return (
    <span>
      {shown ? cprText(cpr) : '••••••-••••'}{' '}
      <Button
        look="quiet"
        icon={shown ? 'visibility-off' : 'visibility'}
        about="CPR-nummeret"
        onPress={() => {
          setShown(!shown)
        }}
      >
        {shown ? 'Skjul' : 'Vis'}
      </Button>
    </span>
  )
}
