import { useState, type ReactNode } from 'react'
import type { Answer, Evidence, Question } from '@forud/shared'
import { Button } from '../design/Button.js'
import { demandsEvidence, noAnswer, takesEvidence, withoutBlanks, withValue } from './answering.js'
import { EvidenceEditor } from './evidence/EvidenceEditor.js'
import { kinds } from './kinds.js'
import { Marks } from './Marks.js'
import { QuestionHelp } from './QuestionHelp.js'
import { evidenceTexts, texts } from './texts.js'

type QuestionBodyProps = {
  readonly question: Question
  readonly answer: Answer
  readonly error: string | undefined
  readonly onChange: (answer: Answer) => void
  readonly onLeave: () => void
  readonly below: ReactNode
}

/** Text, answer, and what belongs to the answer: sources, annex and help. */
export function QuestionBody({ question, answer, error, onChange, onLeave, below }: QuestionBodyProps) {
  const { Input } = kinds[question.kind]
  return (
    <div className={classOf(question)} data-question={question.id}>
      <h2 className="question-text" id={`${question.id}-text`}>
        <span className="question-code">{question.code}</span>
        <span>
          {question.text} <Marks question={question} inAnnex={question.annex === true || answer.annex === true} />
        </span>
      </h2>
      <Input
        name={question.id}
        question={question}
        answer={answer}
        onChange={onChange}
        onLeave={onLeave}
        error={error}
        inRow={false}
      />
      <Beside question={question} answer={answer} onChange={onChange} />
      {below}
    </div>
  )
}

const classOf = ({ kind, mark }: Question): string =>
  `question kind-${kind}${mark === undefined ? '' : ` question-${mark}`}`

type BesideProps = Pick<QuestionBodyProps, 'question' | 'answer' | 'onChange'>

function Beside({ question, answer, onChange }: BesideProps) {
  const [wanted, setWanted] = useState(false)
  const demanded = demandsEvidence(question, answer)
  const isOpen = wanted || demanded || answer.evidence !== undefined
  const offers = takesEvidence(question) && withoutBlanks(answer) !== undefined
  return (
    <>
      {offers && isOpen ? (
        <Sources question={question} answer={answer} onChange={onChange} demanded={demanded} />
      ) : null}
      <div className="question-tools">
        {offers && !isOpen ? (
          <Button look="quiet" icon="plus" onPress={() => setWanted(true)} about={`til ${question.code}`}>
            {evidenceTexts.addFirst}
          </Button>
        ) : null}
        <ClearChoice question={question} answer={answer} onChange={onChange} />
        <AnnexChoice question={question} answer={answer} onChange={onChange} />
        <QuestionHelp question={question} />
      </div>
    </>
  )
}

function Sources({ question, answer, onChange, demanded }: BesideProps & { readonly demanded: boolean }) {
  return (
    <>
      {demanded ? <p className="question-unclarified">{texts.unclarifiedWithoutSource}</p> : null}
      <EvidenceEditor
        name={question.id}
        evidence={answer.evidence ?? []}
        columns={question.kind === 'factor'}
        onChange={(evidence: readonly Evidence[]) => onChange({ ...answer, evidence })}
      />
    </>
  )
}

/** A radio button that was pressed by mistake cannot be pressed away. */
function ClearChoice({ question, answer, onChange }: BesideProps) {
  if (question.kind !== 'choice' || answer.value === undefined) return null
  return (
    <Button look="quiet" icon="close" onPress={() => onChange(withValue(answer, undefined))} about={question.code}>
      {texts.clear}
    </Button>
  )
}

/** Into the annex is free; out of it, where the questionnaire puts it there, is not decided here. */
function AnnexChoice({ question, answer, onChange }: BesideProps) {
  if (question.annex === true || withoutBlanks(answer) === undefined || question.kind === 'group') return null
  const isIn = answer.annex === true
  return (
    <Button
      look="quiet"
      icon="lock"
      about={`: ${question.code}`}
      onPress={() => {
        onChange(withoutBlanks({ ...answer, annex: isIn ? undefined : true }) ?? noAnswer)
      }}
    >
      {isIn ? texts.takeOutOfAnnex : texts.putInAnnex}
    </Button>
  )
}
