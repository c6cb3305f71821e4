import type { Account, Role } from '@forud/shared'
import { Suspense } from 'react'
import { Link, NavLink, Outlet } from 'react-router'
import { Button } from '../design/Button.js'
import { Loading } from '../design/Loading.js'
import { Notice } from '../design/Notice.js'
import { useConnection } from '../http/connection.js'
import { roleWords } from '../parts/words.js'
import { paths } from '../paths.js'
import { UnsentNotices } from '../unsent/UnsentNotices.js'
import { useSession } from './session.js'
import { SiteFooter } from './SiteFooter.js'
import { useLeftBehind } from './useLeftBehind.js'

type Way = { readonly to: string; readonly text: string }
const ways: { readonly [role in Role]: readonly Way[] } = {
  caseworker: [
    { to: paths.worklist, text: 'Mit arbejde' },
    { to: paths.newCase, text: 'Ny sag' },
  ],
  consultant: [
    { to: paths.worklist, text: 'Mit arbejde' },
    { to: paths.reviews, text: 'Gennemsyn' },
  ],
  leader: [
    { to: paths.worklist, text: 'Mit arbejde' },
    { to: paths.newCase, text: 'Ny sag' },
  ],
  administrator: [],
  auditor: [],
}

/** Header, the way around, and what stands on every page. */
export function Layout() {
  const { account } = useSession()
  useLeftBehind(account.id)
  return (
    <>
      <a className="skip-link" href="#indhold">
        Gå til sidens indhold
      </a>
      <Header account={account} />
      <main className="site-main" id="indhold" tabIndex={-1}>
        <Disconnected />
        <UnsentNotices pathTo={paths.assessment} />
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <SiteFooter />
    </>
  )
}

function Header({ account }: { readonly account: Account }) {
  const { signOut, hideScreen } = useSession()
  return (
    <header>
      <div className="site-head">
        <div className="site-head-inner">
          <Link className="site-name" to={paths.worklist}>
            Forud
          </Link>
          <nav className="site-nav" aria-label="Hovedmenu">
            {ways[account.role].map(({ to, text }) => (
              <NavLink key={to} to={to} end>
                {text}
              </NavLink>
            ))}
          </nav>
          <div className="site-user">
            <span>
              {account.name}, {roleWords[account.role].toLowerCase()}
            </span>
            <Button look="quiet" icon="visibility-off" onPress={hideScreen} about="(eller tryk Esc to gange)">
              Skjul skærm
            </Button>
            <Button look="quiet" icon="lock" onPress={signOut}>
              Log ud
            </Button>
          </div>
        </div>
      </div>
      {account.demonstration === 'yes' ? (
        <p className="demonstration">
          <span className="demonstration-inner">Demonstration – alle personer og sager er opfundet.</span>
        </p>
      ) : null}
    </header>
  )
}

function Disconnected() {
  return useConnection() === 'there' ? null : (
    <Notice tone="warning" title="Ingen forbindelse til Forud" live="alert">
      Siden viser det, der sidst blev hentet. Det, du har skrevet, står her stadig og sendes, når forbindelsen er der
      igen.
    </Notice>
  )
}
