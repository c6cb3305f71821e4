import { agreementNames, levelName, type AssessmentView } from '@forud/shared'
import { Notice } from '../design/Notice.js'

/** Where consultant and caseworker do not see the same; the leader decides with open eyes. */
export function Disagreement({ view }: { readonly view: AssessmentView }) {
  const lines = differences(view)
  return lines.length === 0 ? null : (
    <Notice tone="warning" title="Konsulenten ser det ikke helt som sagsbehandleren">
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  )
}

function differences({ statement, content }: AssessmentView): readonly string[] {
  if (statement?.givenAt === undefined) return []
  const { level } = content.conclusion
  const { ownLevel, agreesOnInvolvement, decision } = statement
  return [
    ...(level === undefined || ownLevel === level
      ? []
      : [`Niveau: sagsbehandleren ${levelName(level)}, konsulenten ${levelName(ownLevel)}.`]),
    ...(agreesOnInvolvement === undefined || agreesOnInvolvement === 'ja'
      ? []
      : [`Inddragelse: konsulenten er ${agreementNames[agreesOnInvolvement].toLowerCase()}.`]),
    ...(decision === 'godkendtMedVilkaar' ? ['Konsulenten har godkendt med vilkår.'] : []),
  ]
}
