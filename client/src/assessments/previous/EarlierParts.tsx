import { useMemo } from 'react'
import {
  questionnaireEndpoints,
  type AnswerSetAside,
  type PreviousView,
  type Question,
  type QuestionnaireDefinition,
  type Section,
} from '@forud/shared'
import { Panel } from '../../design/Panel.js'
import { useRead } from '../../http/useRead.js'
import { Loaded } from '../../parts/Loaded.js'
import { AsideTable } from '../move/AsideTable.js'
import type { Derived } from '../store/derived.js'
import { useDerived, useStore } from '../store/hooks.js'
import { EarlierAnswer } from './EarlierAnswer.js'
import { previousTexts } from './texts.js'

type PartProps = { readonly section: Section; readonly previous: PreviousView }

/** What was answered before and is not asked now, and what has no place any more. */
export function EarlierParts({ section, previous }: PartProps) {
  return (
    <>
      <NotAskedNow section={section} previous={previous} />
      {previous.setAside.length === 0 ? null : <SetAside section={section} previous={previous} />}
    </>
  )
}

/** Where the child could not be talked to this time, the fear that was told last time still stands here (decisions 2). */
function NotAskedNow({ section: { questions }, previous }: PartProps) {
  const select = useMemo(
    () =>
      ({ shown }: Derived) =>
        shown.asked,
    [],
  )
  const asked = useDerived(select)
  const own = questions.filter((item): item is Question => item.kind !== 'conclusion' && !asked.includes(item.id))
  const known = own.flatMap((question) => {
    const found = earlierAnswer(previous, question.id)
    return found === undefined ? [] : [{ question, ...found }]
  })
  if (known.length === 0) return null
  return (
    <Panel title={previousTexts.notAskedNow}>
      <p className="muted">{previousTexts.notAskedNowBody}</p>
      {known.map(({ question, written, answer }) => (
        <div key={question.id} className="previous">
          <p className="previous-title">
            <span className="question-code">{question.code}</span> {question.text}
          </p>
          <p className="previous-line">{previousTexts.lastKnown(written)}</p>
          <EarlierAnswer question={question} answer={answer} />
        </div>
      ))}
    </Panel>
  )
}

function earlierAnswer(previous: PreviousView, id: string) {
  const answer = previous.answers[id]
  if (answer !== undefined) return { answer, written: previous.written[id] ?? previous }
  const known = previous.lastKnown[id]
  return known === undefined ? undefined : { answer: known.answer, written: known }
}

function SetAside({ section, previous }: PartProps) {
  const { definition } = useStore()
  const reading = useRead(questionnaireEndpoints.definition, { hash: previous.questionnaire.hash }, { lasting: true })
  return (
    <Loaded reading={reading}>
      {({ definition: from }) => {
        const parts = previous.setAside.filter((part) => sectionOf(part, from, definition) === section.code)
        return parts.length === 0 ? null : (
          <Panel title={previousTexts.setAside}>
            <p className="muted">{previousTexts.setAsideBody}</p>
            <AsideTable caption={previousTexts.setAside} from={from} parts={parts} />
          </Panel>
        )
      }}
    </Loaded>
  )
}

/** The section of that letter; where this version has none, the first one: nobody passes it by. */
function sectionOf(
  { question }: AnswerSetAside,
  from: QuestionnaireDefinition,
  to: QuestionnaireDefinition,
): string | undefined {
  const asked = from.sections.find(({ questions }) => questions.some(({ id }) => id === question))
  return to.sections.find(({ code }) => code === asked?.code)?.code ?? to.sections[0]?.code
}
