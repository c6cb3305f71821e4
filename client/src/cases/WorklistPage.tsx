import { caseEndpoints, type Account, type Role } from '@forud/shared'
import { Link } from 'react-router'
import { LinkButton } from '../design/Button.js'
import { EmptyState } from '../design/EmptyState.js'
import { Page } from '../design/Page.js'
import { Panel } from '../design/Panel.js'
import { useRead } from '../http/useRead.js'
import { Loaded } from '../parts/Loaded.js'
import { paths } from '../paths.js'
import { CaseSearch } from './CaseSearch.js'
import { WorkRows } from './WorkRows.js'
import './cases.css'

const leads: { readonly [role in Role]: string } = {
  caseworker: 'Dine sager. Det, der haster mest, står øverst.',
  consultant: 'De gennemsyn, du har taget. Det, der haster mest, står øverst.',
  leader: 'Dine sager og det, der venter på din godkendelse. Det, der haster mest, står øverst.',
  administrator: '',
  auditor: '',
}

/** Page 2. */
export function WorklistPage({ account }: { readonly account: Account }) {
  const { role } = account
  return role === 'administrator' || role === 'auditor' ? <NoCases role={role} /> : <Work role={role} />
}

function Work({ role }: { readonly role: Role }) {
  const reading = useRead(caseEndpoints.worklist, {})
  return (
    <Page title="Mit arbejde" lead={leads[role]} actions={<MainAction role={role} />}>
      <Panel title="Sager">
        <Loaded reading={reading} what="Henter dine sager …">
          {({ items }) => (items.length === 0 ? <NothingToDo role={role} /> : <WorkRows items={items} role={role} />)}
        </Loaded>
      </Panel>
      <CaseSearch />
      {role === 'consultant' ? null : (
        <p>
          <Link className="alone" to={paths.draftMoves}>
            Kladder i en tidligere version af spørgeskemaet
          </Link>
        </p>
      )}
    </Page>
  )
}

function MainAction({ role }: { readonly role: Role }) {
  return role === 'consultant' ? (
    <LinkButton to={paths.reviews} look="primary">
      Se køen til gennemsyn
    </LinkButton>
  ) : (
    <LinkButton to={paths.newCase} look="primary" icon="plus">
      Ny sag
    </LinkButton>
  )
}

function NothingToDo({ role }: { readonly role: Role }) {
  switch (role) {
    case 'consultant':
      return (
        <EmptyState title="Du har ikke taget nogen gennemsyn">
          <p>Nye vurderinger ligger i køen til gennemsyn, indtil en konsulent tager dem.</p>
        </EmptyState>
      )
    case 'leader':
    case 'caseworker':
    case 'administrator':
    case 'auditor':
      return (
        <EmptyState title="Der er ingen sager her endnu">
          <p>Når du opretter en sag eller bliver knyttet til en, står den her.</p>
        </EmptyState>
      )
  }
}

const otherWork = {
  administrator: 'Som administrator passer du brugere og indstillinger. Du har ikke adgang til sager.',
  auditor: 'Som revisor kontrollerer du, hvem der har set hvad. Du har ikke adgang til sager.',
} as const

function NoCases({ role }: { readonly role: keyof typeof otherWork }) {
  return (
    <Page title="Mit arbejde" width="text">
      <EmptyState title="Din rolle har ingen sager">
        <p>{otherWork[role]}</p>
      </EmptyState>
    </Page>
  )
}
