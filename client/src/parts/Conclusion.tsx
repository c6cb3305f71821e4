import {
  basisNames,
  dateText,
  involvementNames,
  levelName,
  levelNames,
  lowLevelNames,
  personDecisionNames,
  type AssessmentView,
  type Evaluation,
  type NotYet,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { Facts, type Fact } from '../design/Facts.js'
import { Panel } from '../design/Panel.js'
import { Table } from '../design/Table.js'
import './parts.css'
import { Indication } from './Indication.js'
import { personName } from './people.js'
import { PrecautionList } from './PrecautionList.js'
import { Scenarios } from './Scenarios.js'

type ConclusionProps = {
  readonly view: AssessmentView
  readonly definition: QuestionnaireDefinition
  readonly evaluation: Evaluation
}

/** What the caseworker concludes, beside what the rules point to. Reads only. */
export function Conclusion({ view, definition, evaluation }: ConclusionProps) {
  const { conclusion } = view.content
  const { scenarios = [], persons = [] } = conclusion
  return (
    <>
      <Panel title="Niveau">
        <Facts facts={levelFacts(view, evaluation)} />
        <p className="muted">{definition.fixedText}</p>
      </Panel>
      <Panel title="Hvad indikationen bygger på">
        <Indication view={view} definition={definition} evaluation={evaluation} />
      </Panel>
      <Panel title="Inddragelse af forældre og netværk">
        <Facts facts={involvementFacts(view)} />
        <PrecautionList definition={definition} entities={view.entities} />
        {persons.length === 0 ? (
          <p className="muted">Ingen er nævnt person for person. Så må ingen i netværket kontaktes.</p>
        ) : (
          <Table
            caption="Person for person"
            columns={[
              { header: 'Person' },
              { header: 'Beslutning' },
              { header: 'Hvad må personen få at vide' },
              { header: 'Begrundelse' },
            ]}
            rows={persons.map(({ person, decision, mayKnow, reason }) => ({
              id: person,
              cells: [
                personName(view.entities, person),
                decision === undefined ? 'Ikke besvaret' : personDecisionNames[decision],
                mayKnow ?? '–',
                reason ?? '–',
              ],
            }))}
          />
        )}
      </Panel>
      {scenarios.length === 0 ? null : (
        <Panel title="Scenarier">
          <Scenarios scenarios={scenarios} definition={definition} entities={view.entities} />
        </Panel>
      )}
    </>
  )
}

const written = (label: string, value: string | undefined): readonly Fact[] =>
  value === undefined || value.trim() === '' ? [] : [{ label, value: <span className="kept-lines">{value}</span> }]

function levelFacts({ content, ownLevel }: AssessmentView, evaluation: Evaluation): readonly Fact[] {
  const { level, reason, raisedReason, unclarifiedReason, reassessBy, reassessLaterReason } = content.conclusion
  return [
    { label: 'Fastsat niveau', value: <strong>{level === undefined ? 'Ikke fastsat' : levelNames[level]}</strong> },
    { label: 'Indikation', value: indicationWords(evaluation) },
    { label: 'Oplysningsgrundlag', value: basisNames[evaluation.basis] },
    ...(ownLevel === undefined
      ? []
      : [{ label: 'Sagsbehandlerens eget niveau, før indikationen blev vist', value: levelName(ownLevel.level) }]),
    ...written('Begrundelse', reason),
    ...written('Hvorfor over indikationen', raisedReason),
    ...written('Hvorfor, selv om noget er uafklaret', unclarifiedReason),
    ...written('Revurderes senest', reassessBy === undefined ? undefined : dateText(reassessBy)),
    ...written('Hvorfor senere end fristen', reassessLaterReason),
  ]
}

export const indicationWords = ({ lowLevel, minimumLevel }: Evaluation): string =>
  lowLevel === undefined ? `Mindst ${levelNames[minimumLevel]}` : lowLevelNames[lowLevel]

function involvementFacts({ content }: AssessmentView): readonly Fact[] {
  const { involvement, cannotWaitReason, notYet } = content.conclusion
  return [
    {
      label: 'Konklusion',
      value: <strong>{involvement === undefined ? 'Ikke besvaret' : involvementNames[involvement]}</strong>,
    },
    ...written('Hvorfor det ikke kan vente', cannotWaitReason),
    ...(involvement === 'ikkeEndnu' ? notYetFacts(notYet ?? {}) : []),
  ]
}

const notYetFacts = ({ reason, reconsiderBy, conditions, laterInformation }: NotYet): readonly Fact[] => [
  ...written('Hvorfor ikke endnu', reason),
  ...written('Ny stillingtagen senest', reconsiderBy && dateText(reconsiderBy)),
  ...written('Betingelser', conditions?.join('\n')),
  ...written('Hvordan forældrene senere får besked', laterInformation),
]
