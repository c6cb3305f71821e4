import { markNames, type Question } from '@forud/shared'
import { Tag } from '../design/Tag.js'
import { markMeanings, texts } from './texts.js'

type MarksProps = { readonly question: Question; readonly isUnclarified?: boolean; readonly inAnnex?: boolean }

/** AKUT, KRITISK and »bilag« in words beside the question. */
export function Marks({ question, isUnclarified = false, inAnnex = question.annex === true }: MarksProps) {
  const { mark } = question
  const shown = mark === 'process' ? undefined : mark
  if (shown === undefined && !inAnnex && !isUnclarified) return null
  return (
    <span className="marks">
      {shown === undefined ? null : (
        <span title={markMeanings[shown]}>
          <Tag tone={shown === 'acute' ? 'danger' : 'warning'}>{markNames[shown]}</Tag>
        </span>
      )}
      {inAnnex ? (
        <span title={texts.annexMeaning}>
          <Tag tone="quiet">{texts.annex}</Tag>
        </span>
      ) : null}
      {isUnclarified ? <Tag tone="quiet">{texts.unclarified}</Tag> : null}
    </span>
  )
}
