import { caseEndpoints } from '@forud/shared'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { momentText } from '../design/danish.js'
import { EmptyState } from '../design/EmptyState.js'
import { Table } from '../design/Table.js'
import { useRead } from '../http/useRead.js'
import { Loaded } from '../parts/Loaded.js'
import { roleWords } from '../parts/words.js'
import { capitalised } from './rowText.js'

/** Who has looked. Fetched only when asked for, since looking at it is logged as well. */
export function CaseLog({ caseId }: { readonly caseId: string }) {
  const [asked, setAsked] = useState(false)
  return asked ? (
    <Entries caseId={caseId} />
  ) : (
    <Button
      icon="visibility"
      onPress={() => {
        setAsked(true)
      }}
    >
      Vis, hvem der har set sagen
    </Button>
  )
}

function Entries({ caseId }: { readonly caseId: string }) {
  const reading = useRead(caseEndpoints.caseLog, { caseId })
  return (
    <Loaded reading={reading} what="Henter loggen …">
      {({ entries }) =>
        entries.length === 0 ? (
          <EmptyState title="Ingen har set sagen endnu" />
        ) : (
          // A region that scrolls must be reachable by keyboard.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <div className="scrolls" tabIndex={0} role="region" aria-label="Log over, hvem der har set sagen">
            <Table
              caption="Hvem har set sagen"
              captionHidden
              columns={[{ header: 'Hvornår' }, { header: 'Hvem' }, { header: 'Hvorfor' }]}
              rows={entries.map(({ at, name, role, purpose }, index) => ({
                id: `${at} ${index}`,
                cells: [momentText(at), `${name}, ${roleText(role)}`, capitalised(purpose)],
              }))}
            />
          </div>
        )
      }
    </Loaded>
  )
}

const roleText = (role: string): string =>
  (Object.entries(roleWords).find(([known]) => known === role)?.[1] ?? role).toLowerCase()
