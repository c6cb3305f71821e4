import type { ContactNumber } from '@forud/shared'
import type { Transaction } from '../database/connect.js'

type ContactRow = {
  readonly id: string
  readonly position: number
  readonly name: string
  readonly number: string | null
  readonly when: string
  readonly source: string
  readonly checked_on: string | null
  readonly acute: string
}

export async function readContacts(trx: Transaction): Promise<readonly ContactNumber[]> {
  const rows = await trx<ContactRow>('contact_numbers').orderBy('position')
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    ...(row.number === null ? {} : { number: row.number }),
    when: row.when,
    source: row.source,
    ...(row.checked_on === null ? {} : { checkedOn: row.checked_on }),
    acute: row.acute === 'yes' ? 'yes' : 'no',
  }))
}

/** Rows that are there already stay as an administrator has left them. */
export async function insertContacts(trx: Transaction, contacts: readonly ContactNumber[]): Promise<void> {
  const rows = contacts.map((contact, position) => ({
    id: contact.id,
    position,
    name: contact.name,
    number: contact.number ?? null,
    when: contact.when,
    source: contact.source,
    checked_on: contact.checkedOn ?? null,
    acute: contact.acute,
  }))
  await trx<ContactRow>('contact_numbers').insert(rows).onConflict('id').ignore()
}
