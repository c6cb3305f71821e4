import { entityFields, type Entity, type EntityKind, type Gate, type QuestionnaireDefinition } from '@forud/shared'
import { Details } from '../design/Details.js'
import { Facts } from '../design/Facts.js'
import { personGateWords } from '../parts/gateWords.js'
import { capitalised, factsOf } from './rowText.js'

type EntityListProps = {
  readonly definition: QuestionnaireDefinition
  readonly kind: EntityKind
  readonly entities: readonly Entity[]
  readonly gate: Gate
  readonly empty: string
}

/** One list of the case. The first two answers name a row; the rest unfolds. */
export function EntityList({ definition, kind, entities, gate, empty }: EntityListProps) {
  const rows = entities.filter((entity) => entity.kind === kind)
  const fields = entityFields(definition, kind)
  if (rows.length === 0) return <p className="muted">{empty}</p>
  return (
    <ul className="plain rows">
      {rows.map((row) => {
        const facts = factsOf(fields, row.answers, entities)
        const [first, second, third, ...rest] = facts
        const summary = summaryOf(first?.value ?? 'Uden oplysninger', second?.value)
        return (
          <li key={row.id}>
            <strong>{capitalised(summary.join(', '))}</strong>
            {third === undefined ? null : (
              <span className="muted">
                {' '}
                · {third.label}: {third.value}
              </span>
            )}
            {kind === 'person' ? <span className="under">{contactWith(row.id, gate)}</span> : null}
            {rest.length === 0 ? null : (
              <Details summary={`Alt om ${capitalised(summary[0] ?? '')}`}>
                <Facts facts={facts} />
              </Details>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** »Mor, mor« says nothing twice. */
const summaryOf = (first: string, second: string | undefined): readonly string[] =>
  second === undefined || second.toLowerCase() === first.toLowerCase() ? [first] : [first, second]

/** Whoever is not decided on must not be contacted. */
const contactWith = (person: string, { people }: Gate): string =>
  personGateWords[people.find((decided) => decided.person === person)?.state ?? 'closed']
