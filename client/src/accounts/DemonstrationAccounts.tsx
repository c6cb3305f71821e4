import { inDanishOrder, type Role } from '@forud/shared'
import { Button } from '../design/Button.js'
import { roleWords } from '../parts/words.js'

type DemonstrationAccount = {
  readonly userName: string
  readonly name: string
  readonly role: Role
  readonly team: string
}

const tasks: { readonly [role in Role]: string } = {
  caseworker: 'Opretter sager, laver vurderingen og sender den til gennemsyn.',
  consultant: 'Gennemser vurderinger og afgiver udtalelse.',
  leader: 'Godkender vurderinger og udsteder rapporter.',
  administrator: 'Passer brugere og indstillinger. Ser ingen sager.',
  auditor: 'Kontrollerer, hvem der har set hvad. Ser ingen sager.',
}

const order: readonly Role[] = ['caseworker', 'consultant', 'leader', 'administrator', 'auditor']
const byRole = (one: DemonstrationAccount, other: DemonstrationAccount): number =>
  order.indexOf(one.role) - order.indexOf(other.role) || inDanishOrder(one.userName, other.userName)

type Props = { readonly accounts: readonly DemonstrationAccount[]; readonly onChoose: (userName: string) => void }

/** Who can sign in to a demonstration. One press fills in the user name; the password is in the README. */
export function DemonstrationAccounts({ accounts, onChoose }: Props) {
  return (
    <section className="demonstration-accounts" aria-labelledby="demonstration-accounts">
      <h2 id="demonstration-accounts">Prøv som</h2>
      <p className="muted">
        Vælg en rolle, så udfyldes brugernavnet. Adgangskoden er den samme for alle; den vises, når programmet starter,
        og står i README.
      </p>
      <ul className="plain account-list">
        {accounts.toSorted(byRole).map(({ userName, name, role, team }) => (
          <li key={userName}>
            <Button
              look="quiet"
              onPress={() => {
                onChoose(userName)
              }}
            >
              {name}
            </Button>
            <span className="account-role">
              {roleWords[role]}
              {team === '' ? '' : ` · ${team}`}
            </span>
            <span className="muted">{tasks[role]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
