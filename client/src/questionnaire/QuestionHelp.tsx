import { markNames, type Question } from '@forud/shared'
import { useAnswerSource } from './source.js'
import { markMeanings, texts } from './texts.js'

/** What is meant, what it throws light on, and what it builds on. */
export function HelpText({ question }: { readonly question: Question }) {
  const { definition } = useAnswerSource()
  const factors = question.factors.map((code) => `${code} ${definition.factors[code] ?? ''}`.trim())
  const sources = question.sources.map((code) => definition.sources[code]?.name ?? code)
  return (
    <>
      <p>{question.help}</p>
      {question.mark === undefined ? null : <Fact name={markNames[question.mark]} says={markMeanings[question.mark]} />}
      {factors.length === 0 ? null : <Fact name={texts.factors} says={factors.join(' · ')} />}
      {sources.length === 0 ? null : <Fact name={texts.sources} says={sources.join(' · ')} />}
    </>
  )
}

const Fact = ({ name, says }: { readonly name: string; readonly says: string }) => (
  <p>
    <strong>{name}:</strong> {says}
  </p>
)
