import { personDecisionNames, personDecisions, type PersonDecision, type PersonInvolvement } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Panel } from '../../design/Panel.js'
import { Select } from '../../design/Select.js'
import { TextArea } from '../../design/TextArea.js'
import { personName } from '../../parts/people.js'
import { useListId, useRows } from '../../questionnaire/source.js'
import { useConclusion, useStore, useView, useWritten } from '../store/hooks.js'
import type { State } from '../store/sync.js'
import { conclusionTexts } from './texts.js'
import { fieldName, wordingOf } from './wording.js'

/** K11: one decision for each person, brothers and sisters too. Whoever has none stays closed (decisions 11). */
export function PersonsPanel() {
  const listed = [...useRows(useListId('person')), ...useRows(useListId('child'))].map(({ id }) => id)
  const { persons = [] } = useConclusion()
  const gone = persons.map(({ person }) => person).filter((id) => !listed.includes(id))
  const { definition } = useStore()
  return (
    <Panel title={conclusionTexts.persons}>
      <p className="form-hint">{wordingOf(definition, 'persons').help}</p>
      <p>{listed.length === 0 ? conclusionTexts.noPersons : conclusionTexts.personsRule}</p>
      <div id="conclusion.persons" tabIndex={-1}>
        {listed.map((id) => (
          <Person key={id} person={id} />
        ))}
        {gone.map((id) => (
          <Gone key={id} person={id} />
        ))}
      </div>
    </Panel>
  )
}

type PersonProps = { readonly person: string }

const entitiesIn = ({ document }: State) => document.entities

function Person({ person }: PersonProps) {
  const store = useStore()
  const { stage } = useView()
  const { persons = [], level } = useConclusion()
  const name = personName(useWritten(entitiesIn), person)
  const wording = wordingOf(store.definition, 'persons')
  const decided = persons.find((known) => known.person === person) ?? { person }
  const closed = stage === 1 || (level ?? 0) >= 3
  const change = (part: Partial<PersonDecision>) => {
    const others = persons.filter((known) => known.person !== person)
    store.edit({ does: 'conclude', conclusion: { persons: [...others, { ...decided, ...part }] } })
  }
  return (
    <div className="person-decision" role="group" aria-label={name}>
      <Select<PersonInvolvement>
        name={`person-${person}`}
        label={name}
        empty={fieldName(wording, 'beslutning')}
        options={personDecisions.map((value) => ({
          value,
          label: personDecisionNames[value],
          disabled: closed && value === 'kanInddrages',
        }))}
        value={decided.decision}
        onChange={(decision) => change({ decision })}
      />
      {decided.decision === undefined ? null : (
        <div className="row-fields">
          <TextArea
            name={`person-${person}-reason`}
            label={fieldName(wording, 'begrundelse')}
            rows={2}
            value={decided.reason ?? ''}
            onChange={(reason) => change({ reason })}
          />
          <TextArea
            name={`person-${person}-know`}
            label={fieldName(wording, 'maaVide')}
            rows={2}
            value={decided.mayKnow ?? ''}
            onChange={(mayKnow) => change({ mayKnow })}
          />
        </div>
      )}
    </div>
  )
}

/** Taken off the list after the decision, which stays readable until somebody takes it out. */
function Gone({ person }: PersonProps) {
  const store = useStore()
  const { persons = [] } = useConclusion()
  const others = persons.filter((known) => known.person !== person)
  return (
    <>
      <Person person={person} />
      <Button
        look="quiet"
        icon="delete"
        onPress={() => store.edit({ does: 'conclude', conclusion: { persons: others } })}
      >
        {conclusionTexts.takeOutDecision}
      </Button>
    </>
  )
}
