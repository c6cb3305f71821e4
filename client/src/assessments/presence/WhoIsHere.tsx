import './presence.css'
import { Icon } from '../../design/Icon.js'
import { presenceTexts, whereWords } from './texts.js'
import { useOthers, useOwnPlace } from './usePresence.js'

/** Always in sight: who else has the assessment open, and where. Coming is read aloud once, when there is a pause. */
export function WhoIsHere() {
  const { others, come } = useOthers()
  const own = useOwnPlace()
  const spoken = come.map((person) => whereWords(person, undefined))
  return (
    <>
      {others.length === 0 ? null : (
        <ul className="plain who-is-here" aria-label={presenceTexts.title}>
          {others.map((person) => (
            <li key={person.account}>
              <Icon name="person" /> {whereWords(person, own)}
            </li>
          ))}
        </ul>
      )}
      <span className="sr-only" role="status">
        {spoken.length === 0 ? '' : presenceTexts.come(spoken)}
      </span>
    </>
  )
}

/** Beside a section: who else is in it. */
export function InSection({ code }: { readonly code: string }) {
  const { others } = useOthers()
  const here = others.filter(({ sections }) => sections.includes(code))
  return here.map(({ account, name }) => (
    <span key={account} className="in-section">
      <Icon name="person" /> {presenceTexts.here(name)}
    </span>
  ))
}
