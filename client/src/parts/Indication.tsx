import {
  findQuestion,
  levelNames,
  type AssessmentView,
  type Evaluation,
  type Finding,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { Notice } from '../design/Notice.js'
import { codesOf } from './codes.js'

type IndicationProps = {
  readonly view: AssessmentView
  readonly definition: QuestionnaireDefinition
  readonly evaluation: Evaluation
}

/** The rules that fired, in sentences; what the chosen level says to each above it; and what is not known. */
export function Indication({ view, definition, evaluation }: IndicationProps) {
  const { findings, unclarified } = evaluation
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
