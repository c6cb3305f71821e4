import type { ReactNode } from 'react'
import type { QuestionId } from '@forud/shared'
import { Panel } from '../../design/Panel.js'
import { CodeLink } from '../desk/QuestionLink.js'
import { useConclusion, useEvaluation } from '../store/hooks.js'
import { knownTexts } from '../texts.js'
import { sendTexts } from './texts.js'

/** What the consultant is asked of every assessment, and what in this one gives cause to ask. */
export function ConsultantQuestions() {
  const { level } = useConclusion()
  const { minimumLevel, unclarified, unknown, independentSources } = useEvaluation()
  return (
    <Panel title={sendTexts.asked}>
      <ul>
        {sendTexts.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <h3 className="asked-here">{sendTexts.here}</h3>
      <ul>
        {level !== undefined && level < minimumLevel ? <li>{sendTexts.deviations}</li> : null}
        <Codes questions={unclarified}>{sendTexts.unclarified(unclarified.length)}</Codes>
        <Codes questions={[...new Set(unknown.map(({ question }) => question))]}>{sendTexts.unknown}</Codes>
        <li>{knownTexts.independent(independentSources)}.</li>
      </ul>
    </Panel>
  )
}

function Codes({ questions, children }: { readonly questions: readonly QuestionId[]; readonly children: ReactNode }) {
  if (questions.length === 0) return null
  return (
    <li>
      {children}{' '}
      <span className="known-codes">
        {questions.map((id) => (
          <CodeLink key={id} id={id} />
        ))}
      </span>
    </li>
  )
}
