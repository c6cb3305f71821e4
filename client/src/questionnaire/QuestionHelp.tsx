import { markNames, type Question } from '@forud/shared'
import { Details } from '../design/Details.js'
import { useAnswerSource } from './source.js'
import { markMeanings, texts } from './texts.js'

/** What is meant, what it throws light on, and what it builds on – one click away. */
export function QuestionHelp({ question }: { readonly question: Question }) {
  const { definition } = useAnswerSource()
  const factors = question.factors.map((code) => `${code} ${definition.factors[code] ?? ''}`.trim())
  const sources = question.sources.map((code) => definition.sources[code]?.name ?? code)
  return (
    <Details
      summary={
        <>
          {texts.help}
          <span className="sr-only"> til {question.code}</span>
        </>
      }
    >
      <p>{question.help}</p>
      {question.mark === undefined ? null : (
        <p>
          <strong>{markNames[question.mark]}:</strong> {markMeanings[question.mark]}
        </p>
      )}
      {factors.length === 0 ? null : (
        <p>
          <strong>{texts.factors}:</strong> {factors.join(' · ')}
        </p>
      )}
      {sources.length === 0 ? null : (
        <p>
          <strong>{texts.sources}:</strong> {sources.join(' · ')}
        </p>
      )}
    </Details>
  )
}
