import type { Answer, Question } from '@forud/shared'
import { Button } from '../design/Button.js'
import { noAnswer, withoutBlanks, withValue } from './answering.js'
import { evidenceTexts, texts } from './texts.js'
import type { Besides } from './useBeside.js'

type QuestionToolsProps = {
  readonly question: Question
  readonly answer: Answer
  readonly onChange: (answer: Answer) => void
  readonly beside: Besides
}

/** What can be done to an answer besides giving it. The place is kept free until it can. */
export function QuestionTools({ question, answer, onChange, beside }: QuestionToolsProps) {
  const { code } = question
  return (
    <div className="question-tools">
      <Button
        look="quiet"
        expanded={beside.help}
        controls={beside.helpId}
        about={`${texts.helpTo} ${code}`}
        onPress={beside.toggleHelp}
      >
        {texts.help}
      </Button>
      {beside.offersSource ? (
        <Button look="quiet" onPress={beside.addSource} about={`til ${code}`}>
          {evidenceTexts.addFirst}
        </Button>
      ) : null}
      <ClearChoice question={question} answer={answer} onChange={onChange} />
      <AnnexChoice question={question} answer={answer} onChange={onChange} />
    </div>
  )
}

type ChoiceProps = Pick<QuestionToolsProps, 'question' | 'answer' | 'onChange'>

/** A radio button that was pressed by mistake cannot be pressed away. */
function ClearChoice({ question, answer, onChange }: ChoiceProps) {
  if (question.kind !== 'choice' || answer.value === undefined) return null
  return (
    <Button look="quiet" onPress={() => onChange(withValue(answer, undefined))} about={question.code}>
      {texts.clear}
    </Button>
  )
}

/** Into the annex is free; out of it, where the questionnaire puts it there, is not decided here. */
function AnnexChoice({ question, answer, onChange }: ChoiceProps) {
  if (question.annex === true || withoutBlanks(answer) === undefined || question.kind === 'group') return null
  const isIn = answer.annex === true
  return (
    <Button
      look="quiet"
      about={`: ${question.code}`}
      onPress={() => {
        onChange(withoutBlanks({ ...answer, annex: isIn ? undefined : true }) ?? noAnswer)
      }}
    >
      {isIn ? texts.takeOutOfAnnex : texts.putInAnnex}
    </Button>
  )
}
