import { lazy, Suspense } from 'react'
import type { Question } from '@forud/shared'
import { LazyDetails } from '../../design/LazyDetails.js'
import { whyTexts } from './texts.js'

const Because = lazy(async () => ({ default: (await import('./Because.js')).Because }))

/** Under a question that is not always asked: why it is asked here. */
export function WhyAsked({ question }: { readonly question: Question }) {
  if (question.asked === undefined) return null
  return (
    <div className="why-asked">
      <LazyDetails
        summary={
          <>
            {whyTexts.asked}
            <span className="sr-only"> {question.code}</span>
          </>
        }
      >
        {() => (
          <Suspense fallback={null}>
            <Because question={question} />
          </Suspense>
        )}
      </LazyDetails>
    </div>
  )
}
