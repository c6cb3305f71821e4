import { markNames, type Question } from '@forud/shared'
import { Tag } from '../design/Tag.js'
import { markMeanings, texts } from './texts.js'

type MarksProps = { readonly question: Question; readonly isUnclarified?: boolean; readonly inAnnex?: boolean }

/** AKUT, KRITISK and »bilag« in words beside the question. */
export function Marks({ question, isUnclarified = false, inAnnex = question.annex === true }: MarksProps) {
  const mark = question.mark === 'process' ? undefined : question.mark
  if (mark === undefined && !inAnnex && !isUnclarified) return null
  return (
    <span className="marks">
      {mark === undefined ? null : <Weight mark={mark} />}
      {inAnnex ? (
        <span title={texts.annexMeaning}>
          <Tag tone="quiet">{texts.annex}</Tag>
        </span>
      ) : null}
      {isUnclarified ? <Tag tone="quiet">{texts.unclarified}</Tag> : null}
    </span>
  )
}

const Weight = ({ mark }: { readonly mark: 'acute' | 'critical' }) => (
  <span title={markMeanings[mark]}>
    <Tag tone={mark === 'acute' ? 'danger' : 'warning'}>{markNames[mark]}</Tag>
  </span>
)
