import { endpoints, type Account } from '@forud/shared'
import { Page } from '../design/Page.js'
import { useRead } from '../http/useRead.js'
import { Loaded } from '../parts/Loaded.js'
import { paths } from '../paths.js'
import { NewCaseForm } from './NewCaseForm.js'

/** Page 3. */
export function NewCasePage({ account }: { readonly account: Account }) {
  const colleagues = useRead(endpoints.colleagues, {})
  return (
    <Page
      title="Ny sag"
      width="text"
      breadcrumb={[{ text: 'Mit arbejde', to: paths.worklist }]}
      lead="Fem oplysninger, så begynder 24-timers-kernen. Fra første sekund må forældre og netværk ikke kontaktes."
    >
      <Loaded reading={colleagues}>{(reply) => <NewCaseForm account={account} colleagues={reply.colleagues} />}</Loaded>
    </Page>
  )
}
