import {
  findQuestion,
  levelNames,
  type AssessmentView,
  type Evaluation,
  type Finding,
  type QuestionnaireDefinition,
  type Undecided,
} from '@forud/shared'
import { Details } from '../design/Details.js'
import { Notice } from '../design/Notice.js'
import { codesOf } from './codes.js'

type IndicationProps = {
  readonly view: AssessmentView
  readonly definition: QuestionnaireDefinition
  readonly evaluation: Evaluation
}

/** The rules that fired, in sentences; what the chosen level says to each above it; and what is not known. */
export function Indication({ view, definition, evaluation }: IndicationProps) {
  const { findings, undecided, unclarified } = evaluation
  const known = unclarified.filter((id) => findQuestion(definition, id) !== undefined)
  return (
    <>
      {findings.length === 0 ? (
        <p>Ingen regler er udløst. Det siger ikke i sig selv, at risikoen er lav.</p>
      ) : (
        <ul className="plain findings">
          {findings.map((finding) => (
            <li key={finding.rule}>
              <FindingLine finding={finding} view={view} definition={definition} />
            </li>
          ))}
        </ul>
      )}
      <UndecidedRules undecided={undecided} definition={definition} />
      {known.length === 0 ? (
        <p>Alle akutte og kritiske spørgsmål er afklaret.</p>
      ) : (
        <Notice tone="warning" headingLevel={3} title="Ikke afklaret">
          <p>Akutte og kritiske spørgsmål uden afklaret svar: {codesOf(definition, known)}.</p>
        </Notice>
      )}
    </>
  )
}

type UndecidedProps = { readonly undecided: readonly Undecided[]; readonly definition: QuestionnaireDefinition }

/** What nobody can tell yet. Never the same as a rule that does not fire. */
function UndecidedRules({ undecided, definition }: UndecidedProps) {
  if (undecided.length === 0) return null
  return (
    <Details summary={undecidedCount(undecided.length)}>
      <ul>
        {undecided.map(({ rule, minimumLevel, missing }) => (
          <li key={rule}>
            {messageOf(definition, rule)} ({rule}, {levelNames[minimumLevel]}) – mangler {codesOf(definition, missing)}
          </li>
        ))}
      </ul>
    </Details>
  )
}

const undecidedCount = (count: number): string =>
  count === 1 ? '1 regel kan ikke afgøres endnu' : `${String(count)} regler kan ikke afgøres endnu`

const messageOf = ({ rules }: QuestionnaireDefinition, id: string): string =>
  rules.find((rule) => rule.id === id)?.message ?? id

type LineProps = Omit<IndicationProps, 'evaluation'> & { readonly finding: Finding }

function FindingLine({ finding, view, definition }: LineProps) {
  const { level, deviations } = view.content.conclusion
  const isAbove = level !== undefined && finding.minimumLevel > level
  const reason = deviations?.[finding.rule]
  return (
    <>
      <p>
        Peger mod mindst <strong>{levelNames[finding.minimumLevel]}</strong>: {finding.message}{' '}
        <span className="muted">
          ({finding.rule}; svar {codesOf(definition, finding.because)})
        </span>
      </p>
      {isAbove ? (
        <p className="deviation">
          <strong>Fraveget:</strong> {reason ?? 'Begrundelse mangler.'}
        </p>
      ) : null}
    </>
  )
}
