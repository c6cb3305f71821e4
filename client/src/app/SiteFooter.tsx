import { Link } from 'react-router'
import { paths } from '../paths.js'

/** At the foot of every page, before and after the sign-in. */
export function SiteFooter() {
  return (
    <footer className="site-foot">
      <div className="site-foot-inner">
        <Link className="alone" to={paths.accessibility}>
          Tilgængelighedserklæring
        </Link>
      </div>
    </footer>
  )
}
