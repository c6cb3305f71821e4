import { questionnaireEndpoints, sessionEndpoints, type Account } from '@forud/shared'
import { Page } from '../design/Page.js'
import { useRead } from '../http/useRead.js'
import { Loaded } from '../parts/Loaded.js'
import { paths } from '../paths.js'
import { NewCaseForm } from './NewCaseForm.js'

/** Page 3. */
export function NewCasePage({ account }: { readonly account: Account }) {
  const versions = useRead(questionnaireEndpoints.questionnaires, {})
  return (
    <Page
      title="Ny sag"
      width="text"
      breadcrumb={[{ text: 'Mit arbejde', to: paths.worklist }]}
      lead="Fem oplysninger, så begynder 24-timers-kernen. Fra første sekund må forældre og netværk ikke kontaktes."
    >
      <Loaded reading={versions}>{({ inUse }) => <Form account={account} hash={inUse.hash} />}</Loaded>
    </Page>
  )
}

function Form({ account, hash }: { readonly account: Account; readonly hash: string }) {
  const colleagues = useRead(sessionEndpoints.colleagues, {})
  const definition = useRead(questionnaireEndpoints.definition, { hash }, { lasting: true })
  return (
    <Loaded reading={colleagues}>
      {(people) => (
        <Loaded reading={definition}>
          {(found) => <NewCaseForm account={account} colleagues={people.colleagues} definition={found.definition} />}
        </Loaded>
      )}
    </Loaded>
  )
}
