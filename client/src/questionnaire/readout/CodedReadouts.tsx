import { aspectNames, type Answer, type Aspect } from '@forud/shared'
import { saidBy } from '../answering.js'
import { ratingLabel } from '../coded/segments.js'
import type { QuestionOf, ReadoutProps } from '../input.js'
import { NotRelevant, Unanswered, Unknown, Value } from './Value.js'

const aspects = ['now', 'earlier'] as const

export function FactorReadout({ question, answer }: ReadoutProps<QuestionOf<'factor'>>) {
  return (
    <dl className="value-columns">
      {aspects.map((aspect) => (
        <div key={aspect}>
          <dt>{aspectNames[aspect]}</dt>
          <dd>
            <RatingValue answer={answer} aspect={aspect} safe={question.safe} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function RatingReadout({ question, answer }: ReadoutProps<QuestionOf<'rating'>>) {
  return <RatingValue answer={answer} safe={question.safe} />
}

type RatingValueProps = { readonly answer: Answer; readonly aspect?: Aspect; readonly safe: 'ja' | 'nej' }

function RatingValue({ answer, aspect, safe }: RatingValueProps) {
  const { rating, whyUnknown, reason } = saidBy(answer, aspect)
  switch (rating) {
    case undefined:
      return <Unanswered />
    case 'uoplyst':
      return <Unknown why={whyUnknown} />
    case 'ikkeRelevant':
      return <NotRelevant reason={reason} />
    case 'mistanke':
      return (
        <Value state="answered" tone="warning">
          {ratingLabel(rating, safe)}
        </Value>
      )
    case 'ja':
    case 'nej':
      return (
        <Value state="answered" tone={rating === safe ? 'plain' : 'danger'}>
          {ratingLabel(rating, safe)}
        </Value>
      )
  }
}
