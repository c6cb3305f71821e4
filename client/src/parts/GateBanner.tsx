import type { Gate, PersonGate, PrecautionState } from '@forud/shared'
import { useId } from 'react'
import { dateText, momentText } from '../design/danish.js'
import { Details } from '../design/Details.js'
import { Icon } from '../design/Icon.js'
import { gateReason, gateWords, personGateWords } from './gateWords.js'
import './gate.css'

type GateBannerProps = {
  readonly gate: Gate
  readonly decided?: { readonly name: string; readonly at: string } | undefined
  readonly forbiddenChannels: readonly string[]
  readonly safeChannels: readonly string[]
  readonly nameOf: (person: string) => string
}

/** May parents and network be contacted? In words, with why and who decided, and how the child may be reached. */
export function GateBanner({ gate, decided, forbiddenChannels, safeChannels, nameOf }: GateBannerProps) {
  const heading = useId()
  const { title, tone, icon } = gateWords(gate.state)
  return (
    <section className={`gate gate-${tone}`} aria-labelledby={heading}>
      <div className="gate-main">
        <p className="gate-title" id={heading}>
          <Icon name={icon} />
          <strong>{title}</strong>
        </p>
        <p className="gate-why">
          {gateReason(gate)}{' '}
          {decided === undefined ? null : `Besluttet af ${decided.name} den ${momentText(decided.at)}.`}
        </p>
        {gate.state.is === 'conditional' ? <Precautions precautions={gate.state.precautions} /> : null}
        {gate.people.length === 0 ? null : <People people={gate.people} nameOf={nameOf} />}
      </div>
      <Channels forbidden={forbiddenChannels} safe={safeChannels} />
    </section>
  )
}

function Precautions({ precautions }: { readonly precautions: readonly PrecautionState[] }) {
  return (
    <ul className="plain gate-precautions">
      {precautions.map(({ id, label, owner, deadline, done }) => (
        <li key={id}>
          <Icon name={done ? 'check' : 'hourglass'} />
          <span>
            {label} – {done ? 'udført' : 'ikke udført'}
            {owner === '' ? '' : `, ${owner}`}
            {deadline === undefined || done ? '' : `, senest ${deadlineText(deadline)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

const deadlineText = (deadline: string): string => (deadline.length > 10 ? momentText(deadline) : dateText(deadline))

type PeopleProps = { readonly people: readonly PersonGate[]; readonly nameOf: (person: string) => string }

function People({ people, nameOf }: PeopleProps) {
  return (
    <Details summary="Person for person">
      <ul className="plain">
        {people.map(({ person, state }) => (
          <li key={person}>
            {nameOf(person)}: {personGateWords[state].toLowerCase()}
          </li>
        ))}
        <li>Alle andre: må ikke kontaktes</li>
      </ul>
    </Details>
  )
}

function Channels({ forbidden, safe }: { readonly forbidden: readonly string[]; readonly safe: readonly string[] }) {
  return (
    <div className="gate-channels">
      <p className="gate-forbidden">
        <Icon name="smartphone" />
        <span>
          {forbidden.length === 0 ? (
            <>Det er ikke oplyst, hvilke kanaler der er farlige at bruge. Regn med, at andre kan læse med.</>
          ) : (
            <>
              <strong>Brug aldrig:</strong> {forbidden.join(' · ')}
            </>
          )}
        </span>
      </p>
      <Details summary="Sikker kanal til barnet">
        {safe.length === 0 ? (
          <p>Der er ikke aftalt en sikker kanal endnu.</p>
        ) : (
          <ul className="plain">
            {safe.map((channel) => (
              <li key={channel}>{channel}</li>
            ))}
          </ul>
        )}
      </Details>
    </div>
  )
}
