import {
  agreementNames,
  findQuestion,
  levelName,
  momentText,
  reviewDecisionNames,
  type AssessmentView,
  type QuestionnaireDefinition,
  type Statement,
} from '@forud/shared'
import { Facts, type Fact } from '../design/Facts.js'

type Props = {
  readonly statement: Statement
  readonly names: AssessmentView['names']
  readonly definition: QuestionnaireDefinition
}

/** The consultant's statement as it was given. */
export function StatementReadout({ statement, names, definition }: Props) {
  return (
    <>
      <Facts facts={factsOf(statement, names)} />
      {statement.comments.length === 0 ? null : (
        <>
          <h3>Kommentarer til svar</h3>
          <ul className="plain rows">
            {statement.comments.map(({ id, question, text }) => (
              <li key={id}>
                <strong>{findQuestion(definition, question)?.code ?? question}</strong>{' '}
                <span className="kept-lines">{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function factsOf(statement: Statement, names: AssessmentView['names']): readonly Fact[] {
  const { by, givenAt, ownLevel, agreesOnInvolvement, decision } = statement
  return [
    {
      label: 'Afgivet af',
      value: `${names[by] ?? 'Konsulenten'}${givenAt === undefined ? '' : `, ${momentText(givenAt)}`}`,
    },
    { label: 'Konsulentens eget niveau', value: levelName(ownLevel) },
    ...said('Enig i konklusionen om inddragelse', agreesOnInvolvement && agreementNames[agreesOnInvolvement]),
    ...said('Hvorfor', statement.agreementReason),
    ...said('Hvad mangler', statement.missing),
    ...said('Svage kilder', statement.weakSources),
    ...said('Hvad taler for en anden forklaring', statement.alternativeExplanation),
    ...said('Beslutning', decision && reviewDecisionNames[decision]),
    ...said('Vilkår eller bemærkning', statement.conditions),
  ]
}

const said = (label: string, value: string | undefined): readonly Fact[] =>
  value === undefined || value.trim() === '' ? [] : [{ label, value: <span className="kept-lines">{value}</span> }]
