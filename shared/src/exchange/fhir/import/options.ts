import { ratings } from '../../../questionnaire/answers.js'
import { ours, standard } from '../names.js'
import { extensionJson, isObject, objectsIn, textIn, type JsonObject } from '../readingJson.js'
import { onlyKnown, type Findings } from './findings.js'
import { linkOf } from './links.js'

export type ReadOption = { readonly id: string; readonly label: string; readonly [mark: string]: unknown }

/** Options are codings; anything else that R4 allows as an answer is refused by name. */
export function optionsIn(item: JsonObject, findings: Findings): readonly ReadOption[] {
  const place = linkOf(item)
  const options = objectsIn(item['answerOption'])
  if (options.length === 0) findings.refuse(place, 'et valg uden »answerOption« med »valueCoding«')
  return options.flatMap((option) => {
    onlyKnown(
      option,
      place,
      { members: ['valueCoding', 'extension'], extensions: [standard.optionExclusive, ours.option] },
      findings,
    )
    const coding = option['valueCoding']
    const id = isObject(coding) ? textIn(coding, 'code') : undefined
    if (!isObject(coding) || id === undefined) return []
    const label = textIn(coding, 'display')
    if (label === undefined) findings.miss(place, `teksten til valget »${id}«`)
    const exclusive = objectsIn(option['extension']).some(
      ({ url, valueBoolean }) => url === standard.optionExclusive && valueBoolean === true,
    )
    return [{ id, label: label ?? id, ...(exclusive ? { exclusive } : {}), ...extensionJson(option, ours.option) }]
  })
}

export const areRatings = (options: readonly ReadOption[]): boolean =>
  options.length === ratings.length && options.every(({ id }, place) => id === ratings[place])
