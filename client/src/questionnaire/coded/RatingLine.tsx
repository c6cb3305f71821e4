import type { KeyboardEvent } from 'react'
import type { Aspect, Rating } from '@forud/shared'
import { SegmentedControl } from '../../design/SegmentedControl.js'
import { TextField } from '../../design/TextField.js'
import type { Said } from '../answering.js'
import { goOn } from '../goOn.js'
import { aspectNames, texts } from '../texts.js'
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

const nothing: Said = { rating: undefined, whyUnknown: undefined, reason: undefined }

/** The five answers of one column, and what two of them must be explained by. */
export function RatingLine({ name, question, safe, aspect, said, onChange, onLeave }: RatingLineProps) {
  const column = aspect === undefined ? '' : `${aspectNames[aspect]}: `
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const reason = reasonByKey(event.key)
    if (reason !== undefined && said.rating === 'uoplyst') onChange({ ...said, whyUnknown: reason })
    else if (!(event.key === 'Enter' && isChosen(event.target) && goOn(event.currentTarget))) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={aspect === undefined ? 'rating-line' : 'rating-line rating-line-column'}>
      {aspect === undefined ? null : (
        <span className="rating-column" aria-hidden="true">
          {aspectNames[aspect]}
        </span>
      )}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the control inside */}
      <div className="rating-control" data-go-on="" onKeyDownCapture={onKey}>
        <SegmentedControl<Rating>
          name={name}
          label={`${column}${question}`}
          labelHidden
          options={ratingSegments[safe]}
          value={said.rating}
          onChange={(rating) => {
            onChange({ ...nothing, rating })
          }}
          onLeave={onLeave}
          clearable
        />
      </div>
      {said.rating === 'uoplyst' ? (
        <UnknownReasonField
          name={name}
          value={said.whyUnknown}
          onChange={(whyUnknown) => {
            onChange({ ...said, whyUnknown })
          }}
        />
      ) : null}
      {said.rating === 'ikkeRelevant' ? <NotRelevantReason name={name} said={said} onChange={onChange} /> : null}
    </div>
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

const isChosen = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.getAttribute('aria-checked') === 'true'
