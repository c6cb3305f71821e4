import type { Instant } from '@forud/shared'
import { hashPassword } from '../accounts/password.js'
import type { AccountService } from '../accounts/service.js'
import type { Database } from '../database/connect.js'
import { demonstrationAccounts, demonstrationPassword, demonstrationTeams } from '../demonstration/accounts.js'

/** The teams and accounts of the demonstration municipality. An account's id is its user name. */
export async function addDemonstrationAccounts(
  database: Database,
  accounts: AccountService,
  now: Instant,
): Promise<void> {
  const prepared = await Promise.all(
    demonstrationAccounts.map(async (account) => ({
      account: { ...account, id: account.userName },
      hash: await hashPassword(demonstrationPassword),
    })),
  )
  await database.transaction(async (trx) => {
    if ((await accounts.everyone(trx)).length === 0) await accounts.add(trx, demonstrationTeams, prepared, now)
  })
}
