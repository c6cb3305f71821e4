import { aspectNames, evidenceKindNames, type Evidence } from '@forud/shared'
import { dateText } from '../../design/danish.js'
import { evidenceTexts } from '../texts.js'

/** One source in one line: »Skole eller dagtilbud, klasselærer · 12.11.2026 · ordret: …«. */
export function evidenceText({ kind, origin, date, firstHand, verbatim, text, aspect, annex }: Evidence): string {
  const how = [
    either(firstHand, evidenceTexts.firstHandYes, evidenceTexts.firstHandNo),
    either(verbatim, evidenceTexts.verbatimYes, evidenceTexts.verbatimNo),
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

const either = (said: boolean | undefined, yes: string, no: string): string | undefined =>
  said === undefined ? undefined : said ? yes : no

const isSaid = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''
