import { Link, useInRouterContext } from 'react-router'
import { paths } from '../paths.js'

const text = 'Tilgængelighedserklæring'

/** At the foot of every page, before and after the sign-in, and where the page itself has failed. */
export function SiteFooter() {
  const routed = useInRouterContext()
  return (
    <footer className="site-foot">
      <div className="site-foot-inner">
        {routed ? (
          <Link className="alone" to={paths.accessibility}>
            {text}
          </Link>
        ) : (
          <a className="alone" href={paths.accessibility}>
            {text}
          </a>
        )}
      </div>
    </footer>
  )
}
