import { markNames, type Question } from '@forud/shared'
import { Tag } from '../design/Tag.js'
import { markMeanings, texts } from './texts.js'

type MarksProps = { readonly question: Question; readonly isUnclarified?: boolean; readonly inAnnex?: boolean }

/** AKUT, KRITISK and »bilag« in words beside the question. */
export function Marks({ question, isUnclarified, inAnnex = question.annex }: MarksProps) {
  const mark = question.mark === 'process' ? undefined : question.mark
  return (
    <span className="marks">
      {mark === undefined ? null : <Weight mark={mark} />}
      {inAnnex === true ? (
        <span title={texts.annexMeaning}>
          <Tag tone="quiet">{texts.annex}</Tag>
        </span>
      ) : null}
      {isUnclarified === true ? <Tag tone="quiet">{texts.unclarified}</Tag> : null}
    </span>
  )
}

const Weight = ({ mark }: { readonly mark: 'acute' | 'critical' }) => (
  <span title={markMeanings[mark]}>
    <Tag tone={mark === 'acute' ? 'danger' : 'warning'}>{markNames[mark]}</Tag>
  </span>
)
