import { placeText, witnessText, type LintFinding, type LintSeverity } from '@forud/shared'

/** One definition and what was found. */
export type Linted = { readonly questionnaire: string; readonly findings: readonly LintFinding[] }

/** What was found, worst first, for a person at a terminal. */
export const lintText = (linted: Linted): string =>
  [
    linted.questionnaire,
    ...severities.flatMap(({ severity, heading }) => partText(linted.findings, severity, heading)),
    '',
    lintSummary(linted),
  ].join('\n')

const severities: readonly { readonly severity: LintSeverity; readonly heading: string }[] = [
  { severity: 'error', heading: 'Fejl' },
  { severity: 'warning', heading: 'Advarsler' },
]

function partText(findings: readonly LintFinding[], severity: LintSeverity, heading: string): readonly string[] {
  const chosen = findings.filter((finding) => finding.severity === severity)
  return chosen.length === 0 ? [] : ['', heading, ...chosen.flatMap(findingLines)]
}

const findingLines = ({ kind, place, says, suggestion, witness = [] }: LintFinding): readonly string[] => [
  `  ${placeText(place)}: ${says} [${kind}]`,
  ...(witness.length === 0 ? [] : [`      Eksempel: ${witnessText(witness)}`]),
  `      ${suggestion}`,
]

/** The last line: how many of each. */
function lintSummary({ questionnaire, findings }: Linted): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return `${questionnaire}: ${errors === 0 ? 'ingen fejl' : `${String(errors)} fejl`}, ${warningCount(findings.length - errors)}.`
}

const warningCount = (count: number): string =>
  count === 0 ? 'ingen advarsler' : count === 1 ? '1 advarsel' : `${String(count)} advarsler`
