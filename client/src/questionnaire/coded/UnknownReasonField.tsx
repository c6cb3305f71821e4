import type { UnknownReason } from '@forud/shared'
import { SegmentedControl } from '../../design/SegmentedControl.js'
import { texts } from '../texts.js'
import { reasonSegments } from './segments.js'

type UnknownReasonFieldProps = {
  readonly name: string
  readonly value: UnknownReason | undefined
  readonly onChange: (reason: UnknownReason | undefined) => void
}

/** »Uoplyst« is an answer, and has one of three reasons. */
export function UnknownReasonField({ name, value, onChange }: UnknownReasonFieldProps) {
  return (
    <div className="answer-follow-up">
      <SegmentedControl
        name={`${name}-why`}
        label={texts.whyUnknown}
        options={reasonSegments}
        value={value}
        onChange={onChange}
        clearable
      />
    </div>
  )
}
