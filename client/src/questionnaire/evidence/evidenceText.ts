import type { Evidence } from '@forud/shared'
import { dateText } from '../../design/danish.js'
import { aspectNames, evidenceKindNames, evidenceTexts } from '../texts.js'

/** One source in one line: »Skole eller dagtilbud, klasselærer · 12.11.2026 · ordret: …«. */
export function evidenceText({ kind, origin, date, firstHand, verbatim, text, aspect, annex }: Evidence): string {
  const how = [
    firstHand === undefined ? undefined : firstHand ? evidenceTexts.firstHandYes : evidenceTexts.firstHandNo,
    verbatim === undefined ? undefined : verbatim ? evidenceTexts.verbatimYes : evidenceTexts.verbatimNo,
  ]
  const parts = [
    [evidenceKindNames[kind], origin].filter(isSaid).join(', '),
    date === undefined ? undefined : dateText(date),
    ...how.map((said) => said?.toLocaleLowerCase('da-DK')),
    aspect === undefined ? undefined : `gælder ${aspectNames[aspect].toLocaleLowerCase('da-DK')}`,
    isSaid(text) ? `»${text}«` : undefined,
    annex === true ? 'i bilag' : undefined,
  ]
  return parts.filter(isSaid).join(' · ')
}

const isSaid = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''
