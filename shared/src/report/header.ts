import type { ReportDocument, ReportHeader } from './document.js'
import { dateText } from './dates.js'
import { danishDate } from '../assessment/instant.js'
import { basisNames, contentDraft, levelNames, statusNames } from './texts.js'
import type { View } from './view.js'

export function headerOf({ input }: View): ReportHeader {
  const { head, assessed, definition, childInitials, contentCode } = input
  const { level } = assessed.content.conclusion
  return {
    municipality: `${assessed.settings.municipality}, ${assessed.settings.department}`,
    caseNumber: assessed.caseFile.caseNumber,
    childInitials,
    version: `Vurdering nr. ${String(head.number)}${assessed.stage === 1 ? ' (foreløbig)' : ''}`,
    questionnaire: `Spørgeskema ${definition.id}, version ${String(definition.version)}`,
    level: level === undefined ? 'Niveau ikke fastsat' : levelNames[level],
    status: statusText(input.head.status),
    ...(contentCode === undefined ? {} : { contentCode }),
  }
}

/** »Godkendt 22.11.2026«. */
export const statusText = (status: View['input']['head']['status']): string =>
  status.is === 'draft' ? statusNames.draft : `${statusNames[status.is]} ${dateText(danishDate(status.at))}`

/** Only approved assessments become a final report (G-08). */
export function draftOf({ input: { head, assessed } }: View): Pick<ReportDocument, 'draft'> {
  if (head.status.is === 'approved' || head.status.is === 'superseded') return {}
  const basis = basisNames[assessed.evaluation.basis].toLocaleLowerCase('da-DK')
  const text =
    head.status.is === 'discarded'
      ? 'KASSERET – vurderingen er aldrig blevet godkendt og må ikke bruges.'
      : `UDKAST – vurderingen er ikke godkendt. Oplysningsgrundlaget er ${basis}.`
  return { draft: { watermark: head.status.is === 'discarded' ? 'KASSERET' : 'UDKAST', text } }
}

export const contentStatusOf = ({ input }: View): Pick<ReportDocument, 'contentStatus'> =>
  input.contentStatus === 'draft' ? { contentStatus: contentDraft } : {}
