import { caseEndpoints, type CaseFound } from '@forud/shared'
import { useState } from 'react'
import { Link } from 'react-router'
import { Button } from '../design/Button.js'
import { EmptyState } from '../design/EmptyState.js'
import { Panel } from '../design/Panel.js'
import { TextField } from '../design/TextField.js'
import { call } from '../http/client.js'
import { fieldErrorsOf, sentenceOf } from '../http/failures.js'
import { paths } from '../paths.js'
import { cprDigits } from './cpr.js'

type Found = CaseFound['found']

/** By exact case number or CPR number. What is searched for is sent in the body, never in the address; each search is logged. */
export function CaseSearch() {
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found>()
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const search = async () => {
    const written = text.trim()
    setFound(undefined)
    if (written === '') {
      setError('Skriv et sagsnummer eller et CPR-nummer.')
      return
    }
    const cpr = cprDigits(written)
    const body = cpr === undefined ? { caseNumber: written } : { cpr }
    setBusy(true)
    const outcome = await call(caseEndpoints.findCases, { body })
    setBusy(false)
    setFound(outcome.ok ? outcome.value.found : undefined)
    setError(outcome.ok ? undefined : (fieldErrorsOf(outcome.problem)[0]?.message ?? sentenceOf(outcome.problem)))
  }
  return (
    <Panel title="Find en sag">
      <form
        className="search-line"
        role="search"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) void search()
        }}
      >
        <TextField
          name="search"
          label="Sagsnummer eller CPR-nummer"
          hint="Skriv hele nummeret. Du finder kun sager, du har adgang til, og søgningen bliver logget."
          width="short"
          value={text}
          onChange={setText}
          error={error}
        />
        <Button type="submit" icon="search" busy={busy}>
          Søg
        </Button>
      </form>
      <div aria-live="polite">{found === undefined ? null : <Results found={found} />}</div>
    </Panel>
  )
}

function Results({ found }: { readonly found: Found }) {
  return found.length === 0 ? (
    <EmptyState title="Ingen sag fundet">
      <p>Enten findes den ikke, eller også er du ikke knyttet til den. Kontrollér nummeret.</p>
    </EmptyState>
  ) : (
    <ul className="plain found">
      {found.map(({ caseId, caseNumber, childInitials }) => (
        <li key={caseId}>
          <Link className="alone" to={paths.case(caseId)}>
            {caseNumber} · {childInitials}
          </Link>
        </li>
      ))}
    </ul>
  )
}
