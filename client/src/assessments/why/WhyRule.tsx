import { explainRule } from '@forud/shared'
import { LazyDetails } from '../../design/LazyDetails.js'
import { useStore } from '../store/hooks.js'
import { useGivenToSend } from './given.js'
import { whyTexts } from './texts.js'
import { WhySentences } from './WhySentences.js'

/** Why a rule fires, does not, or cannot be known yet. `about`: what is said to who does not see the rule beside it. */
export function WhyRule({ rule, about }: { readonly rule: string; readonly about: string }) {
  return (
    <LazyDetails
      summary={
        <>
          {whyTexts.rule}
          <span className="sr-only"> {about}</span>
        </>
      }
    >
      {() => <RuleSentences rule={rule} />}
    </LazyDetails>
  )
}

export function RuleSentences({ rule }: { readonly rule: string }) {
  const { definition } = useStore()
  const explanation = explainRule(definition, rule, useGivenToSend())
  return explanation === undefined ? null : <WhySentences explanation={explanation} />
}
