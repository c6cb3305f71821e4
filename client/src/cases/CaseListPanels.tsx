import { questionnaireEndpoints, type Account, type CasePage, type QuestionnaireRef } from '@forud/shared'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { Panel } from '../design/Panel.js'
import { useRead } from '../http/useRead.js'
import { Loaded } from '../parts/Loaded.js'
import { caseLists, type CaseList } from './caseLists.js'
import { latestOf } from './CasePictures.js'
import { ContactDialog } from './ContactDialog.js'
import { EntityList } from './EntityList.js'
import { Precautions } from './Precautions.js'

type Props = { readonly page: CasePage; readonly account: Account }

/** The case's lists, in the words of the questionnaire that its latest assessment is made with. */
export function CaseListPanels({ page, account }: Props) {
  const latest = latestOf(page)
  return latest === undefined ? null : <Lists page={page} account={account} questionnaire={latest.questionnaire} />
}

type ListsProps = Props & { readonly questionnaire: QuestionnaireRef }

function Lists({ page, account, questionnaire }: ListsProps) {
  const reading = useRead(questionnaireEndpoints.definition, { hash: questionnaire.hash }, { lasting: true })
  const [adding, setAdding] = useState(false)
  const isShown = ({ kind }: CaseList) => kind === 'contact' || page.entities.some((entity) => entity.kind === kind)
  const missing = caseLists.filter((list) => !isShown(list))
  return (
    <Loaded reading={reading}>
      {({ definition }) => (
        <>
          <Panel title="Forholdsregler">
            <Precautions caseId={page.id} account={account} definition={definition} entities={page.entities} />
          </Panel>
          {caseLists.filter(isShown).map(({ kind, title, empty }) => (
            <Panel
              key={kind}
              title={title}
              action={
                kind === 'contact' && account.role !== 'consultant' ? (
                  <Button
                    look="quiet"
                    icon="plus"
                    onPress={() => {
                      setAdding(true)
                    }}
                  >
                    Registrér en kontakt
                  </Button>
                ) : null
              }
            >
              <EntityList definition={definition} kind={kind} entities={page.entities} gate={page.gate} empty={empty} />
            </Panel>
          ))}
          {missing.length === 0 ? null : (
            <Panel title="Ikke skrevet på endnu">
              <p>{missing.map(({ title }) => title).join(' · ')}.</p>
              <p className="muted">Det betyder ikke, at der ingen er. Listerne udfyldes i vurderingen.</p>
            </Panel>
          )}
          {adding ? (
            <ContactDialog
              caseId={page.id}
              definition={definition}
              onClose={() => {
                setAdding(false)
              }}
            />
          ) : null}
        </>
      )}
    </Loaded>
  )
}
