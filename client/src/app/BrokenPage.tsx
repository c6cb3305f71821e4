import { Button } from '../design/Button.js'
import { Notice } from '../design/Notice.js'
import { BareLayout } from './BareLayout.js'

/** When the page itself fails, or is from before an update. */
export function BrokenPage() {
  return (
    <BareLayout>
      <h1>Siden kunne ikke vises</h1>
      <Notice tone="danger" title="Der skete en fejl i siden">
        <p>Det, der er gemt, er ikke berørt. Hent siden igen; det hjælper også, hvis Forud lige er blevet opdateret.</p>
      </Notice>
      <Button
        look="primary"
        icon="refresh"
        onPress={() => {
          window.location.reload()
        }}
      >
        Hent siden igen
      </Button>
    </BareLayout>
  )
}
