import { explainAsked, type Question } from '@forud/shared'
import { LazyDetails } from '../../design/LazyDetails.js'
import { useStore } from '../store/hooks.js'
import { useGivenOnPage } from './given.js'
import { whyTexts } from './texts.js'
import { WhySentences } from './WhySentences.js'

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
        {() => <Because question={question} />}
      </LazyDetails>
    </div>
  )
}

function Because({ question }: { readonly question: Question }) {
  const { definition } = useStore()
  const explanation = explainAsked(definition, question.id, useGivenOnPage())
  return explanation === undefined ? null : <WhySentences explanation={explanation} />
}
