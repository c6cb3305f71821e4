import type { KeyboardEvent } from 'react'
import { aspectNames, type Aspect, type Rating } from '@forud/shared'
import { SegmentedControl } from '../../design/SegmentedControl.js'
import { TextField } from '../../design/TextField.js'
import { nothingSaid, type Said } from '../answering.js'
import { texts } from '../texts.js'
import { ratingSegments, reasonByKey } from './segments.js'
import { UnknownReasonField } from './UnknownReasonField.js'

type RatingLineProps = {
  readonly name: string
  readonly question: string
  readonly safe: 'ja' | 'nej'
  readonly aspect?: Aspect
  readonly said: Said
  readonly onChange: (said: Said) => void
  readonly onLeave: () => void
}

/** The five answers of one column, and what two of them must be explained by. */
export function RatingLine(props: RatingLineProps) {
  const { name, question, safe, aspect, said, onChange, onLeave } = props
  return (
    <div className={aspect === undefined ? 'rating-line' : 'rating-line rating-line-column'}>
      {aspect === undefined ? null : (
        <span className="rating-column" aria-hidden="true">
          {aspectNames[aspect]}
        </span>
      )}
      <div className="rating-control" data-go-on="" onKeyDownCapture={(event) => onKey(event, props)}>
        <SegmentedControl<Rating>
          name={name}
          label={aspect === undefined ? question : `${aspectNames[aspect]}: ${question}`}
          labelHidden
          options={ratingSegments[safe]}
          value={said.rating}
          onChange={(rating) => onChange({ ...nothingSaid, rating })}
          onLeave={onLeave}
          clearable
        />
      </div>
      <Explained {...props} />
    </div>
  )
}

function onKey(event: KeyboardEvent<HTMLElement>, props: RatingLineProps): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !isHandled(event, props)) return
  event.preventDefault()
  event.stopPropagation()
}

/** `1`–`3` say why it is unknown, without leaving the answer. */
function isHandled(event: KeyboardEvent<HTMLElement>, { said, onChange }: RatingLineProps): boolean {
  const reason = said.rating === 'uoplyst' ? reasonByKey(event.key) : undefined
  if (reason !== undefined) onChange({ ...said, whyUnknown: reason })
  return reason !== undefined
}

function Explained({ name, said, onChange }: RatingLineProps) {
  if (said.rating === 'ikkeRelevant') return <NotRelevantReason name={name} said={said} onChange={onChange} />
  if (said.rating !== 'uoplyst') return null
  return (
    <UnknownReasonField
      name={name}
      value={said.whyUnknown}
      onChange={(whyUnknown) => onChange({ ...said, whyUnknown })}
    />
  )
}

function NotRelevantReason({ name, said, onChange }: Pick<RatingLineProps, 'name' | 'said' | 'onChange'>) {
  return (
    <div className="answer-follow-up">
      <TextField
        name={`${name}-reason`}
        label={texts.whyNotRelevant}
        hint={texts.whyNotRelevantHint}
        value={said.reason ?? ''}
        onChange={(reason) => {
          onChange({ ...said, reason })
        }}
      />
    </div>
  )
}
