import type { Item, Option, Question } from '../../questionnaire/definition.js'
import { partly, ratingNames } from '../texts.js'

/** What kind of answer is asked for. */
export function kindWords(item: Item): string {
  switch (item.kind) {
    case 'factor':
      return 'Vurdering nu og tidligere'
    case 'rating':
      return 'Vurdering'
    case 'choice':
      return 'Ét valg'
    case 'multipleChoice':
      return 'Et eller flere valg'
    case 'text':
      return item.lines === 'one' ? 'Kort tekst' : 'Tekst'
    case 'textList':
      return 'Liste af korte tekster'
    case 'number':
      return `Tal fra ${String(item.least)} til ${String(item.most)}`
    case 'scale':
      return `Skala fra ${String(item.least)} til ${String(item.most)} eller »Uoplyst«`
    case 'date':
      return 'Dato'
    case 'approximateDate':
      return 'År, måned eller dato'
    case 'dateTime':
      return 'Dato og klokkeslæt'
    case 'group':
      return item.single === true ? `Én post: ${item.rowName}` : `Liste af poster: ${item.rowName}`
    case 'reference':
      return item.readFrom === undefined ? 'Henvisning til poster' : 'Vises ud fra posterne'
    case 'conclusion':
      return 'Udfyldes af fagpersonen og læses ikke af nogen regel'
  }
}

/** Every answer that can be chosen, one on each line, with its id and marks. */
export function optionLines(item: Item): readonly string[] {
  switch (item.kind) {
    case 'factor':
    case 'rating':
      return [ratingLine(item.safe)]
    case 'choice':
      return item.options.map((option) => optionLine(option, option.id === item.safe))
    case 'multipleChoice':
      return item.options.map((option) => optionLine(option, false))
    case 'date':
      return (item.instead ?? []).map((option) => `I stedet for en dato: ${optionLine(option, false)}`)
    case 'conclusion':
      return (item.options ?? []).map((option) => optionLine(option, false))
    case 'text':
      return item.mayBeUnknown === true ? ['I stedet for tekst: Uoplyst'] : []
    default:
      return []
  }
}

function ratingLine(safe: 'ja' | 'nej'): string {
  const middle = safe === 'ja' ? partly : ratingNames.mistanke
  const names = [ratingNames.ja, middle, ratingNames.nej, ratingNames.uoplyst, ratingNames.ikkeRelevant]
  return `${names.join(' · ')} – »${ratingNames[safe]}« er betryggende`
}

function optionLine({ id, label, exclusive, needsReason, leavesOpen }: Option, safe: boolean): string {
  const marks = [
    ...(safe ? ['betryggende'] : []),
    ...(exclusive === true ? ['står alene'] : []),
    ...(needsReason === true && !label.endsWith('begrundes') ? ['begrundes'] : []),
    ...(leavesOpen === true ? ['lader spørgsmålet stå uafklaret'] : []),
  ]
  return `${label} [${id}]${marks.length === 0 ? '' : ` – ${marks.join(', ')}`}`
}

/** The fields of one row, one on each line. */
export const fieldLines = (fields: readonly Question[]): readonly string[] =>
  fields.map((field) => {
    const options = 'options' in field ? `: ${field.options.map(({ label }) => label).join(' / ')}` : ''
    const traits = [
      ...(field.required === true ? ['skal udfyldes'] : []),
      ...(field.annex === true ? ['fortroligt bilag'] : []),
    ]
    return `• ${field.text} – ${kindWords(field).toLocaleLowerCase('da-DK')}${options}${traits.length === 0 ? '' : ` (${traits.join(', ')})`}`
  })
