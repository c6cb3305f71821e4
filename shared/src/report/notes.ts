import type { Answer } from '../questionnaire/answers.js'
import type { AcuteResponse } from '../assessment/conclusion.js'
import { momentText } from './dates.js'
import { aspectNames } from './texts.js'

/** Written reasons, one line per column. */
export function notesOf(answer: Answer | undefined): readonly string[] {
  const reason = answer?.reason
  if (reason === undefined) return []
  if (typeof reason === 'string') return reason.trim() === '' ? [] : [`Begrundelse: ${reason.trim()}`]
  return (['now', 'earlier'] as const).flatMap((aspect) => {
    const written = reason[aspect]?.trim()
    return written ? [`Begrundelse (${aspectNames[aspect].toLocaleLowerCase('da-DK')}): ${written}`] : []
  })
}

/** What was done when an acute question was answered »Ja« (G-11). */
export function acuteNote(response: AcuteResponse): string {
  return 'contacted' in response
    ? `Kontaktet: ${response.contacted}, ${momentText(response.at)}`
    : `Ingen er kontaktet: ${response.nobodyBecause}`
}
