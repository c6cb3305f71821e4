import type { Actor, AttachmentKind } from '@forud/shared'
import { randomUUID } from 'node:crypto'
import type { CaseAccess } from '../../server/src/audit/access'
import type { Transaction } from '../../server/src/database/connect'
import type { Forud } from './givenForud'

type Attach = { readonly account: string; readonly as: AttachmentKind }

/** A row in `cases` and nothing else, for what every case has in common. */
export async function givenCase(
  { platform, database, clock }: Forud,
  attach: readonly Attach[] = [{ account: 'sagsbehandler', as: 'responsible' }],
): Promise<{ readonly caseId: string }> {
  const caseId = randomUUID()
  await database.transaction(async (trx) => {
    const creator = attach[0]?.account ?? ''
    const actor: Actor = { account: creator, role: 'caseworker' }
    const opening = { actor, caseId, purpose: 'opret sag', now: clock.now(), requestId: 'given', attach }
    const access = await platform.access.createCase(trx, opening, (wrapped) =>
      insert(trx, caseId, wrapped, clock.now()),
    )
    await writeChildName(access, 'Barn Opdigtet')
  })
  return { caseId }
}

export const writeChildName = async (access: CaseAccess, name: string): Promise<void> => {
  await access
    .trx('cases')
    .where({ id: access.caseId })
    .update({ child: access.seal('child', { name }) })
}

export async function childNameOf(access: CaseAccess): Promise<string> {
  const row = await access.trx<{ id: string; child: string }>('cases').where({ id: access.caseId }).first()
  return (access.unseal('child', row?.child ?? '') as { name: string }).name
}

const insert = async (trx: Transaction, id: string, wrapped_key: string, now: string): Promise<void> => {
  await trx('cases').insert({
    id,
    case_number: `sag-${id}`,
    team_id: 'modtagelsen',
    responsible_id: 'sagsbehandler',
    wrapped_key,
    child: '',
    received_at: now,
    revision: 1,
    created_at: now,
    created_by: 'sagsbehandler',
  })
}
