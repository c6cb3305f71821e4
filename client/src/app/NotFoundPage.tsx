import { LinkButton } from '../design/Button.js'
import { Page } from '../design/Page.js'
import { paths } from '../paths.js'

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <Page title="Siden findes ikke" width="text">
      <p>Adressen er ikke rigtig, eller siden er flyttet. Det, du har gemt, er ikke berørt.</p>
      <LinkButton to={paths.worklist} look="primary">
        Gå til mit arbejde
      </LinkButton>
    </Page>
  )
}
