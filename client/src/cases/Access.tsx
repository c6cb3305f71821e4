import {
  inDanishOrder,
  caseEndpoints,
  sessionEndpoints,
  type Account,
  type AttachedPerson,
  type AttachmentKind,
  type CasePage,
  type Colleague,
} from '@forud/shared'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { danishDay, dateText } from '../design/danish.js'
import { Notice } from '../design/Notice.js'
import { Select } from '../design/Select.js'
import { useRead } from '../http/useRead.js'
import { useWrite } from '../http/useWrite.js'
import { FailedNotice, Loaded } from '../parts/Loaded.js'
import { roleWords } from '../parts/words.js'

const attachedAs: { readonly [kind in AttachmentKind]: string } = {
  responsible: 'ansvarlig',
  coworker: 'medarbejder i sagen',
  consultant: 'specialkonsulent',
  leader: 'leder',
}

type AccessProps = { readonly page: CasePage; readonly account: Account }

/** Who may see the case, and giving a colleague access to it. */
export function Access({ page, account }: AccessProps) {
  const [adding, setAdding] = useState(false)
  return (
    <>
      <ul className="plain rows">
        {page.attached.map((person) => (
          <li key={`${person.account} ${person.as}`}>
            <Attached person={person} />
          </li>
        ))}
      </ul>
      {account.role === 'consultant' ? null : adding ? (
        <GiveAccess
          page={page}
          onDone={() => {
            setAdding(false)
          }}
        />
      ) : (
        <Button
          icon="plus"
          onPress={() => {
            setAdding(true)
          }}
        >
          Giv en kollega adgang
        </Button>
      )}
    </>
  )
}

function Attached({ person: { name, as, since } }: { readonly person: AttachedPerson }) {
  return (
    <>
      {name}, {attachedAs[as]} <span className="muted">siden {dateText(danishDay(since))}</span>
    </>
  )
}

type GiveAccessProps = { readonly page: CasePage; readonly onDone: () => void }

function GiveAccess({ page, onDone }: GiveAccessProps) {
  const colleagues = useRead(sessionEndpoints.colleagues, {})
  const [chosen, setChosen] = useState<string>()
  const [missing, setMissing] = useState(false)
  const attach = useWrite(caseEndpoints.attach)
  const give = async (people: readonly Colleague[]) => {
    const colleague = people.find(({ id }) => id === chosen)
    setMissing(colleague === undefined)
    if (colleague === undefined) return
    const outcome = await attach.send({
      params: { caseId: page.id },
      revision: page.revision,
      body: { account: colleague.id, as: colleague.role === 'leader' ? 'leader' : 'coworker' },
    })
    if (outcome?.ok === true) onDone()
  }
  return (
    <Loaded reading={colleagues}>
      {(reply) => (
        <div className="inset">
          {attach.problem === undefined ? null : <FailedNotice problem={attach.problem} />}
          <Notice tone="info">Giv kun adgang til den, der skal arbejde med sagen. Det bliver logget.</Notice>
          <Select
            name="colleague"
            label="Kollega"
            options={candidates(reply.colleagues, page)}
            value={chosen}
            onChange={setChosen}
            error={missing ? 'Vælg en kollega.' : undefined}
          />
          <div className="button-row">
            <Button look="primary" busy={attach.busy} onPress={() => void give(reply.colleagues)}>
              Giv adgang
            </Button>
            <Button onPress={onDone}>Fortryd</Button>
          </div>
        </div>
      )}
    </Loaded>
  )
}

/** Consultants attach themselves by claiming a review; administrators and auditors see no cases. */
const candidates = (colleagues: readonly Colleague[], { attached }: CasePage) =>
  colleagues
    .filter(
      ({ id, role }) => (role === 'caseworker' || role === 'leader') && !attached.some(({ account }) => account === id),
    )
    .toSorted((one, other) => other.sameTeam.localeCompare(one.sameTeam) || inDanishOrder(one.name, other.name))
    .map(({ id, name, role, sameTeam }) => ({
      value: id,
      label: `${name}, ${roleWords[role].toLowerCase()}${sameTeam === 'yes' ? '' : ' (andet team)'}`,
    }))
