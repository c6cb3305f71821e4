import type { Transaction } from '../database/connect.js'
import { firstNumbers } from './numbers.js'
import { insertContacts, readContacts } from './repository.js'

export type ContactService = ReturnType<typeof createContactService>

/** Numbers and addresses to call when it matters. They are rows in the database, because they age. */
export const createContactService = () => ({
  list: readContacts,
  /** What a new installation starts with. */
  async addFirst(trx: Transaction): Promise<void> {
    if ((await readContacts(trx)).length === 0) await insertContacts(trx, firstNumbers)
  },
})
