import type { ReactNode } from 'react'
import { dateText, involvementNames, levelNames } from '@forud/shared'
import { weekdayOf } from '../../design/danish.js'
import { Facts } from '../../design/Facts.js'
import { Value } from '../../questionnaire/readout/Value.js'
import { useConclusion } from '../store/hooks.js'
import { sendTexts } from './texts.js'

/** The conclusion in four lines. */
export function ConclusionSummary() {
  const { level, reason, involvement, reassessBy } = useConclusion()
  const date = reassessBy === undefined ? undefined : `${weekdayOf(reassessBy)} ${dateText(reassessBy)}`
  return (
    <>
      <h2>{sendTexts.conclusion}</h2>
      <Facts
        facts={[
          { label: sendTexts.level, value: orMissing(level, levelNames) },
          { label: sendTexts.reason, value: <Written text={reason} /> },
          { label: sendTexts.involvement, value: orMissing(involvement, involvementNames) },
          { label: sendTexts.reassess, value: <Written text={date} /> },
        ]}
      />
    </>
  )
}

const missing = <Value state="unanswered">{sendTexts.notChosen}</Value>

function orMissing<Key extends string | number>(key: Key | undefined, names: Readonly<Record<Key, string>>): ReactNode {
  return key === undefined ? missing : names[key]
}

function Written({ text }: { readonly text: string | undefined }) {
  return text === undefined ? missing : <span className="kept-lines">{text}</span>
}
