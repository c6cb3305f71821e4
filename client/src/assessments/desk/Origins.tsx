import { evidenceKindNames, originsOf, type Answers, type Origin } from '@forud/shared'
import { knownTexts } from '../texts.js'
import { CodeLink } from './QuestionLink.js'

/** Who knows it, and which answers rest on it: what the number of independent sources is counted from. */
export function Origins({ answers }: { readonly answers: Answers }) {
  const origins = originsOf(answers)
  const independent = origins.filter((origin) => origin.independent)
  const others = origins.filter((origin) => !origin.independent)
  return (
    <>
      <p>{knownTexts.independent(independent.length)}</p>
      <OriginList origins={independent} />
      {others.length === 0 ? null : (
        <>
          <p className="muted">{knownTexts.notIndependent}</p>
          <OriginList origins={others} />
        </>
      )}
    </>
  )
}

function OriginList({ origins }: { readonly origins: readonly Origin[] }) {
  return (
    <ul className="plain known-origins">
      {origins.map(({ kind, name, questions }) => (
        <li key={`${kind} ${name ?? ''}`}>
          {name ?? evidenceKindNames[kind]}
          {name === undefined ? null : <span className="muted"> · {evidenceKindNames[kind]}</span>}{' '}
          <span className="known-codes">
            {questions.slice(0, shownCodes).map((id) => (
              <CodeLink key={id} id={id} />
            ))}
            {questions.length > shownCodes ? (
              <span className="muted">{knownTexts.more(questions.length - shownCodes)}</span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** As many as stand on one line. */
const shownCodes = 6
