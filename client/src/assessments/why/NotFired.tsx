import { levelNames, type Evaluation } from '@forud/shared'
import { LazyDetails } from '../../design/LazyDetails.js'
import { useStore } from '../store/hooks.js'
import { whyTexts } from './texts.js'
import { RuleSentences } from './WhyRule.js'

/** The rules that are known not to fire, each with why. Only where the indication is shown. */
export function NotFired({ evaluation: { findings, undecided } }: { readonly evaluation: Evaluation }) {
  const { rules } = useStore().definition
  const others = new Set([...findings, ...undecided].map(({ rule }) => rule))
  const quiet = rules.filter(({ id }) => !others.has(id))
  if (quiet.length === 0) return null
  return (
    <LazyDetails summary={whyTexts.notFired(quiet.length)}>
      {() => (
        <>
          <p>{whyTexts.notFiredIntro}</p>
          <ul className="plain not-fired">
            {quiet.map(({ id, minimumLevel, message }) => (
              <li key={id}>
                <p className="why-rule">
                  {id} · {levelNames[minimumLevel]}: {message}
                </p>
                <RuleSentences rule={id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </LazyDetails>
  )
}
